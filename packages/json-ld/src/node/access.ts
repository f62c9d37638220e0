import type { Article } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import type { JsonLdSelectors } from '../json-ld-options.ts'

/** Who may read an article. */
export interface Access {
  /** Whether all of it can be read without paying; `undefined` if that isn't known. */
  isAccessibleForFree: boolean | undefined
  /** The part of the page that can't. */
  paidPart: JsonLdNode | undefined
}

/**
 * Whether an article can be read without paying, and which part of its page can't.
 *
 * @param article - Article.
 * @param selectors - Selectors of a page that `@standfirst/html` did not render.
 * @see {@link https://developers.google.com/search/docs/appearance/structured-data/paywalled-content}
 */
export function accessProperties(article: Article, selectors: JsonLdSelectors = {}): Access {
  const { access, sections } = article
  if (!sections.some((section) => section.paid)) {
    return { isAccessibleForFree: access && access === 'free', paidPart: undefined }
  }
  const { paid = '.sf-paid' } = selectors
  return {
    isAccessibleForFree: false,
    paidPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: paid },
  }
}
