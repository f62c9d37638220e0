import fresh from 'fresh'

/** What a condition is compared with. */
export interface Validators {
  /** Strong entity tag, with its quotes. */
  etag: string
  /** When it was changed: an HTTP date; none while that can't be told to the second. */
  modified?: string | undefined
}

/**
 * Judge the conditions of a request in the order of RFC 9110, section 13.2.2.
 *
 * @returns The status that ends it; `undefined` if it is answered in full.
 */
export function preconditions(
  headers: Headers,
  { etag, modified }: Validators,
): 304 | 412 | undefined {
  const match = headers.get('if-match')
  if (match !== null) {
    if (!isNamed(match, etag)) return 412
  } else {
    const unmodified = headers.get('if-unmodified-since')
    if (unmodified !== null && modified && dateOf(modified) > dateOf(unmodified)) return 412
  }
  const none = headers.get('if-none-match') ?? undefined
  const since = headers.get('if-modified-since') ?? undefined
  if (none === undefined && since === undefined) return undefined
  // A cache that asks with `no-cache` asks for this very answer (RFC 9111, section 5.2.1.4).
  const isFresh = fresh(
    { 'if-none-match': none?.trim(), 'if-modified-since': since && withZone(since) },
    { etag, 'last-modified': modified },
  )
  return isFresh ? 304 : undefined
}

/** Whether a request sets any condition. */
export function isConditional(headers: Headers): boolean {
  return conditions.some((name) => headers.has(name))
}

const conditions = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since']

/** Whether a list of tags names a strong one (RFC 9110, section 13.1.1). */
function isNamed(list: string, etag: string): boolean {
  return list.trim() === '*' || list.split(',').some((tag) => tag.trim() === etag)
}

function dateOf(date: string): number {
  return Date.parse(withZone(date))
}

/** The oldest of the three forms of a date has no zone, and is GMT. */
export function withZone(date: string): string {
  return /GMT\s*$/.test(date) ? date : `${date} GMT`
}
