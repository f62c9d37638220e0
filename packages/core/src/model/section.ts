import type { Flow, Phrasing } from './content.ts'
import type { Json } from './json.ts'

/** What every section has. */
export interface SectionBase {
  /**
   * Heading, at rank 2: plain text, or phrasing content where it has markup. Where it is absent, a
   * prose section has none, and the other kinds show the default of the article's language.
   */
  heading?: string | Phrasing[]
  /** Only for readers who pay: left out of feeds, marked in the page and in JSON-LD. */
  paid?: true
}

/** Running text. */
export interface Prose extends SectionBase {
  /** Running text. */
  kind: 'prose'
  /**
   * Rich text. In input a string means plain paragraphs; `md` of `@standfirst/markdown` takes Markdown.
   */
  content: Flow[]
}

/** What the news means for its reader. */
export interface WhyItMatters extends SectionBase {
  /** What the news means for its reader. */
  kind: 'whyItMatters'
  /**
   * Rich text. In input a string means plain paragraphs; `md` of `@standfirst/markdown` takes Markdown.
   */
  content: Flow[]
}

/** One step of {@linkcode Steps}; it has a title, content, or both. */
export interface Step {
  /** Plain text. */
  title?: string
  /**
   * Rich text. In input a string means plain paragraphs; `md` of `@standfirst/markdown` takes Markdown.
   */
  content: Flow[]
}

/** What to do, in order: "How to implement this in your domain". */
export interface Steps extends SectionBase {
  /** What to do, in order. */
  kind: 'steps'
  /** The steps, in order; in input, a string is a step's text. */
  items: Step[]
}

/** One group of people in {@linkcode Audience}. */
export interface AudienceItem {
  /** Plain text: `Security teams`. */
  name: string
  /** Plain text. */
  description?: string
  /** Absolute http(s) address. */
  url?: string
}

/** Who benefits. */
export interface Audience extends SectionBase {
  /** Who benefits. */
  kind: 'audience'
  /** The groups; in input, a name alone will do. */
  items: AudienceItem[]
}

/** What to remember; one line of rich text an item. */
export interface Takeaways extends SectionBase {
  /** What to remember. */
  kind: 'takeaways'
  /** One line of rich text each; in input, a string is plain text. */
  items: Phrasing[][]
}

/** The person or account that wrote an {@linkcode OriginalPost}. */
export interface PostAuthor {
  /** Name, as its platform shows it. */
  name: string
  /** Account name, as its platform writes it: `@htrp`. */
  handle?: string
  /** Absolute http(s) address. */
  url?: string
}

/** The post that the article reports on, quoted, with its source. */
export interface OriginalPost extends SectionBase {
  /** The post that the article reports on. */
  kind: 'originalPost'
  /** Who wrote it; in input, a name alone will do. */
  author?: PostAuthor
  /** Where it was posted: `X`. */
  platform?: string
  /** Absolute http(s) address of the post. */
  url?: string
  /** RFC 3339 timestamp with an offset. */
  publishedAt?: string
  /** The words of the post: rich text; in input, a string means plain paragraphs. */
  quote: Flow[]
}

/** What the reader is invited to do next. */
export interface CallToAction extends SectionBase {
  /** What the reader is invited to do next. */
  kind: 'callToAction'
  /**
   * Rich text. In input a string means plain paragraphs; `md` of `@standfirst/markdown` takes Markdown.
   */
  content: Flow[]
  /** Where it leads: the words of the button, and an http(s), mailto or tel address. */
  link: {
    /** Plain text. */
    label: string
    /** In input it may be relative. */
    url: string
  }
}

/** One question with its answer. */
export interface FaqItem {
  /** Plain text. */
  question: string
  /** Rich text; in input, a string means plain paragraphs. */
  answer: Flow[]
}

/** Questions and answers. */
export interface Faq extends SectionBase {
  /** Questions and answers. */
  kind: 'faq'
  /** The questions, in order. */
  items: FaqItem[]
}

/**
 * A section of a kind that this SDK doesn't know. Every renderer shows `fallback`, unless it was
 * given an override for the kind. `defineSection` makes `fallback` from `data`.
 */
export interface Custom extends SectionBase {
  /** A name of your own, beginning with `x-`. */
  kind: `x-${string}`
  /** Any JSON. */
  data: Json
  /** What is shown of it; in input, `defineSection` makes it. */
  fallback: Flow[]
}

/** A part of an article. The order of an article's sections is the reading order. */
export type Section =
  | Prose
  | WhyItMatters
  | Steps
  | Audience
  | Takeaways
  | OriginalPost
  | CallToAction
  | Faq
  | Custom

/** The `kind` of every section that the format itself defines. */
export type SectionKind = Exclude<Section, Custom>['kind']
