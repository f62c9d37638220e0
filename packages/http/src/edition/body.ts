import type { Encoding } from './encoding.ts'
import { type SharedStream, sharedStream } from './shared-stream.ts'

/** The bytes of a resource, rendered when they are first asked for. */
export interface Body {
  /** @throws What the renderer throws; it is tried again the next time. */
  read(): Rendered | Promise<Rendered>
  /** What was rendered, if anything was. */
  rendered(): Rendered | undefined
  /** The bytes of a long one as they are rendered; `undefined` once all of them are there. */
  stream?: (() => Streamed | undefined) | undefined
  /** The bytes in an encoding, made when they are first asked for. */
  encoded(encoding: Encoding): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
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

/** Bytes that are still being rendered, so that nobody can know their tag yet. */
export interface Streamed extends Pick<Rendered, 'changedAt' | 'modified'> {
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>
}

/** How a body is rendered. */
export interface BodyRenderer {
  /** Gives its text. */
  render(): string
  /** Gives the same as its reader takes it, where it is long (default: it is short). */
  stream?: (() => ReadableStream<Uint8Array<ArrayBuffer>>) | undefined
}

/**
 * Make a body that is rendered once.
 *
 * @param since - When it may have come to differ from what was before, in milliseconds.
 * @param before - What stood in its place before: bytes that are the same have not changed since.
 */
export function createBody({ render, stream }: BodyRenderer, since: number, before?: Body): Body {
  const old = before?.rendered()
  // A date of whole seconds must not be earlier than the change.
  const latest = Math.ceil(since / 1000) * 1000
  let known: Rendered | undefined
  let running: Promise<Rendered> | undefined
  let shared: SharedStream | undefined
  const inEncodings = new Map<string, Uint8Array<ArrayBuffer>>()
  const encoding = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

  /** What all share who ask while it is rendered; after a failure, it begins anew. */
  function sharedOf(open: () => ReadableStream<Uint8Array<ArrayBuffer>>): SharedStream {
    shared ??= sharedStream(open(), () => {
      shared = undefined
    })
    return shared
  }

  async function renderOnce(): Promise<Rendered> {
    const bytes = stream ? await sharedOf(stream).whole() : new TextEncoder().encode(render())
    const tag = await tagOf(bytes)
    const changedAt = old?.tag === tag ? old.changedAt : latest
    known = { bytes, tag, changedAt, modified: new Date(changedAt).toUTCString() }
    shared = undefined
    return known
  }

  async function read(): Promise<Rendered> {
    running ??= renderOnce().finally(() => {
      running = undefined
    })
    return running
  }

  function encode({ encode, name }: Encoding): Promise<Uint8Array<ArrayBuffer>> {
    const running = encoding.get(name)
    if (running) return running
    const made = Promise.resolve(known ?? read()).then(async ({ bytes }) => {
      const encoded = await encode(bytes)
      inEncodings.set(name, encoded)
      return encoded
    })
    // What has failed is tried again.
    const ended = made.finally(() => encoding.delete(name))
    encoding.set(name, ended)
    return ended
  }

  function streamed(source: SharedStream): Streamed | undefined {
    if (source.isWhole()) return undefined
    const modified = new Date(latest).toUTCString()
    return { bytes: source.stream(), changedAt: latest, modified }
  }

  return {
    read: () => known ?? read(),
    rendered: () => known,
    stream: stream && (() => (known ? undefined : streamed(sharedOf(stream)))),
    encoded: (one) => inEncodings.get(one.name) ?? encode(one),
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
