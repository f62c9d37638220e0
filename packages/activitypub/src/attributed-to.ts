import { type Article, type Author, checkedUrl, cleanText, type OnIssue } from '@standfirst/core'
import { imageObject } from './article-media.ts'
import type { ActivityAuthor } from './object-types.ts'
import { plain } from './plain.ts'

/**
 * Whose an article is: the actor who publishes it first, whom servers hold it to be of; then its authors, by name.
 * Where there are neither, the publisher.
 */
export function attributedTo(
  { authors, publisher }: Article,
  actor: string | undefined,
  onIssue: OnIssue | undefined,
): string | (string | ActivityAuthor)[] | undefined {
  const named = authors.flatMap((one, index) => authorObject(one, ['authors', index], onIssue))
  if (actor !== undefined) return named.length ? [actor, ...named] : actor
  if (named.length) return named
  const owner = publisher ? authorObject(publisher, ['publisher'], onIssue) : []
  return owner.length ? owner : undefined
}

function authorObject(
  { image, name, type, url }: Partial<Author> & Pick<Author, 'name'>,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
): ActivityAuthor[] {
  const page = checkedUrl(url, 'media', [...path, 'url'], onIssue)
  const icon = imageObject(image as never, [...path, 'image'], onIssue)
  const shown = plain(name)
  if (!shown && !page) return []
  return [
    {
      type: type === 'organization' ? 'Organization' : 'Person',
      name: shown,
      ...(page && { url: cleanText(page) }),
      ...(icon && { icon }),
    },
  ]
}
