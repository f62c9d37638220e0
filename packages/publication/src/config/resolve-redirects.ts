import { type Issue, resolveUrl } from '@standfirst/core'
import type { StandfirstConfig } from './standfirst-config.ts'

/**
 * The redirects of a configuration as absolute addresses.
 *
 * @param given - Addresses, absolute or from the site's, to such addresses.
 * @param site - Absolute address of the site, with a final slash.
 */
export function resolveRedirects(
  given: StandfirstConfig['redirects'] = {},
  site: string,
): { redirects: Readonly<Record<string, string>>; issues: Issue[] } {
  const redirects = new Map<string, string>()
  const issues: Issue[] = []
  for (const [from, to] of Object.entries(given)) {
    const old = resolveUrl(from, site, 'media')
    const target = resolveUrl(to, site, 'media')
    if (old === undefined || target === undefined) {
      issues.push(notAnAddress(from, old === undefined ? from : to))
    } else if (old === target) issues.push(toItself(from))
    else redirects.set(old, target)
  }
  for (const [from, to] of redirects) if (isEndless(to, redirects)) issues.push(toItself(from))
  return { redirects: Object.fromEntries(redirects), issues }
}

/** Whether following redirects never ends. */
function isEndless(start: string, redirects: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = start
  for (let steps = 0; at !== undefined; steps++) {
    if (steps > redirects.size) return true
    at = redirects.get(at)
  }
  return false
}

function notAnAddress(from: string, found: string): Issue {
  return {
    code: 'config-field',
    severity: 'error',
    message: `Found \`${found}\`, expected an http(s) address, or a path from the site's such as \`/old/\`.`,
    path: ['redirects', from],
    fix: 'Write where the old address leads now: `{ "/old/": "/new/" }`.',
  }
}

function toItself(from: string): Issue {
  return {
    code: 'config-field',
    severity: 'error',
    message: `The redirect of \`${from}\` leads back to itself, expected another address.`,
    path: ['redirects', from],
    fix: 'Remove it, or name the address where the page is now.',
  }
}
