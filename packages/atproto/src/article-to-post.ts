import {
  type Article,
  checkedUrl,
  checkOptions,
  cleanText,
  expectOptions,
  noticeBefore,
  type OnIssue,
  type RenderOptions,
  readableArticle,
  safeLanguage,
  utf8Length,
} from '@standfirst/core'
import { type Blob, checkedBlob, checkedRef, type StrongRef } from './blob.ts'
import { countCharacters, cutText, plain } from './cut-text.ts'
import { datetime } from './datetime.ts'
import { reportPost } from './report-post.ts'

/** Configuration for {@linkcode articleToPost}. */
export interface PostOptions extends Omit<RenderOptions, 'labels'> {
  /** What the post says above the address of the article (default: its title, then its summary;
   * first that it was retracted, if it was). */
  text?: string | undefined
  /** Name so many of the article's tags as hashtags, if there is room (default: `0`). */
  hashtags?: number | undefined
  /** When it is posted, in RFC 3339 (default: when the article was published). */
  createdAt?: string | undefined
  /** The picture of its card, as it was uploaded (default: none). */
  thumb?: Blob | undefined
  /** The record of the article, by which apps show a richer card (default: none). */
  document?: StrongRef | undefined
  /** The record of its publication, whose name and icon the card shows, too (default: none). */
  publication?: StrongRef | undefined
}

/** A post of `app.bsky.feed.post`. */
export interface ArticlePost {
  $type: 'app.bsky.feed.post'
  /** At most 300 characters, as readers see them. */
  text: string
  facets?: Facet[]
  embed?: {
    $type: 'app.bsky.embed.external'
    external: {
      uri: string
      title: string
      description: string
      thumb?: Blob
      associatedRefs?: StrongRef[]
    }
  }
  langs?: string[]
  createdAt?: string
}

/**
 * A link or a hashtag in a text, by the bytes of UTF-8 that it takes there.
 *
 * @see {@link https://docs.bsky.app/docs/advanced-guides/post-richtext}
 */
export interface Facet {
  index: { byteStart: number; byteEnd: number }
  features: (
    | { $type: 'app.bsky.richtext.facet#link'; uri: string }
    | { $type: 'app.bsky.richtext.facet#tag'; tag: string }
  )[]
}

/**
 * Make a post that announces an article: its title, as much of its summary as there is room for, its address as a
 * link, and a card.
 *
 * @param given - Article; it is not changed.
 * @param options - Configuration.
 * @returns A record that the lexicon allows, if the article passed the gate. Nothing is posted.
 * @throws `TypeError` for an option that is of the wrong kind.
 */
export function articleToPost(given: Article, options: PostOptions = {}): ArticlePost {
  expectOptions(options, 'articleToPost')
  checkOptions(options, { createdAt: 'string', hashtags: 'count', text: 'string' })
  const [article, onIssue] = readableArticle(given, options.onIssue)
  const { hashtags = 0 } = options
  const thumb = checkedBlob('thumb', options.thumb)
  const refs = [
    checkedRef('document', options.document),
    checkedRef('publication', options.publication),
  ].filter((ref) => ref !== undefined)
  const page = checkedUrl(article.url, 'media', ['url'], onIssue)
  const uri = page === undefined ? undefined : cleanText(page)
  const title = plain(article.title)
  const summary = plain(article.summary)
  const told = (text: string) => plain(noticeBefore(text, article))
  const shown = uri === undefined ? '' : shownAddress(uri)
  const tags = tagsOf(article, hashtags)
  let room = mostCharacters - (shown ? countCharacters(shown) + 2 : 0)
  const kept = tags.filter((tag) => {
    const needed = countCharacters(tag) + 2
    // The title comes first.
    if (room - needed < Math.min(countCharacters(told(title)), 200)) return false
    room -= needed
    return true
  })
  const said =
    options.text === undefined
      ? announcement(told(title), summary, room, onIssue)
      : cutText(options.text, { graphemes: room, bytes: mostBytes }, ['title'], onIssue)
  reportPost(article, { tagged: kept.length === article.tags.length, pictured: !!thumb }, onIssue)
  const { facets, text } = composed(said, uri, shown, kept)
  const createdAt = datetime(options.createdAt ?? article.publishedAt, ['publishedAt'], onIssue)
  const language = safeLanguage(article.language)
  // A title that the text has no room for was told of there.
  const inCard = options.text === undefined ? undefined : onIssue
  return {
    $type: 'app.bsky.feed.post',
    text,
    ...(facets.length && { facets }),
    ...(uri && {
      embed: {
        $type: 'app.bsky.embed.external',
        external: {
          uri,
          title: cutText(title, { graphemes: 500, bytes: 5000 }, ['title'], inCard),
          description: cutText(
            told(summary),
            { graphemes: 3000, bytes: 30_000 },
            ['summary'],
            onIssue,
          ),
          ...(thumb && { thumb }),
          ...(refs.length && { associatedRefs: refs }),
        },
      },
    }),
    ...(language && { langs: [language] }),
    ...(createdAt && { createdAt }),
  }
}

const mostCharacters = 300
/** Of 3,000, with room for an address and hashtags. */
const mostBytes = 1500

/** The title, and the summary if enough of it fits. */
function announcement(title: string, summary: string, room: number, onIssue?: OnIssue): string {
  const head = cutText(title, { graphemes: room, bytes: mostBytes / 2 }, ['title'], onIssue)
  const left = room - countCharacters(head) - 2
  if (!summary || left < 40) return head
  return `${head}\n\n${cutText(summary, { graphemes: left, bytes: mostBytes / 2 }, [])}`
}

/** Text and facets, with the bytes at which they stand. */
function composed(
  said: string,
  uri: string | undefined,
  shown: string,
  tags: readonly string[],
): { text: string; facets: Facet[] } {
  const facets: Facet[] = []
  let text = said
  const add = (separator: string, part: string, feature: Facet['features'][number]): void => {
    if (text) text += separator
    const byteStart = utf8Length(text)
    text += part
    facets.push({ index: { byteStart, byteEnd: utf8Length(text) }, features: [feature] })
  }
  if (uri && shown) add('\n\n', shown, { $type: 'app.bsky.richtext.facet#link', uri })
  for (const [index, tag] of tags.entries()) {
    const separator = index ? ' ' : '\n\n'
    add(separator, tag, { $type: 'app.bsky.richtext.facet#tag', tag: tag.slice(1) })
  }
  return { text, facets }
}

/** An address as posts show it: without its scheme, and not longer than a line. */
function shownAddress(uri: string): string {
  const bare = uri.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
  return bare.length > 40 ? cutText(bare, { graphemes: 40, bytes: 160 }, []) : plain(bare)
}

/** Tags as hashtags: one word each. Those that are others without their signs, such as `C++`, are left out. */
function tagsOf({ tags }: Article, most: number): string[] {
  const plainTags = tags.filter(
    (tag) => !/[^\p{L}\p{N}\p{M}\s_&.,'’/-]/u.test(plain(tag).replace(/^#/, '')),
  )
  const words = plainTags.map((tag) =>
    plain(tag)
      .split(/[^\p{L}\p{N}\p{M}_]+/u)
      .filter(Boolean)
      .map((word, index) => (index ? word.charAt(0).toUpperCase() + word.slice(1) : word))
      .join(''),
  )
  const usable = words.filter(
    (word) => /[^\p{N}_]/u.test(word) && countCharacters(word) <= 64 && utf8Length(word) <= 300,
  )
  return [...new Set(usable)].slice(0, Math.max(0, most)).map((word) => `#${word}`)
}
