import type { ComponentDescriptor } from 'http-message-sig'
import { isInnerList, parseDictionary, parseItem } from 'structured-headers'
import { Undecided } from './undecided.ts'

/**
 * The address at which who signed publishes the keys: of the members of `Signature-Agent` that the
 * signature covers, the one of its label, or the only one. An address that is not covered is nobody's claim.
 *
 * Agents that follow an older draft send one string alone; it has no key, and is covered as a whole.
 *
 * @param header - Value of `Signature-Agent`, or `null`.
 * @returns An https address, normalized.
 */
export function agentOf(
  header: string | null,
  label: string,
  components: readonly ComponentDescriptor[],
): string {
  if (header === null) throw new Undecided('`Signature-Agent` is missing')
  const covered = components.filter(({ name }) => name === 'signature-agent')
  const keys = covered.map(({ parameters }) => parameters.key)
  const isOld = /^\s*"/.test(header)
  const only = keys.length === 1 ? keys[0] : undefined
  const key = keys.includes(label) ? label : only
  if (covered.length === 0 || (!isOld && typeof key !== 'string')) {
    throw new SyntaxError('no member of `Signature-Agent` is signed, or it is open which one')
  }
  return httpsAddress(isOld ? parseItem(header)[0] : memberOf(header, String(key)))
}

function memberOf(header: string, key: string): unknown {
  const member = parseDictionary(header).get(key)
  // What has parameters was of a draft in between, and is to be ignored.
  if (!member || isInnerList(member) || member[1].size > 0) {
    throw new SyntaxError(`\`Signature-Agent\` has no member \`${key}\` that is an address alone`)
  }
  return member[0]
}

function httpsAddress(value: unknown): string {
  const url = typeof value === 'string' ? URL.parse(value) : null
  if (url?.protocol !== 'https:' || url.username || url.password) {
    throw new SyntaxError('`Signature-Agent` holds no https address')
  }
  url.hash = ''
  return url.href
}
