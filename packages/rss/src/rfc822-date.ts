import { safeTimestamp } from '@standfirst/core'

/**
 * Write a timestamp as RSS wants it, in its own offset.
 *
 * @param timestamp - RFC 3339; what isn't one gives `undefined`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc822#section-5}
 *
 * @example
 * ```ts
 * rfc822Date('2026-11-23T09:30:00+01:00') // 'Mon, 23 Nov 2026 09:30:00 +0100'
 * ```
 */
export function rfc822Date(timestamp: unknown): string | undefined {
  const safe = safeTimestamp(timestamp)
  const parts = safe && /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(.*)$/.exec(safe)
  if (!parts) return undefined
  const [, year = '', month = '', day = '', time, offset = ''] = parts
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const zone = offset === 'Z' ? '+0000' : offset.replace(':', '')
  return `${days[date.getUTCDay()]}, ${day} ${months[Number(month) - 1]} ${year} ${time} ${zone}`
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
