import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, type Issue, mapMedia } from '@standfirst/core'
import { type FetchedFile, politeFiles } from '@standfirst/import/fetch'
import { type PictureKind, pictureKind } from '@standfirst/publication'
import { writeAside } from '../build/manifest.ts'
import { newPlace, ownPlace } from './picture-place.ts'

/** What is downloaded. In a drawing (SVG) may be a program, which would run as one of the site. */
const saveable: readonly PictureKind[] = ['jpg', 'png', 'gif', 'webp', 'avif']

/** Configuration for {@linkcode pictureSaver}. */
export interface SavePicturesOptions {
  /** Folder of assets: what is in it is published. */
  folder: string
  allowPrivate: boolean
  /** Address of the site; of each article that of its host, if it is not known. */
  site(): string | undefined
}

/** Downloads the pictures of an import. */
export interface PictureSaver {
  /** The article with the new addresses of its pictures; those of one that is held back are left. */
  save(article: Article): Promise<{ article: Article; issues: Issue[] }>
  /** Addresses of those that are there now. */
  readonly saved: ReadonlySet<string>
  /** How many belong to articles that are held back. */
  readonly heldBack: number
}

const most = { bytes: 25_000_000, pictures: 100_000, total: 20_000_000_000 }

/**
 * Begin to download pictures into the folder of assets, one at a time; one that is there is not asked
 * again. Those of the site keep their paths, those of other hosts get a name of their own.
 */
export function pictureSaver({ allowPrivate, folder, site }: SavePicturesOptions): PictureSaver {
  const fetch = politeFiles({
    allowPrivate,
    delayMs: 200,
    maxBytes: most.bytes,
    accept: 'image/avif,image/webp,image/*,*/*;q=0.1',
  })
  /** New addresses by old ones, or why there is none. */
  const known = new Map<string, string | Issue>()
  const saved = new Set<string>()
  let heldBack = 0
  let total = 0

  const store = async (address: string, base: URL): Promise<string | Issue> => {
    const url = new URL(address)
    const own = ownPlace(url, base)
    const ready = own ? [own] : saveable.map((ending) => `${newPlace(url)}.${ending}`)
    const there = ready.find((path) => existsSync(join(folder, path)))
    if (there) return addressOf(there, base)
    if (saved.size >= most.pictures || total >= most.total) return tooMany(address)
    const fetched: FetchedFile = await fetch(address)
    if (fetched.issue) return { ...fetched.issue, path: [] }
    const type = pictureKind(fetched.bytes)
    if (!type || !saveable.includes(type)) return noPicture(address)
    const path = own ?? `${newPlace(url)}.${type}`
    try {
      writeAside(join(folder, path), fetched.bytes)
    } catch {
      // A folder has the name, or a file that of a folder.
      return noPlace(address, join(folder, path))
    }
    total += fetched.bytes.length
    return addressOf(path, base)
  }

  return {
    async save(article) {
      const asked = new Set<string>()
      mapMedia(article, (url, type) => {
        if (type === 'image') asked.add(url)
        return url
      })
      if (article.status !== 'published') {
        heldBack += asked.size
        return { article, issues: [] }
      }
      const base = new URL('.', site() ?? new URL('/', article.url))
      const issues: Issue[] = []
      for (const url of asked) {
        const found = known.get(url) ?? (await store(url, base))
        known.set(url, found)
        if (typeof found === 'string') saved.add(found)
        else issues.push(found)
      }
      const now = (url: string): string => {
        const found = known.get(url)
        return typeof found === 'string' ? found : url
      }
      return {
        article: mapMedia(article, (url, type) => (type === 'image' ? now(url) : url)),
        issues,
      }
    },
    saved,
    get heldBack() {
      return heldBack
    },
  }
}

function addressOf(path: string, base: URL): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), base).href
}

function left(address: string, found: string, fix: string): Issue {
  return {
    code: 'unreachable-file',
    severity: 'warning',
    message: `\`${address}\` ${found}: it was left where it is.`,
    path: [],
    fix,
  }
}

function noPicture(address: string): Issue {
  return left(
    address,
    'gave no JPEG, PNG, GIF, WebP or AVIF, expected a picture',
    'Put it into the folder of assets yourself, if it belongs to the site.',
  )
}

function noPlace(address: string, file: string): Issue {
  return left(
    address,
    `has no place at \`${file}\`, expected a name that nothing else has`,
    'Move away what is there, and import again.',
  )
}

function tooMany(address: string): Issue {
  return left(
    address,
    `is one of more than ${most.pictures} pictures or ${most.total} bytes, expected no more`,
    'Import again: what is there is not asked a second time.',
  )
}
