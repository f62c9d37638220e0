import MailComposer from 'nodemailer/lib/mail-composer'
import { encodeWord } from 'nodemailer/lib/mime-funcs'
import type { Email } from './email.ts'
import { longestWord } from './longest-word.ts'
import { oneLine } from './one-line.ts'
import { optionError } from './option-error.ts'

/** Who sends a message, and to whom. */
export interface Envelope {
  /** `news@example.com` or `Example News <news@example.com>`. */
  from: string
  to: string | readonly string[]
  replyTo?: string | undefined
  /** When it is sent, in RFC 3339 (default: now). */
  date?: string | undefined
  /** `<unique@example.com>` (default: a random one at the host of `from`). */
  messageId?: string | undefined
}

/**
 * Compose one MIME message of the parts of an {@linkcode Email}: `multipart/alternative`, plain text first.
 *
 * No value can bring a header or a part of its own: line breaks in the values of headers become spaces, and the
 * boundary between the parts is random, so that no text can hold it. Two messages of the same parts therefore differ
 * there, and in what the envelope leaves open.
 *
 * @param email - From `renderEmail` or `renderDigest`.
 * @param envelope - Who sends it, and to whom.
 * @returns The message (RFC 5322), in ASCII, lines ended by CR and LF: for SMTP, or an `.eml` file.
 * @throws `TypeError` for an envelope without a sender or a reader, or with a word that no line has room for.
 */
export async function composeEmail(email: Email, envelope: Envelope): Promise<Uint8Array> {
  const { date, from, messageId, replyTo, to } = envelope
  const readers = (typeof to === 'string' ? [to] : [...to]).map(oneLine).filter(Boolean)
  if (typeof from !== 'string' || !from.trim()) throw optionError('from', from, 'an address')
  if (readers.length === 0) throw optionError('to', to, 'an address')
  const sent = date === undefined ? undefined : new Date(date)
  if (sent && Number.isNaN(sent.getTime())) throw optionError('date', date, 'a timestamp')
  const composer = new MailComposer({
    from: headerValue('from', from),
    to: readers.map((one) => headerValue('to', one)),
    ...(replyTo === undefined ? {} : { replyTo: headerValue('replyTo', replyTo) }),
    ...(messageId === undefined ? {} : { messageId: headerValue('messageId', messageId) }),
    ...(sent ? { date: sent } : {}),
    text: email.text,
    html: email.html,
    textEncoding: 'quoted-printable',
    // Otherwise the line feeds of the parts stay bare, which mail servers refuse (RFC 5322, section 2.3).
    newline: 'windows',
    headers: [
      prepared('Subject', subjectValue(oneLine(email.subject))),
      ...Object.entries(email.headers).map(([key, value]) =>
        prepared(oneLine(key), headerValue(`headers.${oneLine(key)}`, value)),
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

/** A value in one line, which can be folded. */
function headerValue(name: string, value: unknown): string {
  const line = oneLine(value)
  if (longest(line) <= longestWord) return line
  throw optionError(name, value, `words of at most ${longestWord} characters`)
}

function longest(line: string): number {
  return line.split(' ').reduce((most, { length }) => Math.max(most, length), 0)
}
