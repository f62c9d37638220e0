import type { Blob } from '../blob.ts'
import type { Picture } from './load-picture.ts'
import type { Repository, StoredRecord } from './repository.ts'

/** A record that was written, or in a dry run would be. */
export interface AnnouncedRecord {
  action: 'create' | 'update' | 'delete'
  /** Its address, with the scheme `at`. */
  uri: string
  /** Address of the article that it stands for, if it stands for one that is there. */
  url?: string
  /** What it holds, if it is there. */
  value?: { $type: string }
}

/** Writes to a repository, and says what it wrote. */
export interface Journal {
  /** In the order in which they were written; each once. */
  readonly records: AnnouncedRecord[]
  /** Nothing is written. */
  readonly isDry: boolean
  put(
    key: string,
    record: { $type: string },
    old: StoredRecord | undefined,
    url?: string,
  ): Promise<StoredRecord | undefined>
  remove(uri: string, url?: string): Promise<void>
  /** The picture as the repository has it. */
  upload(picture: Picture): Promise<Blob>
}

/** Make a journal of what is written to a repository; in a dry run nothing is. */
export function createJournal(repository: Repository, did: string, isDry: boolean): Journal {
  const written = new Map<string, AnnouncedRecord>()
  const uploaded = new Map<string, Blob>()
  return {
    isDry,
    get records() {
      return [...written.values()]
    },
    async put(key, value, old, url) {
      const uri = `at://${did}/${value.$type}/${key}`
      const stored = isDry ? undefined : await repository.put(key, value)
      const action = written.get(uri)?.action ?? (old ? 'update' : 'create')
      written.set(uri, { action, uri, ...(url !== undefined && { url }), value })
      return stored
    },
    async remove(uri, url) {
      const [, , , collection = '', key = ''] = uri.split('/')
      if (!isDry) await repository.remove(collection, key)
      written.set(uri, { action: 'delete', uri, ...(url !== undefined && { url }) })
    },
    async upload({ blob, bytes }) {
      if (isDry) return blob
      const { $link } = blob.ref
      const known = uploaded.get($link) ?? (await repository.upload(bytes, blob.mimeType))
      uploaded.set($link, known)
      return known
    },
  }
}
