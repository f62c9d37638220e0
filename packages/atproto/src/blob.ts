import { optionError } from '@standfirst/core'

/**
 * A file in a repository, as the upload of it was answered.
 *
 * @see {@link https://atproto.com/specs/data-model#blob-type}
 */
export interface Blob {
  $type: 'blob'
  ref: { $link: string }
  /** `image/jpeg`. */
  mimeType: string
  /** In bytes. */
  size: number
}

/** A record at one of its versions. */
export interface StrongRef {
  /** `at://did:plc:.../site.standard.document/...`. */
  uri: string
  cid: string
}

/** Bytes that a picture of a record may have. */
export const mostBlobBytes = 1_000_000

/**
 * A picture that a record may hold, or an error.
 *
 * @throws `TypeError` if it is no uploaded picture, or too large.
 */
export function checkedBlob(name: string, blob: Blob | undefined): Blob | undefined {
  if (blob === undefined) return undefined
  const { mimeType, ref, size } = Object(blob) as Partial<Blob>
  const link = Object(ref) as { $link?: unknown }
  const fits =
    typeof mimeType === 'string' &&
    /^image\/[\w.+-]+$/.test(mimeType) &&
    Number.isSafeInteger(size) &&
    Number(size) > 0 &&
    Number(size) <= mostBlobBytes &&
    isCid(link.$link)
  if (!fits) {
    throw optionError(name, blob, 'a picture as it was uploaded, of at most 1,000,000 bytes')
  }
  return { $type: 'blob', ref: { $link: String(link.$link) }, mimeType, size: Number(size) }
}

/**
 * The address of a record, or an error.
 *
 * @param collection - What it must be a record of; any, if not given.
 * @throws `TypeError` if it is none.
 * @see {@link https://atproto.com/specs/at-uri-scheme}
 */
export function checkedUri(name: string, uri: unknown, collection?: string): string {
  const parts =
    typeof uri === 'string' &&
    /^at:\/\/(did:[a-z]+:[\w.:%-]*[\w.-]|[a-z\d-]+(?:\.[a-z\d-]+)+)\/([a-z\d.-]+)\/([\w.~:-]{1,512})$/i.exec(
      uri,
    )
  if (!parts || (collection !== undefined && parts[2] !== collection)) {
    throw optionError(
      name,
      uri,
      `the address of a record, such as \`at://did:plc:abc/${collection ?? 'site.standard.document'}/3kabc\``,
    )
  }
  return parts[0]
}

/**
 * A reference to a version of a record, or an error.
 *
 * @throws `TypeError` if it is none.
 */
export function checkedRef(name: string, ref: StrongRef | undefined): StrongRef | undefined {
  if (ref === undefined) return undefined
  const { cid, uri } = Object(ref) as Partial<StrongRef>
  if (!isCid(cid)) throw optionError(`${name}.cid`, cid, 'the `cid` of a record')
  return { uri: checkedUri(`${name}.uri`, uri), cid }
}

function isCid(value: unknown): value is string {
  return typeof value === 'string' && /^[a-zA-Z\d]{32,200}$/.test(value)
}
