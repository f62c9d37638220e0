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
  const report = (path: Path, message: string, fix: string): void =>
    onIssue({ code: 'missing-recommended', severity: 'warning', message, path, fix })

  if (!node.headline) {
    report(
      ['title'],
      'The title is empty, expected a headline: Google recommends one.',
      'Write a title.',
    )
  }
  if (!node.author) {
    report(
      ['authors'],
      'The article has no authors, expected at least one: Google recommends them.',
      'Name who wrote it in `authors`; a newsroom is an author of type `organization`.',
    )
  }
  node.author?.forEach((author, index) => {
    if (author.url || author.sameAs) return
    report(
      ['authors', index, 'url'],
      `The author \`${author.name}\` has no \`url\`, expected the address of a page about them: Google recommends one.`,
      'Give the address of a profile page.',
    )
  })
  if (!node.datePublished) {
    report(
      ['publishedAt'],
      'The article has no time of publication, expected an RFC 3339 timestamp: Google recommends one.',
      'Write `publishedAt` like `2026-11-23T09:30:00Z`.',
    )
  }
  const { image } = article
  if (!node.image) {
    report(
      ['image'],
      'The article has no `image`, expected one of at least `50000` pixels: Google recommends one.',
      'Give a lead image, if possible as wide as 16 to 9.',
    )
  } else if (image?.width && image.height && image.width * image.height < 50_000) {
    report(
      ['image'],
      `The image is of \`${image.width * image.height}\` pixels (\`${image.width}\` by \`${image.height}\`), expected at least \`50000\`: Google recommends that.`,
      'Give a larger image.',
    )
  }
}
