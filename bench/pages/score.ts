import type { Fields, Page } from './page.ts'

/** How much of what is expected of a page a reader found, field by field; `undefined` where nothing is. */
export function score({ expected }: Page, found: Fields): Record<string, number | undefined> {
  const same = (field: 'title' | 'author') =>
    expected[field] ? Number(isSame(found[field], expected[field])) : undefined
  const { precision, recall } = expected.with
    ? shares(found, expected.with, expected.without ?? [])
    : overlap(found.text, expected.text)
  return {
    title: same('title'),
    author: same('author'),
    date: expected.date ? Number(isSameDay(found.date, expected.date)) : undefined,
    picture: expected.picture
      ? Number(fileOf(found.picture) === fileOf(expected.picture))
      : undefined,
    precision,
    recall,
    F1: together(precision, recall),
  }
}

/** The harmonic mean of both shares of a page; where one is not asked, the other. */
function together(precision: number | undefined, recall: number | undefined): number | undefined {
  if (precision === undefined || recall === undefined) return precision ?? recall
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0
}

/**
 * How many of some words a text has, and of others has not; a text without any has nothing right. What is said
 * of its lead picture in a field of its own is found there, and is no part of the text.
 */
function shares(
  { beside = '', lead = '', text: body }: Fields,
  inside: readonly string[],
  outside: readonly string[],
): { precision: number | undefined; recall: number | undefined } {
  const text = lettersOf(`${lead}\n${body}`)
  const whole = lettersOf(`${lead}\n${beside}\n${body}`)
  const has = (words: string) => text.includes(lettersOf(words))
  const finds = (words: string) => has(words) || whole.includes(lettersOf(words))
  const share = (all: readonly string[], is: (words: string) => boolean) =>
    all.length ? all.filter(is).length / all.length : undefined
  const isAsked = outside.length > 0
  return {
    precision: text || !isAsked ? share(outside, (words) => !has(words)) : 0,
    recall: share(inside, finds),
  }
}

/** How much of one text is in another, by its words in fours. */
function overlap(found: string, expected: string): { precision: number; recall: number } {
  const [one, other] = [gramsOf(found), gramsOf(expected)]
  let common = 0
  for (const [gram, count] of one) common += Math.min(count, other.get(gram) ?? 0)
  const total = (grams: Map<string, number>) => [...grams.values()].reduce((a, b) => a + b, 0) || 1
  return { precision: common / total(one), recall: common / total(other) }
}

function gramsOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const grams = new Map<string, number>()
  for (let index = 0; index + 4 <= words.length; index++) {
    const gram = words.slice(index, index + 4).join(' ')
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

/** Whether two texts say the same; with the site's name after a title, they do. */
export function isSame(found: string, expected: string): boolean {
  const [short, long] = [found, expected].map((text) =>
    keyOf(text).replace(/ (?:and|und|et|y) /g, ' '),
  )
  const isCut = expected.startsWith(found) && /^\s+[|·–—-]\s/.test(expected.slice(found.length))
  return short === long || (found !== '' && isCut)
}

function keyOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').replace(/^by /, '')
}

/** A text without spaces, which stand between elements or don't. */
function lettersOf(text: string): string {
  return keyOf(text).replaceAll(' ', '')
}

function fileOf(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^.*\//, '')
}

/**
 * Whether two times are of one day somewhere: where one is a day alone, or has no offset from Greenwich, it
 * may be up to 14 hours from the other.
 */
export function isSameDay(found: string, expected: string): boolean {
  const apart = Math.abs(Date.parse(found) - Date.parse(expected))
  return found.slice(0, 10) === expected.slice(0, 10) || apart <= 14 * 3_600_000
}
