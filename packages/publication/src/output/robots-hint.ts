import type { Site } from './site.ts'

/**
 * What the header `X-Robots-Tag` tells search engines of forms that have no place for metadata, such as
 * Markdown and feeds: what pages say in theirs, and that what may not be shown in part there may not be here.
 *
 * @returns `undefined` where pages allow all.
 * @see {@link https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag}
 */
export function robotsHint({ html }: Pick<Site, 'html'>): string | undefined {
  const { noSnippet = false, robots = '' } = html
  const rules = robots.split(',').map((rule) => rule.trim())
  const kept = rules.filter((rule) => /^[!-+\--~][ -+\--~]*$/.test(rule) && !isOpen(rule))
  if (noSnippet && !kept.some((rule) => /^(?:nosnippet|none)$/i.test(rule))) kept.push('nosnippet')
  return kept.length ? kept.join(', ') : undefined
}

/** What holds without being said, or gives leave. */
function isOpen(rule: string): boolean {
  return /^(?:all|index|follow|max-image-preview\s*:\s*large|max-(?:snippet|video-preview)\s*:\s*-1)$/i.test(
    rule,
  )
}
