import { type Article, type OnIssue, reportLosses } from '@standfirst/core'

/** Report what an article has that its plain text does not show. */
export function reportArticle(
  article: Article,
  parts: 'all' | 'text',
  onIssue: OnIssue | undefined,
): void {
  if (!onIssue) return
  const losses = parts === 'text' ? [...both, ...besideText] : [...both, ...inAll]
  // One address stands under the text, that of the licence before that of the terms.
  if (parts === 'all' && article.rights?.license) losses.push('rights terms')
  reportLosses(article, 'plain text', losses, onIssue)
}

// Of a time only its day is shown.
const both = [
  '. id type language publishedAt updatedAt publisher translations access source episode',
  'corrections.* at',
  'aiDisclosure.humanReview at',
]

const inAll = [
  'authors.* type url email image handles',
  'category slug url',
  'image width height license mediaType bytes variants',
  'media.* type mediaType bytes durationSeconds poster transcriptType chapters chaptersUrl variants',
  'related.* image publishedAt',
  'rights contact ai payment',
]

const besideText = ['. url title subtitle summary authors category tags image media rights related']
