import type { Issue } from '@standfirst/core'

/** The issue that an article, and all after it, did not fit in a sitemap. */
export function tooLong(index: number): Issue {
  return {
    code: 'sitemap-too-long',
    severity: 'warning',
    message:
      'The sitemap is full, expected no more pages or bytes than its limits: this article and all after it were left out.',
    path: [index],
    fix: 'Write several sitemaps, and name them in an index.',
  }
}
