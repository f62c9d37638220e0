import { latinLetters } from './latin-letters.ts'
import type { PermalinkFacts } from './permalink-facts.ts'
import { dayNames, monthNames, type WallClock } from './wall-clock.ts'

/**
 * Apply the filters that addresses of Eleventy are written with.
 *
 * @param filters - As they are written: `date: '%Y'`, `slugify`, `default("a")`.
 * @param valueFor - Value of a name, or of a text in quotes.
 * @returns Nothing where there is no value, or a filter is a site's own.
 */
export function applyFilters(
  value: string | undefined,
  filters: readonly string[],
  { date }: Pick<PermalinkFacts, 'date'>,
  valueFor: (name: string) => string | undefined,
): string | undefined {
  let result = value
  for (const filter of filters) {
    const [, name = '', given = ''] = /^\s*(\w+)\s*(?::\s*|\(\s*)?(.*?)\)?\s*$/.exec(filter) ?? []
    if (name === 'default') result ??= valueFor(given.trim())
    else if (result === undefined) return undefined
    else if (name === 'date') result = date && formatted(date, valueFor(given.trim()))
    else result = simple[name]?.(result)
  }
  return result
}

const simple: Readonly<Record<string, (text: string) => string | undefined>> = {
  slugify: slugified,
  slug: slugged,
  downcase: (text) => text.toLowerCase(),
  lower: (text) => text.toLowerCase(),
  upcase: (text) => text.toUpperCase(),
  upper: (text) => text.toUpperCase(),
  url: (text) => text,
  strip: (text) => text.trim(),
  trim: (text) => text.trim(),
}

/** Lower-case letters of Latin, digits and hyphens; nothing of a text with letters that have another form there. */
function slugified(text: string): string | undefined {
  const words = latinLetters(
    text
      .replace(/[äÄöÖüÜẞß]/g, (letter) => germanic[letter] ?? letter)
      .replaceAll('&', ' and ')
      .replaceAll('€', 'e')
      .replaceAll('🦄', ' unicorn ')
      .replaceAll('♥', ' love '),
  )
  if (/[^\P{L}A-Za-z]|[^\P{Sc}$£]/u.test(words)) return undefined
  return words
    .toLowerCase()
    .replace(/(?<=[a-z\d])['’](?=[ts]\b)/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The older filter: many signs stay, and some are words; nothing of a text with signs that few know. */
function slugged(text: string): string | undefined {
  const words = latinLetters(text.replaceAll('ß', 'ss')).replace(
    /[$%&<>|€£–‘’…]/g,
    (sign) => signs[sign] ?? sign,
  )
  if (/[^\p{ASCII}]/u.test(words)) return undefined
  return words
    .replaceAll('-', ' ')
    .replace(/[^\w\s$*+~.()'"!:@]+/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase()
}

const signs: Readonly<Record<string, string>> = {
  ...{ $: 'dollar', '%': 'percent', '&': 'and', '<': 'less', '>': 'greater', '|': 'or' },
  ...{ '€': 'euro', '£': 'pound', '–': '-', '‘': "'", '’': "'", '…': '...' },
}

const germanic: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', Ä: 'Ae', ö: 'oe', Ö: 'Oe', ü: 'ue', Ü: 'Ue', ß: 'ss', ẞ: 'Ss' },
}

/** A date in a format of `strftime`, as Liquid has it. */
function formatted(date: WallClock, format: string | undefined): string | undefined {
  if (format === undefined) return undefined
  const monthName = monthNames[Number(date.month) - 1] ?? ''
  const dayName = dayNames[date.weekday] ?? ''
  const values: Readonly<Record<string, string>> = {
    ...{ Y: date.year, m: date.month, d: date.day, H: date.hour, M: date.minute, S: date.second },
    ...{ y: date.year.slice(-2), j: String(date.yearDay).padStart(3, '0') },
    ...{ e: String(Number(date.day)).padStart(2), '-d': String(Number(date.day)) },
    ...{ '-m': String(Number(date.month)), B: monthName, b: monthName.slice(0, 3) },
    ...{
      A: dayName,
      a: dayName.slice(0, 3),
      V: date.week,
      G: date.weekYear,
      u: String(date.weekday || 7),
    },
    ...{ F: `${date.year}-${date.month}-${date.day}`, s: String(date.timestamp), '%': '%' },
  }
  let isKnown = true
  const text = format.replace(/%(-?[a-zA-Z%])/g, (_all, name: string) => {
    if (!Object.hasOwn(values, name)) isKnown = false
    return values[name] ?? ''
  })
  return isKnown ? text : undefined
}
