import { findAll } from '../read/article-element.ts'
import { found, type LiveFindings } from './live-findings.ts'
import type { LivePage } from './live-page.ts'
import { policyNames, publisherOf } from './publisher-of.ts'

/**
 * Compare the links at the foot of pages that a build made with the policies of the publisher in the JSON-LD of the
 * front page: it leads to all of them. A foot of somebody's own may lead elsewhere.
 */
export function compareFoot(
  home: LivePage,
  pages: readonly LivePage[],
  findings: LiveFindings,
): void {
  const publisher = publisherOf(home) ?? {}
  const policies = policyNames.flatMap((name) => hrefOf(publisher[name], home) ?? [])
  if (policies.length === 0) return
  for (const page of [home, ...pages]) {
    const [foot] = findAll(page.root, (one) => one.tagName === 'footer' && is(one, 'sf-site'))
    const lists = foot ? findAll(foot, (one) => one.tagName === 'ul' && is(one, 'sf-links')) : []
    const links = lists.flatMap((list) => findAll(list, ({ tagName }) => tagName === 'a'))
    const named = new Set(links.map(({ properties }) => hrefOf(properties.href, page)))
    const lacking = policies.find((url) => !named.has(url))
    if (lists.length === 0 || lacking === undefined) continue
    const message = `Found no link to \`${lacking.slice(0, 300)}\` at the foot of the page, expected one: \`${home.answer.url}\` names it as a policy of the publisher in its JSON-LD.`
    const fix = 'Build it again, and take out of caches what is old.'
    const more = { output: 'html', place: 'foot' } as const
    findings.add(page.answer.url, found('copy-lacks', 'error', message, fix, more))
  }
}

function hrefOf(value: unknown, { answer }: LivePage): string | undefined {
  return typeof value === 'string' ? URL.parse(value, answer.url)?.href : undefined
}

function is({ properties }: { properties: { className?: unknown } }, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}
