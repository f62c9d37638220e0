import { type Author, checkedUrl, type OnIssue } from '@standfirst/core'

/** Authors as JSON Feed writes them; `undefined` if there are none. */
export function feedAuthors(
  authors: readonly Author[],
  path: (string | number)[],
  onIssue?: OnIssue,
): object[] | undefined {
  if (authors.length === 0) return undefined
  return authors.map(({ name, url, image }, index) => ({
    name,
    url: checkedUrl(url, 'media', [...path, index, 'url'], onIssue),
    avatar: checkedUrl(image?.url, 'media', [...path, index, 'image', 'url'], onIssue),
  }))
}
