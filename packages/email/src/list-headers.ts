import { optionError, safeUrl } from '@standfirst/core'
import type { MailingList } from './email-options.ts'
import { longestWord } from './longest-word.ts'

/**
 * The headers of a mailing list. Each value is checked, so that none can bring a header of its own.
 *
 * @throws `TypeError` for an address that is none.
 * @see {@link https://www.rfc-editor.org/rfc/rfc2369#section-3}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8058#section-3.1}
 */
export function listHeaders(list: MailingList | undefined): Record<string, string> {
  const headers: Record<string, string> = {}
  if (list === undefined) return headers
  if (typeof list !== 'object' || list === null) throw optionError('list', list, 'an object')
  const { id, post, unsubscribeMail, unsubscribeUrl } = list
  const url = unsubscribeUrl === undefined ? undefined : webAddress(unsubscribeUrl)
  const mail =
    unsubscribeMail === undefined ? undefined : mailAddress('unsubscribeMail', unsubscribeMail)
  const ways = [url, mail].filter((way) => way !== undefined)
  if (id !== undefined) {
    if (typeof id !== 'string' || !/^[\w-]+(?:\.[\w-]+)+$/.test(id) || id.length > 200) {
      throw optionError('list.id', id, 'a name such as `news.example.com`')
    }
    headers['List-Id'] = `<${id}>`
  }
  headers['List-Post'] = post === undefined ? 'NO' : `<${mailAddress('post', post)}>`
  if (ways.length) headers['List-Unsubscribe'] = ways.map((way) => `<${way}>`).join(', ')
  if (url?.startsWith('https:')) headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click'
  return headers
}

function webAddress(value: unknown): string {
  const safe = safeUrl(value, 'media')
  // As ASCII: a header has no other characters.
  const url = safe === undefined ? undefined : URL.parse(safe)?.href
  if (url === undefined)
    throw optionError('list.unsubscribeUrl', value, 'an absolute http(s) address')
  return short('unsubscribeUrl', url.replaceAll(',', '%2C'))
}

function mailAddress(name: string, value: unknown): string {
  const address = typeof value === 'string' ? value.replace(/^mailto:/i, '') : ''
  if (!/^[\w.!#$&'*+/=^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*(?:\?[\w%.~=&+-]*)?$/i.test(address)) {
    throw optionError(`list.${name}`, value, 'an address such as `leave@example.com`')
  }
  return short(name, `mailto:${address}`)
}

/** An address can't be folded, and no line of a message is longer than 998 octets (RFC 5322, section 2.1.1). */
function short(name: string, address: string): string {
  if (address.length <= longestWord) return address
  throw optionError(`list.${name}`, address, `an address of at most ${longestWord} characters`)
}
