import { outputPath } from './output-path.ts'
import { pagePath } from './page-path.ts'

/** Pages, known by their addresses in whatever spelling. */
export interface Places {
  /** @param url - Absolute address of a page. */
  add(url: string): void
  isEmpty(): boolean
  /** Whether an address is that of a page. */
  hasPage(url: string): boolean
  /** Whether an address is that of something beside a page, such as the same article as Markdown. */
  hasForm(url: string): boolean
}

/**
 * Make a set of pages that is empty at first.
 *
 * @param site - Absolute address of the site, with a final slash.
 */
export function createPlaces(site: string): Places {
  const pages = new Set<string>()
  const stems = new Set<string>()
  return {
    add(url) {
      const place = placeOf(url, site, pagePath)
      pages.add(place)
      stems.add(place.replace(/\.[a-z0-9]+$/i, ''))
    },
    isEmpty: () => pages.size === 0,
    hasPage: (url) => [url, bare(url)].some((one) => pages.has(placeOf(one, site, pagePath))),
    hasForm: (url) => stemsOf(placeOf(bare(url), site, outputPath)).some((stem) => stems.has(stem)),
  }
}

/** The file of an address within the site; of another, the address in one spelling. */
function placeOf(url: string, site: string, fileOf: typeof pagePath): string {
  if (!URL.canParse(url)) return url
  const { host, pathname, protocol, search } = new URL(url)
  const root = new URL(site)
  // An old address of the site itself often has the other scheme.
  const own = host === root.host ? root.protocol : protocol
  const path = pathname.replace(/\/{2,}/g, '/')
  const address = `${own}//${host}${path}`
  // Of a system that names its articles by a query, each is a page of its own: `/?p=8`.
  const file =
    search === ''
      ? (fileOf(address, site) ?? address.replace(/\/(?:index\.html?)?$/, ''))
      : address + search
  return file.normalize('NFC').toLowerCase()
}

/** Without its query: what readers are counted by changes no page. */
function bare(url: string): string {
  return url.replace(/[?#].*$/s, '')
}

/** What the name of a file may begin with, before each of its dots: `a/b.c.d` with `a/b` and `a/b.c`. */
function stemsOf(file: string): string[] {
  const start = file.lastIndexOf('/') + 1
  const stems: string[] = []
  for (let at = file.indexOf('.', start); at >= 0; at = file.indexOf('.', at + 1)) {
    stems.push(file.slice(0, at))
  }
  return stems
}
