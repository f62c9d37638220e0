import {
  checkedList,
  checkedTimestamp,
  checkedUrl,
  expectOptions,
  issuesUnder,
  type RenderOptions,
} from '@standfirst/core'
import { createReportingWriter } from '@standfirst/xml'

/** A sitemap, as an index names it. */
export interface SitemapReference {
  /** Absolute http(s) address. */
  url: string
  /** Last change: an RFC 3339 timestamp. */
  updatedAt?: string | undefined
}

/** Configuration for {@linkcode renderSitemapIndex}. */
export type SitemapIndexOptions = RenderOptions

/**
 * Render an index of sitemaps.
 *
 * @param sitemaps - At most 50,000; more are left out, with the issue `sitemap-too-long`.
 * @param options - Configuration.
 * @returns XML with a final newline.
 * @see {@link https://www.sitemaps.org/protocol.html#index}
 */
export function renderSitemapIndex(
  sitemaps: Iterable<SitemapReference>,
  options: SitemapIndexOptions = {},
): string {
  expectOptions(options, 'renderSitemapIndex')
  const { onIssue } = options
  const xml = createReportingWriter({}, onIssue)
  xml.declaration()
  xml.open('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
  let index = -1
  for (const one of checkedList('sitemaps', sitemaps, 'a list of sitemaps')) {
    const { url, updatedAt }: Partial<SitemapReference> = Object(one)
    index++
    if (index === mostSitemaps) {
      onIssue?.({
        code: 'sitemap-too-long',
        severity: 'warning',
        message: `The index is full, expected at most \`${mostSitemaps}\` sitemaps: this one and all after it were left out.`,
        path: [index],
        fix: 'Write several indexes.',
      })
      break
    }
    const loc = checkedUrl(url ?? null, 'media', [index, 'url'], onIssue)
    if (!loc) continue
    const changed = checkedTimestamp(updatedAt, [index, 'updatedAt'], onIssue)
    xml.from({ url, updatedAt }, issuesUnder(onIssue, [index]))
    xml.open('sitemap')
    xml.element('loc', loc)
    if (changed) xml.element('lastmod', changed)
    xml.close()
  }
  return xml.end()
}

const mostSitemaps = 50_000
