/** What a value is about. */
export type Meaning = 'title' | 'time' | 'address' | 'language'

/** Whether two values may both be true of one article. */
export function looselySame(meaning: Meaning, one: string, other: string): boolean {
  return tests[meaning](one, other)
}

const tests: Record<Meaning, (one: string, other: string) => boolean> = {
  title: sameTitle,
  time: sameTime,
  address: (one, other) => addressOf(one) === addressOf(other),
  language: (one, other) => primary(one) === primary(other),
}

/** A title for search engines, or for a small place, is worded in another way, and shares words. */
function sameTitle(one: string, other: string): boolean {
  const [some, others] = [partsOf(one), partsOf(other)]
  if (some.size === 0 || others.size === 0) return true
  let shared = 0
  for (const part of some) if (others.has(part)) shared++
  return shared / Math.min(some.size, others.size) >= 0.4
}

/** Its words; where these are few, because they stand together, its pairs of letters. */
function partsOf(title: string): Set<string> {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (!words.some((word) => /[^\p{Script=Latin}\p{N}]/u.test(word))) return new Set(words)
  return new Set(
    words.flatMap((word) => {
      const letters = [...word]
      return letters.length < 3
        ? [word]
        : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
    }),
  )
}

/** A time without a zone, or a day alone, may be any of those that it is somewhere. */
function sameTime(one: string, other: string): boolean {
  const apart = Math.abs(Date.parse(one) - Date.parse(other))
  if (Number.isNaN(apart)) return true
  const isVague = [one, other].some((time) => !hasZone(time) || isMidnight(time))
  return apart <= (isVague ? 26 : 1) * hour
}

const hour = 3_600_000

function hasZone(time: string): boolean {
  return /(?:Z|[+-]\d\d:?\d\d|GMT|UTC|[A-Z]{2,4})$/i.test(time.trim())
}

function isMidnight(time: string): boolean {
  return /[T ]00:00(?::00(?:\.0+)?)?(?![\d:])/.test(time)
}

/** Address without what counts visits and where in the page one begins to read. */
function addressOf(text: string): string {
  const url = URL.parse(text)
  if (!url) return text
  url.hash = ''
  for (const key of [...url.searchParams.keys()]) {
    if (/^(?:utm_|mc_|fbclid|gclid|ref$|source$)/.test(key)) url.searchParams.delete(key)
  }
  return url.href.replace(/\?$/, '')
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
}
