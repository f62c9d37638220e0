import type { OutputName, SiteOutputName } from '../finding.ts'
import { linkHeader } from './link-header.ts'
import { found, type LiveFindings } from './live-findings.ts'
import type { LiveAnswer } from './live-reader.ts'

/**
 * Report an address that something leads to, and that gave nothing, or leads on to another one.
 *
 * @param from - Address of what names it.
 * @param what - What is expected there: `sitemap`.
 * @returns Whether it gave something.
 */
export function reportUnreached(
  answer: LiveAnswer,
  from: string,
  what: string,
  findings: LiveFindings,
  output?: OutputName | SiteOutputName,
): boolean {
  const { asked, issues, status, url } = answer
  const named = `\`${asked.slice(0, 300)}\``
  if (status === undefined || issues.some(({ code }) => code === 'refused-address')) {
    findings.add(
      from,
      ...issues.map((issue) => {
        const fix = fixes[issue.code]
        return { ...issue, path: [], ...(fix && { fix }), ...(output && { output }) }
      }),
    )
    return false
  }
  if (status === 404 || status === 410) {
    const message = `Found a link to ${named}, expected a ${what} there: it is answered with the status ${status}.`
    const fix = 'Correct the address, or remove the link.'
    findings.add(from, found('dead-link', 'error', message, fix, { output }))
    return false
  }
  if (status < 200 || status > 299) {
    const message = `${named} answered with the status ${status}, expected a ${what}.`
    const fix = 'Look at what the server says of it, and try again.'
    findings.add(from, found('unreachable-file', 'error', message, fix, { output }))
    return false
  }
  if (url !== asked) {
    const message = `Found ${named}, expected the address of the ${what} itself: it leads on to \`${url.slice(0, 300)}\`.`
    const fix = 'Write the address that it leads to.'
    findings.add(from, found('moved-address', 'warning', message, fix, { output }))
  }
  return true
}

/** What was retracted stays, with a notice and its other forms, though it is answered as gone. */
export function isRetracted({ headers, status, url }: LiveAnswer): boolean {
  const links = status === 410 ? linkHeader(headers.get('link'), url) : []
  return links.some(({ rel, type }) => rel.includes('alternate') && type === 'text/markdown')
}

/** What to do about what was not read, for who owns the site. */
const fixes: Readonly<Record<string, string>> = {
  'refused-address':
    'Correct the address: from a site that is public, only what is public is asked.',
  'too-large': 'Put a smaller file there.',
}
