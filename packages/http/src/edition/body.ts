import type { Encoding } from './encoding.ts'

/** The bytes of a resource, rendered when they are first asked for. */
export interface Body {
  /** @throws What the renderer throws; it is tried again the next time. */
  read(): Promise<Rendered>
  /** What was rendered, if anything was. */
  rendered(): Rendered | undefined
  /** The bytes in an encoding, made when they are first asked for. */
  encoded(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>
}

/** Bytes, with what names them. */
export interface Rendered {
  bytes: Uint8Array<ArrayBuffer>
  /** Strong entity tag, without its quotes: a hash of the bytes. */
  tag: string
  /** When the bytes came to be what they are: milliseconds since 1970, a whole second. */
  changedAt: number
  /** The same as an HTTP date. */
  modified: string
}

/**
 * Make a body that is rendered once.
 *
 * @param render - Gives its text.
 * @param since - When it may have come to differ from what was before, in milliseconds.
 * @param before - What stood in its place before: bytes that are the same have not changed since.
 */
export function createBody(render: () => string, since: number, before?: Body): Body {
  const old = before?.rendered()
  let known: Rendered | undefined
  let running: Promise<Rendered> | undefined
  const inEncodings = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

  async function renderOnce(): Promise<Rendered> {
    const bytes = new TextEncoder().encode(render())
    const tag = await tagOf(bytes)
    // A date of whole seconds must not be earlier than the change.
    const changedAt = old?.tag === tag ? old.changedAt : Math.ceil(since / 1000) * 1000
    known = { bytes, tag, changedAt, modified: new Date(changedAt).toUTCString() }
    return known
  }

  async function read(): Promise<Rendered> {
    if (known) return known
    running ??= renderOnce().finally(() => {
      running = undefined
    })
    return running
  }

  return {
    read,
    rendered: () => known,
    encoded({ encode, name }) {
      const found = inEncodings.get(name) ?? read().then(({ bytes }) => encode(bytes))
      inEncodings.set(name, found)
      // What has failed is tried again.
      found.catch(() => inEncodings.delete(name))
      return found
    },
  }
}

/** A hash of bytes, as a strong entity tag (RFC 9110, section 8.8.3) holds it. */
export async function tagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...hash.subarray(0, 16)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
