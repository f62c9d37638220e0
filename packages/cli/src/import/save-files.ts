import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, type Issue, mapMedia } from '@standfirst/core'
import { type FetchedFile, politeFiles } from '@standfirst/import/fetch'
import { writeAside } from '../build/manifest.ts'
import { endingOf, newPlace, ownPlace } from './file-place.ts'
import { endingsOf, endingsOfKind, type FileKind } from './file-type.ts'
import { linkedFiles } from './linked-files.ts'

/** Configuration for {@linkcode fileSaver}. */
export interface SaveFilesOptions {
  /** Folder of assets: what is in it is published. */
  folder: string
  allowPrivate: boolean
  /** Address of the site; of each article that of its host, if it is not known. */
  site(): string | undefined
}

/** Downloads the pictures, recordings and documents of an import. */
export interface FileSaver {
  /** The article with the new addresses of its files; those of one that is held back are left. */
  save(article: Article): Promise<{ article: Article; issues: Issue[] }>
  /** Addresses of those that are there now. */
  readonly saved: ReadonlySet<string>
  /** How many belong to articles that are held back. */
  readonly heldBack: number
}

const most = { picture: 25_000_000, bytes: 250_000_000, files: 100_000, total: 20_000_000_000 }

/**
 * Begin to download files into the folder of assets, one at a time; one that is there is not asked
 * again. Those of the site keep their paths; pictures and recordings of other hosts get a name of their
 * own. What links in a text lead to is downloaded if it is a file of the site.
 */
export function fileSaver({ allowPrivate, folder, site }: SaveFilesOptions): FileSaver {
  const fetch = politeFiles({
    allowPrivate,
    delayMs: 200,
  })
  /** New addresses by old ones, or why there is none. */
  const known = new Map<string, string | Issue>()
  const saved = new Set<string>()
  let heldBack = 0
  let total = 0

  const store = async (address: string, kind: FileKind, base: URL): Promise<string | Issue> => {
    const url = new URL(address)
    const own = ownPlace(url, base)
    const ready = own ? [own] : endingsOfKind(kind).map((ending) => `${newPlace(url)}.${ending}`)
    const there = ready.find((path) => existsSync(join(folder, path)))
    if (there) return addressOf(there, base)
    if (saved.size >= most.files || total >= most.total) return tooMany(address)
    const fetched: FetchedFile = await fetch(address, asked[kind])
    if (fetched.issue) return { ...fetched.issue, path: [] }
    const types = endingsOf(fetched.bytes, kind)
    const [type] = types
    // A document is what its name says, so that no page stands for one.
    if (!type || (kind === 'document' && own && !types.includes(endingOf(own)))) {
      return noFile(address, kind)
    }
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
      const base = new URL('.', site() ?? new URL('/', article.url))
      const wanted = new Map<string, FileKind>()
      for (const url of linkedFiles(article)) {
        if (ownPlace(new URL(url), base)) wanted.set(url, 'document')
      }
      mapMedia(article, (url, type) => {
        wanted.set(url, type === 'image' ? 'picture' : 'recording')
        return url
      })
      if (article.status !== 'published') {
        heldBack += wanted.size
        return { article, issues: [] }
      }
      const issues: Issue[] = []
      for (const [url, kind] of wanted) {
        const found = known.get(url) ?? (await store(url, kind, base))
        known.set(url, found)
        if (typeof found === 'string') saved.add(found)
        else issues.push(found)
      }
      const now = (url: string): string => {
        const found = known.get(url)
        return typeof found === 'string' ? found : url
      }
      return { article: mapMedia(article, now), issues }
    },
    saved,
    get heldBack() {
      return heldBack
    },
  }
}

/** Recordings are large, and take their time. */
const large = { maxBytes: most.bytes, timeoutMs: 600_000 }

/** How files of each kind are asked for. */
const asked = {
  picture: { maxBytes: most.picture, accept: 'image/avif,image/webp,image/*,*/*;q=0.1' },
  recording: { ...large, accept: 'audio/*,video/*,*/*;q=0.1' },
  document: large,
} as const

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

function noFile(address: string, kind: FileKind): Issue {
  const found = {
    picture: 'gave no JPEG, PNG, GIF, WebP or AVIF, expected a picture',
    recording: 'gave no MP3, MP4, Ogg, WAV, FLAC or WebM, expected a recording',
    document: 'gave a file of another type than its name says, expected that type',
  }[kind]
  return left(
    address,
    found,
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
    `is one of more than ${most.files} files or ${most.total} bytes, expected no more`,
    'Import again: what is there is not asked a second time.',
  )
}
