import { type Article, type OnIssue, reportLosses } from '@standfirst/core'

/** Report what an article has that its text alone, without front matter, does not say. */
export function reportPlain(article: Article, onIssue: OnIssue | undefined): void {
  // The category is named in the heading above what to read next, and nowhere else.
  const category = article.related.length ? 'category slug url' : '. category'
  reportLosses(article, 'Markdown without front matter', [category, ...losses], onIssue)
}

const losses = [
  '. id url type publishedAt updatedAt publisher tags media episode translations source access rights',
  'authors.* type url email image handles',
  'image width height credit license mediaType bytes variants',
  'sections.* publishedAt data',
  'sections.*.author handle url',
  'related.* image publishedAt',
  // Of a time, only its day is said.
  'corrections.* at',
  'aiDisclosure.humanReview at',
]
