import { type Issue, resolveUrl } from '@standfirst/core'

/**
 * The addresses of a configuration at which nothing stands any more, as absolute ones.
 *
 * @param given - Addresses, absolute or from the site's.
 * @param redirects - Its redirects: what leads elsewhere is not gone.
 * @param site - Absolute address of the site, with a final slash.
 */
export function resolveGone(
  given: readonly string[] | undefined,
  redirects: Readonly<Record<string, string>>,
  site: string,
): { gone: readonly string[]; issues: Issue[] } {
  const gone = new Set<string>()
  const issues: Issue[] = []
  for (const [index, address] of (given ?? []).entries()) {
    const url = resolveUrl(address, site, 'media')
    if (url === undefined || !url.startsWith(site) || new URL(url).search !== '') {
      issues.push(
        wrong(index, address, 'an address of the site without a query, such as `/offer/`'),
      )
    } else if (Object.hasOwn(redirects, url)) {
      issues.push(wrong(index, address, 'one that is not in `redirects`, too'))
    } else gone.add(url)
  }
  return { gone: [...gone], issues }
}

function wrong(index: number, address: string, expected: string): Issue {
  return {
    code: 'config-field',
    severity: 'error',
    message: `Found \`${address.slice(0, 100)}\` in \`gone\`, expected ${expected}.`,
    path: ['gone', index],
    fix: 'Correct the address, or remove it.',
  }
}
