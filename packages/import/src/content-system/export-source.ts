import { checkedList, optionError } from '@standfirst/core'

/** The content of an export, in parts: bytes, or text that is decoded already. */
export type ExportStream =
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>
  | ReadableStream<Uint8Array>

/**
 * Where an export is: the path of its file, or a function that opens it. It is opened anew for each
 * pass over it, so that the whole is never in memory.
 */
export type ExportSource = string | (() => ExportStream | Promise<ExportStream>)

/**
 * Refuse what is neither a path nor a function: bytes, a list of documents, or the text of an export.
 *
 * @throws `TypeError` that says how it is given.
 */
export function expectSource(source: ExportSource): void {
  const isText = typeof source === 'string' && /^\ufeff?\s*(?:<[?!\w]|[{[]\s*["{[\]}])/.test(source)
  if (isText || (typeof source !== 'string' && typeof source !== 'function')) {
    throw optionError(
      'source',
      source,
      'the path of an export, or a function that opens one: `() => [text]`',
    )
  }
}

/**
 * Open an export: its parts, in order.
 *
 * @throws `TypeError` for what is neither a path nor a function, and for a function that gives no parts.
 */
export async function* openSource(source: ExportSource): AsyncGenerator<Uint8Array | string> {
  expectSource(source)
  if (typeof source === 'function') {
    const stream = await source()
    yield* stream instanceof ReadableStream
      ? partsOf(stream)
      : checkedList('What `source` gave', stream, 'the parts of an export: `[text]`, or a stream')
    return
  }
  // biome-ignore lint/correctness/noNodejsModules: only who gives a path needs files; all others open it themselves.
  const { createReadStream } = await import('node:fs')
  // Small parts: one that is in use while an engine clears away stays until it clears away all.
  yield* createReadStream(source, { highWaterMark: 64 * 1024 })
}

/** Not every browser takes a stream for an iterable. */
async function* partsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel()
  }
}
