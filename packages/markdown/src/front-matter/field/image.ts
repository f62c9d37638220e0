import type { PresetField } from './preset-field.ts'

type Members = Readonly<Record<string, unknown>>

/** The picture, by its address. */
export function image(key: string, ...alsoRead: string[]): PresetField {
  return {
    member: 'image',
    key,
    alsoRead,
    write: (value) => (value as { url?: unknown } | undefined)?.url,
    read: toImage,
  }
}

/** The pictures, in tools that have a list of them. */
export function images(key: string, ...alsoRead: string[]): PresetField {
  const one = image(key, ...alsoRead)
  return { ...one, write: (value, ...how) => [one.write(value, ...how)] }
}

function toImage(value: unknown): unknown {
  if (Array.isArray(value)) return toImage(value[0])
  if (typeof value === 'string') return value === '' ? undefined : { url: value }
  if (typeof value !== 'object' || value === null) return undefined
  const { alt, caption, height, image, light, path, src, url, width } = value as Members
  const address = [url, src, path, image, light].find((one) => typeof one === 'string' && one)
  // What is said of a picture without an address is of no picture.
  if (address === undefined) return undefined
  const members = { url: address, alt, caption, height, width }
  return Object.fromEntries(Object.entries(members).filter(([, one]) => one !== undefined))
}
