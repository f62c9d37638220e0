import {
  type Article,
  chaptersOf,
  checkedUrl,
  expectOptions,
  type OnIssue,
  readableArticle,
  recordingOf,
} from '@standfirst/core'

/** Configuration for {@linkcode renderChapters}. */
export interface ChaptersOptions {
  /** Name of the podcast that the episode is of (default: it is not said). */
  podcastName?: string | undefined
  /** Receives what was left out. */
  onIssue?: OnIssue | undefined
}

/**
 * Render the chapters of an article's recording as a file of the podcast namespace, JSON Chapters 1.2: those
 * that the recording gives, else what `chaptersOf` of `@standfirst/core` finds in the text.
 *
 * @param given - Article to render; it is not changed.
 * @param options - Configuration.
 * @returns JSON with a final newline, to be served as `application/json+chapters`; `''` for an article
 *   without chapters.
 * @see {@link https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md}
 *
 * @example
 * ```ts
 * renderChapters(article) // {"version":"1.2.0","title":"Episode 12","chapters":[{"startTime":0, ...
 * ```
 */
export function renderChapters(given: Article, options: ChaptersOptions = {}): string {
  expectOptions(options, 'renderChapters')
  const [article, onIssue] = readableArticle(given, options.onIssue)
  const at = article.media.indexOf(recordingOf(article) as never)
  const chapters = chaptersOf(article).map((chapter, index) => {
    const link = (key: 'image' | 'url') =>
      checkedUrl(chapter[key], 'media', ['media', at, 'chapters', index, key], onIssue)
    const { endSeconds: endTime, startSeconds: startTime, title } = chapter
    return { startTime, endTime, title, img: link('image'), url: link('url') }
  })
  if (chapters.length === 0) return ''
  const author = article.authors.map(({ name }) => name).join(', ') || undefined
  const { podcastName } = options
  return `${JSON.stringify({ version: '1.2.0', title: article.title, author, podcastName, chapters })}\n`
}
