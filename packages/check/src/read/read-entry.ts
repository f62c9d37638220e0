import { mf2 } from 'microformats-parser'

/** The first h-entry of a page. */
export interface Entry {
  /** The values of a property as text: `values('name')`. */
  values(name: string): string[]
  /** Its authors. */
  cards: { name: string; url: string }[]
}

type Property = ReturnType<typeof mf2>['items'][number]['properties'][string][number]

/** Read the first h-entry of a page or fragment; `undefined` if there is none. */
export function readEntry(html: string, baseUrl: string): Entry | undefined {
  const entry = entries(html, baseUrl).find(({ type }) => type?.includes('h-entry'))
  return (
    entry && {
      values: (name) => (entry.properties[name] ?? []).map(wordsOf),
      cards: (entry.properties.author ?? []).map((card) => ({
        name: nameOf(card),
        url: addressOf(card),
      })),
    }
  )
}

function entries(html: string, baseUrl: string): ReturnType<typeof mf2>['items'] {
  // The parser refuses a page with a template in some places, and one without a body.
  for (const page of [html, html.replace(/<template[\s\S]*?<\/template\s*>/gi, '')]) {
    try {
      return mf2(page, { baseUrl }).items
    } catch {}
  }
  return []
}

function wordsOf(property: Property): string {
  if (typeof property === 'string') return property
  const { value } = property
  return value === undefined ? '' : typeof value === 'string' ? value : wordsOf(value)
}

function nameOf(card: Property): string {
  return typeof card === 'object' && 'properties' in card
    ? first(card.properties.name)
    : wordsOf(card)
}

function addressOf(card: Property): string {
  return typeof card === 'object' && 'properties' in card ? first(card.properties.url) : ''
}

function first(values: readonly Property[] | undefined): string {
  const [value] = values ?? []
  return value === undefined ? '' : wordsOf(value)
}
