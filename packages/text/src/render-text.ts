import {
  type Article,
  expectOptions,
  type Renderer,
  readableArticle,
  showsSummary,
} from '@standfirst/core'
import { createState } from './create-state.ts'
import { each } from './each.ts'
import { footer } from './part/footer.ts'
import { footnotes } from './part/footnotes.ts'
import { header } from './part/header.ts'
import { linkList } from './part/link-list.ts'
import { leadImage, mediaBlocks } from './part/media-blocks.ts'
import { notices } from './part/notices.ts'
import { linesOf, textBlocks } from './render-blocks.ts'
import { reportArticle } from './report-article.ts'
import { sectionBlocks } from './section-blocks.ts'
import type { Block, TextOptions, TextState } from './text-options.ts'

/**
 * Render an article as plain text, in the order in which it is read; links and footnotes at the end.
 *
 * No control character but the line feed is in it, and tabs in code: a terminal takes nothing for a command.
 * Sections for paying readers are left out and reported.
 *
 * @param given - Article to render; it is not changed.
 * @param options - Configuration.
 * @returns Text with a final newline; `''` where there is nothing to say.
 * @throws `TypeError` for an option that is of the wrong kind.
 *
 * @example
 * ```ts
 * import { defineArticle } from '@standfirst/core'
 * import { renderText } from '@standfirst/text'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 * })
 * renderText(article) // → 'A\n=\n\nNovember 23, 2026\n\nhttps://example.com/a/\n\nAbout A.\n'
 * ```
 */
export function renderText(given: Article, options: TextOptions = {}): string {
  expectOptions(options, 'renderText')
  const [article, onIssue] = readableArticle(given, options.onIssue)
  const { parts = 'all' } = options
  const state = createState(article, { ...options, onIssue })
  reportArticle(article, parts, onIssue)
  const isWhole = parts === 'all'
  // What is left out repeats nothing.
  const open = article.sections.filter((section) => !section?.paid)
  const hasSummary = isWhole && showsSummary({ ...article, sections: open })
  const whole = (part: (state: TextState) => Block[]) => (isWhole ? part(state) : [])
  // In this order, for links and calls of notes are numbered as they come.
  const blocks: Block[] = [
    ...whole(header),
    ...(hasSummary ? textBlocks(state.plain(article.summary), state) : []),
    ...whole(leadImage),
    ...notices(state),
    ...whole(mediaBlocks),
    ...each(state, 'sections', article.sections, (one) => sectionBlocks(one, state)).flat(),
    ...footnotes(state),
    ...whole(footer),
    ...linkList(state),
  ]
  return blocks.length ? `${linesOf(blocks).join('\n')}\n` : ''
}

/** The plain text format, for code that takes any {@linkcode Renderer}. */
export const textRenderer: Renderer<Article, TextOptions> = {
  name: 'text',
  mediaType: 'text/plain',
  extension: '.txt',
  render: renderText,
}
