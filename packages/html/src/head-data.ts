import { type Article, expectOptions } from '@standfirst/core'
import { type HeadOptions, headElements } from './head-elements.ts'

/** Attributes of a `<meta>`. */
export type HeadMeta =
  | { name: string; content: string; media?: string }
  | { property: string; content: string }

/** Attributes of a `<link>`; `href` is an http(s) address, that of an icon perhaps one from the page's. */
export type HeadLink =
  | { rel: 'canonical'; href: string; hreflang?: never }
  | { rel: 'alternate'; href: string; hreflang: string }
  | { rel: 'alternate'; href: string; hreflang?: never; type: string; title?: string }
  | { rel: 'license'; href: string; hreflang?: never; type?: string }
  | { rel: 'icon'; href: string; hreflang?: never; type?: string }
  | { rel: 'apple-touch-icon'; href: string; hreflang?: never }

/** The metadata of a page as data; nothing in it is escaped. */
export interface HeadData {
  title: string
  meta: HeadMeta[]
  link: HeadLink[]
}

/**
 * The metadata of an article's page as head managers take it, for frameworks that make the head
 * themselves: what {@linkcode renderHead} writes.
 *
 * @param article - Article; it is not changed.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * useHead(headData(article)) // Nuxt, Vue and all others with unhead
 * ```
 */
export function headData(article: Article, options: HeadOptions = {}): HeadData {
  expectOptions(options, 'headData')
  const elements = headElements(article, options)
  const attributesOf = (tag: string): unknown[] =>
    elements.filter((element) => element.tag === tag).map(({ attributes }) => attributes)
  return {
    title: elements[0]?.text ?? '',
    meta: attributesOf('meta') as HeadMeta[],
    link: attributesOf('link') as HeadLink[],
  }
}
