import type { Article } from '@standfirst/core'
import type { ArticleNode } from './json-ld.ts'
import type { Path, Scope } from './scope.ts'

/**
 * Report what Google recommends for an article, and the article does not have.
 *
 * @param article - Article.
 * @param node - Its node.
 * @see {@link https://developers.google.com/search/docs/appearance/structured-data/article}
 */
export function reportMissing(scope: Scope, article: Article, node: ArticleNode): void {
  const { onIssue } = scope
  if (!onIssue) return
  const report = (path: Path, found: string, expected: string, fix: string): void =>
    onIssue({
      code: 'missing-recommended',
      severity: 'warning',
      message: `The ${found}, expected ${expected}: Google recommends that.`,
      path,
      fix,
    })

  if (!node.headline) report(['title'], 'title is empty', 'a headline', 'Write a title.')
  if (!node.author) {
    report(
      ['authors'],
      'article has no authors',
      'at least one',
      'Name who wrote it in `authors`; a newsroom is an author of type `organization`.',
    )
  }
  node.author?.forEach((author, index) => {
    if (author.url || author.sameAs) return
    report(
      ['authors', index, 'url'],
      `author \`${author.name}\` has no \`url\``,
      'the address of a page about them',
      'Give the address of a profile page.',
    )
  })
  if (!node.datePublished) {
    report(
      ['publishedAt'],
      'article has no time of publication',
      'an RFC 3339 timestamp',
      'Write `publishedAt` like `2026-11-23T09:30:00Z`.',
    )
  }
  const { height = 0, width = 0 } = article.image ?? {}
  if (!node.image || (width && height && width * height < 50_000)) {
    report(
      ['image'],
      node.image ? `image is \`${width}\` by \`${height}\` pixels` : 'article has no `image`',
      'one of at least `50000` pixels',
      'Give a lead image, if possible as wide as 16 to 9.',
    )
  }
}
