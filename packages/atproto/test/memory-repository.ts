import { createHash } from 'node:crypto'
import type { RepositorySession } from '@standfirst/atproto/announce'
import { checkRecord } from './lexicons.ts'

type Value = Record<string, unknown> & { $type: string }

/** An answer in place of the one that would be given. */
export type Intercept = (method: string, body: unknown) => Response | Promise<Response> | undefined

/**
 * A server of repositories in memory, which refuses what the lexicons refuse, requests that are too large, and pages
 * its lists, as `@atproto/pds` does.
 */
export class MemoryRepository implements RepositorySession {
  readonly did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz'
  readonly records: Map<string, { cid: string; value: Value }> = new Map()
  readonly blobs: Set<string> = new Set()
  /** What was asked, but for reading: `putRecord site.standard.document`. */
  readonly writes: string[] = []
  intercept: Intercept = () => undefined

  uri(collection: string, key: string): string {
    return `at://${this.did}/${collection}/${key}`
  }

  async fetchHandler(path: `/${string}`, init: RequestInit): Promise<Response> {
    const { pathname, searchParams } = new URL(path, 'https://pds.example')
    const method = pathname.replace('/xrpc/com.atproto.repo.', '')
    const { body } = init
    const given = typeof body === 'string' ? JSON.parse(body) : body
    const other = await this.intercept(method, given)
    if (other) return other
    if (typeof body === 'string' && Buffer.byteLength(body) > 150 * 1024) {
      return refuse(413, 'PayloadTooLargeError')
    }
    if (init.method === 'POST') this.writes.push([method, given.collection].join(' ').trim())
    if (method === 'listRecords') return this.#list(searchParams)
    if (method === 'getRecord') {
      const uri = this.uri(String(searchParams.get('collection')), String(searchParams.get('rkey')))
      const found = this.records.get(uri)
      return found ? Response.json({ uri, ...found }) : refuse(400, 'RecordNotFound')
    }
    if (method === 'putRecord') return this.#put(given)
    if (method === 'deleteRecord') {
      this.records.delete(this.uri(given.collection, given.rkey))
      return Response.json({})
    }
    if (method === 'uploadBlob') return this.#upload(given, new Headers(init.headers))
    return refuse(501, 'MethodNotImplemented')
  }

  #list(params: URLSearchParams): Response {
    const prefix = this.uri(String(params.get('collection')), '')
    const start = Number(params.get('cursor') ?? 0)
    const all = [...this.records].filter(([uri]) => uri.startsWith(prefix))
    const end = start + Math.min(Number(params.get('limit')), 2)
    const records = all.slice(start, end).map(([uri, record]) => ({ uri, ...record }))
    return Response.json({ records, ...(end < all.length && { cursor: String(end) }) })
  }

  #put({ collection, record, repo, rkey }: Record<string, string> & { record: Value }): Response {
    const cover = (record.coverImage ?? record.thumb) as { ref: { $link: string } } | undefined
    if (repo !== this.did || record.$type !== collection || !/^[2-7a-z]{13}$/.test(String(rkey))) {
      return refuse(400, 'InvalidRequest')
    }
    if (cover && !this.blobs.has(cover.ref.$link)) return refuse(400, 'BlobNotFound')
    try {
      checkRecord(record)
    } catch (error) {
      return refuse(400, 'InvalidRecord', String(error))
    }
    const uri = this.uri(collection, String(rkey))
    const cid = contentId(0x71, JSON.stringify(record))
    this.records.set(uri, { cid, value: record })
    return Response.json({ uri, cid, validationStatus: 'unknown' })
  }

  #upload(bytes: Uint8Array, headers: Headers): Response {
    const $link = contentId(0x55, bytes)
    this.blobs.add($link)
    const mimeType = headers.get('content-type')
    return Response.json({ blob: { $type: 'blob', ref: { $link }, mimeType, size: bytes.length } })
  }
}

/** An answer that something was not done. */
export function refuse(
  status: number,
  error: string,
  message: string = error,
  headers: Record<string, string> = {},
): Response {
  return Response.json({ error, message }, { status, headers })
}

/** Of records it is not the one that a server would give, but one that could be. */
function contentId(codec: number, content: Uint8Array | string): string {
  const hash = createHash('sha256').update(content).digest()
  const bytes = [1, codec, 0x12, 0x20, ...hash]
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  const digits = 'abcdefghijklmnopqrstuvwxyz234567'
  return `b${groups.map((group) => digits[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')}`
}
