import type { Issue } from '@standfirst/core'
import type { AnnounceOptions } from './announce-options.ts'
import { reasonOf } from './reason-of.ts'

/**
 * Look whether the site names the record of the publication as its own: without that, apps show no cards.
 *
 * @returns What is wrong, if it does not.
 * @see {@link https://standard.site/}
 */
export async function proofIssue({
  feed,
  fetch: load = fetch,
  posts,
  publication,
  timeoutMs = 30_000,
}: AnnounceOptions): Promise<Issue | undefined> {
  const { origin, pathname } = new URL(feed.url)
  const path = `/.well-known/site.standard.publication${pathname.replace(/\/+$/, '')}`
  const url = `${origin}${path}`
  let found: string
  try {
    const response = await load(url, { signal: AbortSignal.timeout(timeoutMs) })
    const text = response.ok ? (await response.text()).trim() : ''
    if (text === publication) return undefined
    found = response.ok ? `\`${text.slice(0, 100)}\`` : `the status ${response.status}`
  } catch (error) {
    found = reasonOf(error)
  }
  return {
    code: 'unproven-record',
    severity: 'warning',
    message: `Found ${found} at \`${url}\`, expected \`${publication}\`: apps show no cards of what is announced${posts ? ', and no post is written until then' : ''}.`,
    path: [],
    fix: 'Build the site with this `publication`, and put it on its host; then announce again.',
  }
}
