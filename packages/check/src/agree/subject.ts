import {
  type Article,
  type Category,
  type Labels,
  labels,
  type RightsHolder,
  type SafeHtml,
} from '@standfirst/core'
import type { EmailOptions } from '@standfirst/email'
import type { JsonLdNode, JsonLdPart, JsonLdSelectors, JsonLdSite } from '@standfirst/json-ld'
import type { MarkdownPreset } from '@standfirst/markdown'
import { knownAddresses } from '../text/known-addresses.ts'
import { knownTexts } from '../text/known-texts.ts'
import { knownWords, readingTimes } from '../text/known-words.ts'
import { createMadeOf, type MadeOf } from './made-of.ts'

/** The article that outputs are compared with, and what is made of it once for all of them. */
export interface Subject {
  article: Article
  words: Labels
  /** Whether a text is made of what may stand beside sections. */
  madeOf: MadeOf
  /** Whether an address is one that the article names, or a place in its page. */
  knows(address: string): boolean
  /** Whether a text is one of the article's, wherever it stands there. */
  says(text: string): boolean
  /** How much of the text feeds carry. */
  content: 'full' | 'summary' | 'none'
  /** The feed that it is in, whose policy holds where the article has none of its own. */
  feed: RightsHolder | undefined
  /** How it was rendered besides. */
  options: AgreementOptions
}

/**
 * How outputs were rendered, where it wasn't as renderers do it by themselves: the options have the names
 * that they have there.
 */
export interface AgreementOptions {
  /** Words used instead of the default ones of the article's language. */
  labels?: Partial<Labels> | undefined
  /**
   * How much of the text feeds carry (default: `full`). A function gave the full text as HTML that was
   * rendered elsewhere; it is compared like any other.
   */
  content?: 'full' | 'summary' | 'none' | ((article: Article) => SafeHtml) | undefined
  /** The feed that the article is in: its policy holds where the article has none (default: none). */
  feed?: RightsHolder | undefined
  /**
   * Who sends messages, what stands at their end, and their subject and preheader (default: nobody, nothing, title
   * and summary). Without `list`, it is enough that headers and links name the same way to leave it.
   */
  email?: Pick<EmailOptions, 'footer' | 'list' | 'preheader' | 'sender' | 'subject'> | undefined
  /**
   * Of the object of ActivityPub its address and that of its actor (default: any), of followers, of Markdown and of
   * pages of tags (default: none), the Markdown that it may be edited as (default: none), and whether readers are
   * asked before they see it (default: `false`).
   */
  activitypub?:
    | {
        id?: string | undefined
        actor?: string | undefined
        followers?: string | undefined
        markdownUrl?: string | undefined
        categoryUrl?: ((category: Category) => string | undefined) | undefined
        tagUrl?: ((tag: string) => string | undefined) | undefined
        source?: ((article: Article) => string) | undefined
        sensitive?: boolean | undefined
      }
    | undefined
  /** The publication that records of standard.site are in: its record, and its address (default: any). */
  standardSite?: { publication?: { uri: string; url: string } | undefined } | undefined
  /** How plain text tells addresses, and whether it has signs for the eye (default: `list`, and `true`). */
  text?:
    | {
        links?: 'list' | 'inline' | 'none' | undefined
        marks?: boolean | undefined
      }
    | undefined
  /** Whether the lead image is shown in the text (default: `true`). */
  leadImage?: boolean | undefined
  /** Whose field names the front matter of Markdown has (default: the article's own). */
  preset?: MarkdownPreset | undefined
  /** What the HTML is for (default: `page`): one that a site embeds names no related articles. */
  profile?: 'page' | 'embed' | 'feed' | undefined
  /** What of the site's own stands after the article in the page, as `renderHtmlPage` has it (default: nothing). */
  after?: SafeHtml | undefined
  /** Content of the robots hint of the page (default: anything that lets an article be found). */
  robots?: string | undefined
  /** Feeds and other forms that the head of the page names (default: any). */
  alternates?: readonly { href: string }[] | undefined
  /** Nodes of your own in the JSON-LD, whose properties are expected there (default: none). */
  nodes?: readonly JsonLdNode[] | undefined
  /** What the JSON-LD says of the site (default: anything). */
  site?: JsonLdSite | undefined
  /** Selectors of the page's parts in the JSON-LD, where they are not those of `@standfirst/html` (default: they are). */
  selectors?: JsonLdSelectors | undefined
  /** Parts that the JSON-LD leaves out (default: none). */
  without?: readonly JsonLdPart[] | undefined
}

/** Prepare an article for comparisons. */
export function createSubject(article: Article, options: AgreementOptions): Subject {
  const words = labels(article.language, options.labels)
  const addresses = knownAddresses(article)
  let madeOf: MadeOf | undefined
  let texts: Set<string> | undefined
  return {
    article,
    words,
    madeOf: (text) => {
      madeOf ??= createMadeOf(knownWords(article, words))
      if (madeOf(text)) return true
      const rest = text.replace(readingTimes(words), '')
      return rest !== text && madeOf(rest)
    },
    knows: (address) => addresses.has(address) || address.startsWith(`${article.url}#`),
    says: (text) => {
      texts ??= knownTexts(article)
      return texts.has(text)
    },
    content: typeof options.content === 'string' ? options.content : 'full',
    feed: options.feed,
    options,
  }
}
