import type { Issue } from '@standfirst/core'
import { isEmail } from '../content-system/is-email.ts'
import { problem, shown } from '../problem.ts'
import { unescapeHtml } from '../unescape-html.ts'
import type { SiteIndex } from './site-index.ts'
import type { WxrItem } from './wxr-record.ts'

/**
 * Names of a post's authors: those that Co-Authors Plus lists, `dc:creator` first among them, else
 * `dc:creator`. Logins are names by the list of authors; addresses of e-mail are none.
 */
export function postAuthors(
  { fields, terms }: WxrItem,
  index: SiteIndex,
  issues: Issue[],
): string[] {
  const creator = fields.get('dc:creator')?.trim() ?? ''
  const listed = terms.filter(({ domain }) => domain === 'author')
  const logins = listed.map(({ name, nicename }) => loginOf(name, nicename, index))
  const ordered = logins.includes(creator) || !logins.length ? [creator, ...logins] : logins
  const names = ordered.filter(Boolean).flatMap((login) => {
    const name = index.authors.get(login)
    if (name) return name
    issues.push(unknownAuthor(login))
    return isEmail(login) ? [] : unescapeHtml(login)
  })
  return [...new Set(names)]
}

/** The term of an author has the login, or one made of it. */
function loginOf(name: string, nicename: string, { authors, logins }: SiteIndex): string {
  const written = unescapeHtml(name)
  const slug = nicename.replace(/^cap-/, '')
  return authors.has(written) ? written : (logins.find(slug) ?? written)
}

function unknownAuthor(login: string): Issue {
  const name = isEmail(login) ? 'an address of e-mail' : `the login ${shown(login)}`
  return problem(
    'unknown-author',
    ['authors'],
    `Found ${name} for an author, expected one that the export names`,
    isEmail(login) ? 'it was left out' : 'it stands for the name',
    'Write the name of the author.',
  )
}
