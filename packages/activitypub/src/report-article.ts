import {
  type Article,
  isUnpublished,
  type OnIssue,
  reportLosses,
  reportMedia,
} from '@standfirst/core'

/** What the format is called in issues. */
export const format = 'an article of ActivityPub'

/**
 * Report what an article has that its object has no place for.
 *
 * @param hasOwner - Whether it is attributed to others than its publisher.
 */
export function reportArticle(
  article: Article,
  hasOwner: boolean,
  onIssue: OnIssue | undefined,
): void {
  if (!onIssue) return
  const owner = hasOwner
    ? ['. publisher']
    : ['publisher type email handles policies', `publisher.image ${ofImages}`]
  const all = [...losses, ...owner]
  // One address stands under the text, that of the licence before that of the terms.
  if (article.rights?.license) all.push('rights terms')
  reportLosses(article, format, all, onIssue)
  reportMedia(
    article,
    format,
    ({ transcriptUrl, type }) =>
      `bytes chapters chaptersUrl variants transcriptType ${type === 'document' && transcriptUrl ? 'transcriptUrl' : ''}`,
    onIssue,
  )
  if (isUnpublished(article)) {
    onIssue({
      code: 'unpublished-article',
      severity: 'warning',
      message: `The article's status is \`${article.status}\`, but servers keep what they were sent: send none of it.`,
      path: ['status'],
      fix: 'Set its status to `published` when it may be read.',
    })
  }
}

const ofImages = 'license bytes aiDisclosure variants'

const losses = [
  '. id type access source episode subtitle related',
  'authors.* email handles',
  `authors.*.image ${ofImages}`,
  'category slug',
  'image license bytes variants',
  // Of a time in the text only its day is shown.
  'corrections.* at',
  'sections.* publishedAt',
  'aiDisclosure.humanReview at',
  'rights contact ai payment',
]
