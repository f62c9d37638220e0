/** A date and time as a clock shows them: each part as text, with the digits that addresses have. */
export interface WallClock {
  year: string
  month: string
  day: string
  hour: string
  minute: string
  second: string
  /** Day of the week, from 0 for Sunday. */
  weekday: number
  /** Day of the year, from 1. */
  yearDay: number
  /** Week of the year (ISO 8601), and the year that it is of. */
  week: string
  weekYear: string
  /** Seconds since 1970 in UTC. */
  timestamp: number
}

/** What a clock in a zone shows at a moment. */
export type ClockZone = 'as-written' | { timeZone: string }

/**
 * The parts of a date.
 *
 * @param timestamp - RFC 3339 timestamp.
 * @param zone - Whose clock it is: the timestamp's own, or that of an IANA zone.
 * @returns Nothing if it is no timestamp.
 */
export function wallClock(timestamp: string, zone: ClockZone): WallClock | undefined {
  const moment = Date.parse(timestamp)
  if (Number.isNaN(moment)) return undefined
  const shown = zone === 'as-written' ? timestamp : inZone(moment, zone.timeZone)
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/.exec(shown)
  if (!parts) return undefined
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = parts
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const weekday = date.getUTCDay()
  const yearDay = dayOfYear(date)
  // The week is of the year that its Thursday is in.
  const thursday = new Date(date.getTime() + (4 - (weekday || 7)) * dayLength)
  return {
    ...{ year, month, day, hour, minute, second, weekday, yearDay },
    week: String(Math.ceil(dayOfYear(thursday) / 7)).padStart(2, '0'),
    weekYear: String(thursday.getUTCFullYear()),
    timestamp: Math.floor(moment / 1000),
  }
}

const dayLength = 86_400_000

function dayOfYear(date: Date): number {
  return (date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / dayLength + 1
}

function inZone(moment: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const of = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  const date = `${of.get('year')?.padStart(4, '0')}-${of.get('month')}-${of.get('day')}`
  return `${date}T${of.get('hour')}:${of.get('minute')}:${of.get('second')}`
}

/** Names of months, in English as in all addresses of these tools. */
export const monthNames: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]

/** Names of days of the week, from Sunday. */
export const dayNames: readonly string[] = [
  ...['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
]
