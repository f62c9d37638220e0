import { type Article, type OnIssue, reportLosses } from '@standfirst/core'

/** Report what an article has that a message does not show. */
export function reportArticle(article: Article, onIssue: OnIssue | undefined): void {
  if (!onIssue) return
  // One address stands under the text, that of the licence before that of the terms.
  const both = article.rights?.license ? [...losses, 'rights terms'] : losses
  reportLosses(article, 'a message', both, onIssue)
  if (article.status === 'draft' || article.status === 'withheld') {
    onIssue({
      code: 'unpublished-article',
      severity: 'warning',
      message: `The article's status is \`${article.status}\`, but nobody can take a message back: send none of it.`,
      path: ['status'],
      fix: 'Set its status to `published` when it may be read.',
    })
  }
}

const losses = [
  '. id type access source episode publisher translations',
  'authors.* type email image handles',
  'category slug',
  'image width height license mediaType bytes variants',
  'media.* type mediaType bytes durationSeconds poster transcriptType chapters chaptersUrl variants',
  'related.* image',
  'rights contact ai payment',
  'aiDisclosure.humanReview at',
]
