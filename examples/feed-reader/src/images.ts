import { type Article, mapMedia } from '@standfirst/core'

/**
 * What becomes of the pictures in others' articles: each tells its server who reads what, and when.
 * `ask`: nothing is loaded until the reader wants it; `show`: from where they are; else the address of a
 * proxy of your own, with `{url}` where the picture's address goes.
 */
export type ImagePolicy = 'ask' | 'show' | `${string}{url}${string}`

/** An article as it is shown, and what its page may load. */
export interface Shown {
  article: Article
  /** Value of `img-src` and `media-src` in the page's content security policy. */
  sources: string[]
}

/**
 * Apply the policy to an article.
 *
 * @param placeholder - Address of a picture of our own that stands where one is not loaded.
 */
export function withImages(article: Article, policy: ImagePolicy, placeholder: string): Shown {
  if (policy === 'show') return { article, sources: ["'self'", 'http:', 'https:'] }
  const address = policy === 'ask' ? placeholder : policy
  const inPlaceOf = (url: string) => address.replace('{url}', () => encodeURIComponent(url))
  return {
    article: mapMedia(article, (url, type) => (type === 'image' ? inPlaceOf(url) : undefined)),
    sources: [policy === 'ask' ? "'self'" : new URL(inPlaceOf('')).origin],
  }
}
