import { optionError } from '@standfirst/core'
import addressparser from 'nodemailer/lib/addressparser'
import { longestWord } from './longest-word.ts'
import { oneLine } from './one-line.ts'

/** One reader or sender, as headers have them. */
export interface Mailbox {
  name: string
  /** In ASCII. */
  address: string
}

/**
 * Read `ada@example.com` or `Ada <ada@example.com>`: one mailbox, and nothing besides.
 *
 * @param option - Its name in messages.
 * @throws `TypeError` for what is none, for more than one, and for an address that only some mail servers take: one
 *   with other letters than those of ASCII before the `@`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc5322#section-3.4}
 */
export function mailbox(option: string, value: unknown): Mailbox {
  const line =
    typeof value === 'string' && !/[\p{Cc}\u2028\u2029]/u.test(value) ? oneLine(value) : ''
  const [one, ...more] = line.length <= longestLine && isOneForm(line) ? addressparser(line) : []
  const address = more.length === 0 ? asciiAddress(one?.address) : undefined
  if (one === undefined || address === undefined) {
    throw optionError(
      option,
      value,
      'an address such as `Ada <ada@example.com>`, in ASCII before the `@`',
    )
  }
  const name = oneLine(one.name)
  if (name.split(' ').some(({ length }) => length > longestWord)) {
    throw optionError(option, value, `words of at most ${longestWord} characters`)
  }
  return { name, address }
}

/** Longer than any name that somebody reads, and short enough to be parsed at once. */
const longestLine = 10_000

/** Whether the address is all, or stands in angle brackets at the end: else something besides it would be lost. */
function isOneForm(line: string): boolean {
  return line.endsWith('>') || !/[\s<>(),;:"]/.test(line)
}

/** @see {@link https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1} */
function asciiAddress(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf('@') ?? -1
  if (address === undefined || at < 1) return undefined
  const local = address.slice(0, at)
  const host = asciiHost(address.slice(at + 1))
  const isLocal = /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"[ !#-[\]-~]+")$/
  if (local.length > 64 || !isLocal.test(local) || host === undefined) return undefined
  return `${local}@${host}`
}

function asciiHost(host: string): string | undefined {
  const ascii = /^[ -~]*$/.test(host) ? host : URL.parse(`http://${host}`)?.hostname
  const isHost = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i
  return ascii !== undefined && ascii.length <= 253 && isHost.test(ascii) ? ascii : undefined
}
