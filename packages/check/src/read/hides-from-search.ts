/**
 * Whether rules for search engines keep a page out of their results: `none` stands for `noindex, nofollow`,
 * but not in `max-image-preview:none`.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export function hidesFromSearch(robots: string): boolean {
  return /\bnoindex\b|(?<!preview:|preview: )\bnone\b/i.test(robots)
}
