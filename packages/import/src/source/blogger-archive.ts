import type { RecognizedExport } from './recognized-export.ts'

/**
 * Tell the export that Blogger itself backed up: an Atom feed with drafts, settings and the template.
 * Readers of feeds take it, too: they leave out what is no article.
 */
export function bloggerArchive(source: string): RecognizedExport | undefined {
  const isFeed = /^\s*(?:<\?xml[^>]*>\s*)*<feed[\s>]/.test(source.slice(0, 2000))
  const isArchive =
    /<id>\s*tag:blogger\.com,1999:(?:user-\d+\.)?blog-\d+\.archive\s*</.test(source) ||
    /<category\s[^<>]*\bterm\s*=\s*["']http:\/\/schemas\.google\.com\/blogger\/2008\/kind#(?:settings|template)["']/.test(
      source,
    )
  return isFeed && isArchive
    ? { ...bloggerExport('Blogger', 'drafts, comments, settings and the template'), isFeed: true }
    : undefined
}

/** An export of Blogger. */
export function bloggerExport(name: string, held: string, more = ''): RecognizedExport {
  return {
    system: 'blogger',
    name,
    holds: `${held} beside what was published${more}`,
    fix: 'Import it with `standfirst import`, or by `articlesFromBlogger` of `@standfirst/import/blogger`; or give the feed of the blog, such as `https://example.blogspot.com/feeds/posts/default`.',
  }
}
