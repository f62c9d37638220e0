import { keyOf } from './headline.ts'

/** What a page is: by its addresses, and by what it calls itself. */
export interface PageNames {
  /** Its own address, and the one that it says it has. */
  urls: readonly (string | undefined)[]
  /** Titles and headlines. */
  titles: readonly (string | undefined)[]
}

/**
 * The JSON-LD of a page without the articles of others: those of lists, of what is to be read next, and of
 * other pages. One that has the page's address, or is called as the page, is its own.
 */
export function ownLinkedData(documents: readonly unknown[], page: PageNames): unknown[] {
  const titles = page.titles.flatMap((title) => (title && keyOf(title)) || [])
  const paths = new Set(page.urls.flatMap((url) => pathOf(url) ?? []))
  const isNamed = (title: string) =>
    titles.some((one) => one.includes(title) || title.includes(one))
  const judge = (node: Record<string, unknown>): 'named' | 'own' | 'other' | 'unclear' => {
    const title = keyOf(textOf(node.headline) || textOf(node.name))
    if (title && titles.length && isNamed(title)) return 'named'
    const found = addressesOf(node).flatMap((url) => pathOf(url) ?? [])
    if (found.some((path) => paths.has(path))) return 'own'
    return found.length && titles.length && title ? 'other' : 'unclear'
  }
  let hasNamed = false
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one)
    else if (isNode(value)) {
      if (isArticle(value) && judge(value) === 'named') hasNamed = true
      for (const one of Object.values(value)) look(one)
    }
  }
  const kept = (value: unknown, isListed: boolean): unknown => {
    if (Array.isArray(value)) {
      return value.flatMap((one) => {
        const own = kept(one, isListed)
        return own === undefined ? [] : [own]
      })
    }
    if (!isNode(value)) return value
    if (isArticle(value)) {
      const said = judge(value)
      // What it says of others, such as its translations, is said of it.
      if (said === 'named' || said === 'own') return value
      if (said === 'other' || (said === 'unclear' && (isListed || hasNamed))) return undefined
    }
    const members = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      const own = kept(one, isListed || lists.has(key))
      return own === undefined ? [] : [[key, own]]
    })
    return Object.fromEntries(members)
  }
  try {
    look(documents)
    return kept(documents, false) as unknown[]
  } catch (error) {
    // It is nested deeper than any that tells of an article.
    if (error instanceof RangeError) return [...documents]
    throw error
  }
}

/** Members that name other works. */
const lists: ReadonlySet<string> = new Set(
  'blogPost blogPosts citation hasPart isBasedOn itemListElement mentions relatedLink subjectOf workExample'.split(
    ' ',
  ),
)

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isArticle(node: Record<string, unknown>): boolean {
  return [node['@type']].flat().some((type) => /(?:Article|Posting|Report)$/.test(String(type)))
}

/** The addresses that a node says it has, or its page. */
function addressesOf(node: Record<string, unknown>): string[] {
  return [node.url, node['@id'], node.mainEntityOfPage].flat().flatMap((value) => {
    const said = isNode(value) ? [value['@id'], value.url] : [value]
    return said.filter((one): one is string => typeof one === 'string' && /^https?:/i.test(one))
  })
}

/** What tells a page from others of its site: one page has several hosts and schemes. */
function pathOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url)
  return parsed ? `${parsed.pathname.replace(/\/$/, '')}${parsed.search}` : undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
