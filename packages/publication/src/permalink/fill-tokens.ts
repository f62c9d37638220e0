import type { Permalink, PermalinkFacts } from './permalink-facts.ts'
import { dayNames, monthNames, type WallClock } from './wall-clock.ts'

/** What a token stands for; `undefined` where an article has nothing for it. */
export type Token = (facts: PermalinkFacts) => string | undefined

/**
 * Fill in the tokens of a pattern.
 *
 * @param sign - Finds tokens, the name in the first group.
 * @param valueFor - Value of a token; `undefined` for one that an article has nothing for.
 */
export function fillTokens(
  pattern: string,
  sign: RegExp,
  valueFor: (name: string) => string | undefined,
): Permalink {
  let lacks: string | undefined
  const path = pattern.replace(sign, (written: string, name: string) => {
    const value = valueFor(name)
    if (value === undefined) lacks ??= written
    return value ?? ''
  })
  return lacks === undefined ? { path } : { lacks }
}

/** A part of the date as a token. */
export function ofDate(part: (date: WallClock) => string): Token {
  return ({ date }) => date && part(date)
}

type DateToken =
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'i_month'
  | 'i_day'
  | 'short_year'
  | 'short_month'
  | 'long_month'
  | 'y_day'
  | 'w_year'
  | 'week'
  | 'w_day'
  | 'short_day'
  | 'long_day'

/** Tokens that mean the same in every tool that has them. */
export const dateTokens: Readonly<Record<DateToken, Token>> = {
  year: ofDate(({ year }) => year),
  month: ofDate(({ month }) => month),
  day: ofDate(({ day }) => day),
  hour: ofDate(({ hour }) => hour),
  minute: ofDate(({ minute }) => minute),
  second: ofDate(({ second }) => second),
  i_month: ofDate(({ month }) => String(Number(month))),
  i_day: ofDate(({ day }) => String(Number(day))),
  short_year: ofDate(({ year }) => year.slice(-2)),
  short_month: ofDate(({ month }) => monthNames[Number(month) - 1]?.slice(0, 3) ?? ''),
  long_month: ofDate(({ month }) => monthNames[Number(month) - 1] ?? ''),
  y_day: ofDate(({ yearDay }) => String(yearDay).padStart(3, '0')),
  w_year: ofDate(({ weekYear }) => weekYear),
  week: ofDate(({ week }) => week),
  w_day: ofDate(({ weekday }) => String(weekday || 7)),
  short_day: ofDate(({ weekday }) => dayNames[weekday]?.slice(0, 3) ?? ''),
  long_day: ofDate(({ weekday }) => dayNames[weekday] ?? ''),
}

/** Text of a value of front matter that is one. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

/** A path that stays in the site: without parts that lead above it, or that are empty. */
export function tidyPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && !/^\.{1,2}$/.test(part))
  const end = /\/$/.test(path) && parts.length > 0 ? '/' : ''
  return `/${parts.join('/')}${end}`
}
