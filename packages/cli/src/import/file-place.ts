import { createHash } from 'node:crypto'
import { endingsOfKind } from './file-type.ts'

/**
 * Where a file of the old site itself is on the new one: at the same path, so that whoever names its
 * address still finds it.
 *
 * @param site - How the addresses of the site begin.
 * @returns `undefined` for one of another host, and where the path is none that a file may have.
 */
export function ownPlace(url: URL, site: URL): string | undefined {
  if (bare(url) !== bare(site) || url.search || !url.pathname.startsWith(site.pathname)) {
    return undefined
  }
  const rest = url.pathname.slice(site.pathname.length)
  if (!endings.has(endingOf(rest))) return undefined
  let path: string
  try {
    path = decodeURIComponent(rest).normalize('NFC')
  } catch {
    return undefined
  }
  const names = path.split('/')
  return names.every(isName) && names.length < 20 && path.length < 200 ? path : undefined
}

/** The ending of the name of a file, in small letters. */
export function endingOf(path: string): string {
  return /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** A link may lead to a file of any kind. */
const endings: ReadonlySet<string> = new Set(endingsOfKind('document'))

/** Where any other file is, without its ending: a name of letters and digits, and one of its address. */
export function newPlace(url: URL): string {
  const last = url.pathname.split('/').at(-1) ?? ''
  const name = last
    .replace(/\.\w+$/, '')
    .replace(/%[\da-f]{2}/gi, '-')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  const hash = createHash('sha256').update(url.href).digest('hex').slice(0, 12)
  return `media/${name || 'file'}-${hash}`
}

/** The host, whether it is written with `www.` or without. */
function bare({ host }: URL): string {
  return host.replace(/^www\./, '')
}

/** No name leads out of its folder, is hidden, or is one that a system refuses. */
function isName(name: string): boolean {
  return (
    /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.~@ +,()-]*$/u.test(name) &&
    !/[. ]$/.test(name) &&
    !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)
  )
}
