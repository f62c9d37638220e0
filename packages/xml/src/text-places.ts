import { cleanXml } from './clean-xml.ts'

/** Where a text with characters that XML forbids stands in what it is from; empty, if that is not known. */
export type PlaceOf = (text: string) => (string | number)[]

/**
 * Find the texts of a value that hold characters which XML forbids.
 *
 * @param source - Anything; it is looked at once, when the first text is asked for.
 */
export function textPlaces(source: unknown): PlaceOf {
  let places: Map<string, (string | number)[]> | undefined
  return (text) => {
    places ??= placesIn(source)
    const exact = places.get(text)
    if (exact) return exact
    // It may be put together from several; a few are enough to look for.
    for (const [part, path] of [...places].slice(0, 20)) if (text.includes(part)) return path
    return []
  }
}

function placesIn(source: unknown): Map<string, (string | number)[]> {
  const places = new Map<string, (string | number)[]>()
  const seen = new Set<unknown>()
  const visit = (value: unknown, path: (string | number)[]) => {
    if (typeof value === 'string' && cleanXml(value) !== value && !places.has(value)) {
      places.set(value, path)
    }
    if (typeof value !== 'object' || value === null || seen.has(value) || path.length > 200) return
    seen.add(value)
    for (const [key, member] of Object.entries(value)) {
      visit(member, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
  visit(source, [])
  return places
}
