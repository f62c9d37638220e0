import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'

/**
 * Collect what the headers of a message say: how its reader leaves the list, and nothing that sends it to others.
 *
 * What a message has when it is sent is left alone: who it is from and to, its date, its parts, and the traces of
 * its way.
 *
 * @param headers - By their names; anything may be given.
 */
export function stateMailHeaders(headers: unknown, { options }: Subject, say: Statements): void {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(Object(headers))) {
    const key = name.toLowerCase()
    if (!ofSending.test(key)) found.set(key, String(value).trim())
  }
  const list = options.email?.list
  const names = new Set([...found.keys(), ...(list ? listHeaders : [])])
  for (const name of names) {
    const value = found.get(name)
    const expected = list === undefined ? likely(name, found) : expectedOf(name, list)
    say.exact(`header ${name}`, [], value && same(value), expected && same(expected))
  }
}

const ofSending =
  /^(?:from|to|sender|reply-to|date|subject|message-id|mime-version|content-(?:type|transfer-encoding)|return-path|received|delivered-to|dkim-signature|authentication-results|arc-[a-z-]+)$/

const listHeaders = ['list-id', 'list-post', 'list-unsubscribe', 'list-unsubscribe-post']

type List = NonNullable<NonNullable<Subject['options']['email']>['list']>

function expectedOf(name: string, { id, post, unsubscribeMail, unsubscribeUrl }: List) {
  const ways = [unsubscribeUrl, unsubscribeMail && mailto(unsubscribeMail)].filter(Boolean)
  switch (name) {
    case 'list-id':
      return id && `<${id}>`
    case 'list-post':
      return post ? `<${mailto(post)}>` : 'NO'
    case 'list-unsubscribe':
      return ways.map((way) => `<${way}>`).join(', ')
    case 'list-unsubscribe-post':
      return /^https:/i.test(unsubscribeUrl ?? '') ? oneClick : undefined
    default:
      return undefined
  }
}

/** Of a list that nobody told of, what is as headers of lists are: what they name is compared with the links. */
function likely(name: string, found: ReadonlyMap<string, string>): string | undefined {
  const value = found.get(name)
  if (name === 'list-unsubscribe-post') return oneClick
  if (name === 'list-post' && value !== 'NO')
    return /^<mailto:[^>]+>$/i.test(value ?? '') ? value : 'NO'
  return listHeaders.includes(name) ? value : undefined
}

const oneClick = 'List-Unsubscribe=One-Click'

function mailto(address: string): string {
  return /^mailto:/i.test(address) ? address : `mailto:${address}`
}

/** Addresses as headers have them: in ASCII, and without commas. */
export function waysIn(value: unknown): string[] {
  return [...String(value ?? '').matchAll(/<([^>]+)>/g)].map(([, url = '']) => inHeader(url))
}

/** An address as headers have it. */
export function inHeader(url: string): string {
  return (URL.parse(url)?.href ?? url).replaceAll(',', '%2C')
}

function same(value: string): string {
  const ways = waysIn(value)
  return ways.length ? ways.map((way) => `<${way}>`).join(', ') : value
}
