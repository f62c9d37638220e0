import { type Article, isUnpublished, type OnIssue, reportLosses } from '@standfirst/core'

/**
 * Report what an article has that a post about it does not say: almost all of it stands on the page that it links to.
 *
 * @param shown - Whether all of its tags are hashtags, and its card has a picture.
 */
export function reportPost(
  article: Article,
  { pictured, tagged }: { pictured: boolean; tagged: boolean },
  onIssue: OnIssue | undefined,
): void {
  if (!onIssue) return
  const image = pictured ? 'image alt caption credit license aiDisclosure' : '. image'
  reportLosses(article, 'a post', [...losses, image, ...(tagged ? [] : ['. tags'])], onIssue)
  if (!isUnpublished(article)) return
  onIssue({
    code: 'unpublished-article',
    severity: 'warning',
    message: `The article's status is \`${article.status}\`, but everyone can read a post: send none of it.`,
    path: ['status'],
    fix: 'Set its status to `published` when it may be read.',
  })
}

const losses = [
  '. id type subtitle authors publisher updatedAt category media episode sections related corrections translations source aiDisclosure access rights',
]
