import { type Author, checkedUrl, type OnIssue } from '@standfirst/core'

/** Authors as JSON Feed writes them; `undefined` if there are none. */
export function feedAuthors(
  authors: readonly Author[],
  path: (string | number)[],
  onIssue?: OnIssue,
): object[] | undefined {
  if (authors.length === 0) return undefined
  return authors.map(({ name, url, image }, index) => {
    const author: Record<string, unknown> = { name }
    const address = checkedUrl(url, 'media', [...path, index, 'url'], onIssue)
    if (address !== undefined) author.url = address
    const avatar = checkedUrl(image?.url, 'media', [...path, index, 'image', 'url'], onIssue)
    if (avatar !== undefined) author.avatar = avatar
    return author
  })
}
