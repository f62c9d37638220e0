import type { Blob } from '../blob.ts'
import { reasonOf } from './reason-of.ts'
import type { RepositorySession } from './repository-session.ts'
import { type RequestOptions, request } from './request.ts'

/** A record as it stands in a repository. */
export interface StoredRecord {
  uri: string
  cid: string
  value: Readonly<Record<string, unknown>>
}

/** What a server said that did not do what it was asked, or why it said nothing. */
export class RefusedRequest extends Error {
  override name = 'RefusedRequest'
  /** It would do nothing else, either: it is not there, takes no more, or does not know who asks. */
  readonly concernsAll: boolean

  constructor(message: string, concernsAll: boolean) {
    super(message)
    this.concernsAll = concernsAll
  }
}

/** The records of one repository, by the methods of `com.atproto.repo`. */
export interface Repository {
  list(collection: string): Promise<StoredRecord[]>
  /** `undefined` if there is none. */
  get(collection: string, key: string): Promise<StoredRecord | undefined>
  put(key: string, record: { $type: string }): Promise<StoredRecord>
  remove(collection: string, key: string): Promise<void>
  upload(bytes: Uint8Array<ArrayBuffer>, mimeType: string): Promise<Blob>
}

/**
 * The repository of a session.
 *
 * @param did - Whose it is.
 * @see {@link https://docs.bsky.app/docs/api/at-protocol-xrpc-api}
 */
export function repositoryOf(
  session: RepositorySession,
  did: string,
  options: RequestOptions = {},
): Repository {
  const ask = async (method: string, init: RequestInit = {}, params?: Record<string, string>) => {
    const query = params ? `?${new URLSearchParams(params)}` : ''
    const path = `/xrpc/com.atproto.repo.${method}${query}` as const
    const response = await request(
      (signal) => session.fetchHandler(path, { method: 'GET', ...init, signal }),
      options,
    ).catch((error: unknown) => {
      throw new RefusedRequest(reasonOf(error), true)
    })
    const body: unknown = await response.json().catch(() => undefined)
    return { response, body: Object(body) as Record<string, unknown> }
  }
  const done = async (...asked: Parameters<typeof ask>) => {
    const { body, response } = await ask(...asked)
    if (response.ok) return body
    throw refused(response, body)
  }
  const post = (method: string, body: object) =>
    done(method, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ repo: did, ...body }),
    })

  return {
    async list(collection) {
      const records: StoredRecord[] = []
      const seen = new Set<string>()
      let cursor = ''
      do {
        seen.add(cursor)
        const more = cursor ? { cursor } : undefined
        const page = await done('listRecords', {}, { repo: did, collection, limit: '100', ...more })
        if (Array.isArray(page.records)) records.push(...page.records.map(stored))
        cursor = typeof page.cursor === 'string' ? page.cursor : ''
      } while (cursor && !seen.has(cursor))
      return records
    },
    async get(collection, key) {
      const { body, response } = await ask('getRecord', {}, { repo: did, collection, rkey: key })
      if (response.ok) return stored(body)
      if (response.status === 404 || body.error === 'RecordNotFound') return undefined
      throw refused(response, body)
    },
    async put(key, record) {
      const answer = await post('putRecord', { collection: record.$type, rkey: key, record })
      return stored({ ...answer, value: record })
    },
    async remove(collection, key) {
      await post('deleteRecord', { collection, rkey: key })
    },
    async upload(bytes, mimeType) {
      const init = { method: 'POST', headers: { 'content-type': mimeType }, body: bytes }
      return (await done('uploadBlob', init)).blob as Blob
    },
  }
}

function stored(given: unknown): StoredRecord {
  const { cid, uri, value } = Object(given) as Record<string, unknown>
  return { uri: String(uri), cid: String(cid), value: Object(value) }
}

function refused({ status }: Response, { error, message }: Record<string, unknown>): Error {
  const said = [error, message].filter((part) => typeof part === 'string').join(': ')
  const reason = `the status ${status}${said && ` (${said.slice(0, 300)})`}`
  return new RefusedRequest(reason, status === 401 || status === 403)
}
