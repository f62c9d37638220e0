import { expectOptions, optionError, safeTimestamp } from '@standfirst/core'
import MailComposer from 'nodemailer/lib/mail-composer'
import { encodeWord } from 'nodemailer/lib/mime-funcs'
import type { Email } from './email.ts'
import { longestWord } from './longest-word.ts'
import { mailbox } from './mailbox.ts'
import { oneLine } from './one-line.ts'

/** Who sends a message, and to whom. */
export interface Envelope {
  /** `news@example.com` or `Example News <news@example.com>`. */
  from: string
  /** One address, or several: each reader then sees all of them. To a mailing list, send one message to each. */
  to: string | readonly string[]
  replyTo?: string | undefined
  /** When it is sent, in RFC 3339, from 1900 on (default: now). */
  date?: string | undefined
  /** `<unique@example.com>` (default: a random one at the host of `from`). */
  messageId?: string | undefined
}

/**
 * Compose one MIME message of the parts of an {@linkcode Email}: `multipart/alternative`, plain text first.
 *
 * No value can bring a header, a reader or a part of its own: line breaks in the values of headers become spaces, an
 * envelope has none, and the boundary between the parts is random, so that no text can hold it. Two messages of the same parts therefore differ
 * there, and in what the envelope leaves open.
 *
 * @param email - From `renderEmail` or `renderDigest`.
 * @param envelope - Who sends it, and to whom.
 * @returns The message (RFC 5322), in ASCII, lines ended by CR and LF: for SMTP, or an `.eml` file.
 * @throws `TypeError` for an address, a time or an identity that is none, for a header that is not ASCII, and for a
 *   word that no line has room for.
 */
export async function composeEmail(email: Email, envelope: Envelope): Promise<Uint8Array> {
  expectOptions(envelope, 'composeEmail')
  const { date, from, messageId, replyTo, to } = Object(envelope) as Partial<Envelope>
  const readers = Array.isArray(to) ? (to as unknown[]) : [to]
  if (readers.length === 0) throw optionError('to', to, 'an address')
  const composer = new MailComposer({
    from: mailbox('from', from),
    to: readers.map((one) => mailbox('to', one)),
    ...(replyTo === undefined ? {} : { replyTo: mailbox('replyTo', replyTo) }),
    ...(messageId === undefined ? {} : { messageId: checkedId(messageId) }),
    ...(date === undefined ? {} : { date: timeOf(date) }),
    text: email.text,
    html: email.html,
    textEncoding: 'quoted-printable',
    // Otherwise the line feeds of the parts stay bare, which mail servers refuse (RFC 5322, section 2.3).
    newline: 'windows',
    headers: [
      prepared('Subject', subjectValue(oneLine(email.subject))),
      ...Object.entries(email.headers).map(([key, value]) =>
        prepared(headerName(key), headerValue(`headers.${key}`, value)),
      ),
    ],
    // Nothing is read from files or fetched, whatever a value looks like.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Uint8Array(await composer.compile().build())
}

function prepared(key: string, value: string) {
  return { key, value: { prepared: true, foldLines: true, value } }
}

/**
 * A subject as headers have it: in words that are encoded where it is not ASCII, where it looks as if it were encoded,
 * or where a word is too long to be folded.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2047}
 */
function subjectValue(subject: string): string {
  const isPlain = /^[ -~]*$/.test(subject) && !subject.includes('=?') && longest(subject) <= 60
  if (isPlain) return subject
  const latin = subject.replace(/[^ -~]/g, '').length
  return encodeWord(subject, latin * 2 > subject.length ? 'Q' : 'B', 52)
}

/** @see {@link https://www.rfc-editor.org/rfc/rfc5322#section-3.6.8} */
function headerName(name: string): string {
  if (/^[!-9;-~]{1,76}$/.test(name)) return name
  throw optionError('headers', name, 'the name of a header such as `List-Id`')
}

/** A value in one line, which can be folded. */
function headerValue(name: string, value: unknown): string {
  const line = oneLine(value)
  if (!/^[ -~]*$/.test(line)) throw optionError(name, value, 'ASCII')
  if (longest(line) <= longestWord) return line
  throw optionError(name, value, `words of at most ${longestWord} characters`)
}

/** @see {@link https://www.rfc-editor.org/rfc/rfc5322#section-3.6.4} */
function checkedId(id: unknown): string {
  const isId = typeof id === 'string' && /^<[!-;=?A-~]+@[!-;=?A-~]+>$/.test(id)
  if (isId && id.length <= longestWord) return id
  const room = `of at most ${longestWord} characters`
  throw optionError('messageId', id, `an identity such as \`<unique@example.com>\`, ${room}`)
}

/** @see {@link https://www.rfc-editor.org/rfc/rfc5322#section-3.3} */
function timeOf(date: unknown): Date {
  const safe = safeTimestamp(date)
  const time = new Date(safe ?? Number.NaN)
  if (time.getUTCFullYear() >= 1900) return time
  throw optionError('date', date, 'an RFC 3339 timestamp with an offset, from 1900 on')
}

function longest(line: string): number {
  return line.split(' ').reduce((most, { length }) => Math.max(most, length), 0)
}
