// biome-ignore lint/correctness/noNodejsModules: archives are unpacked on Node alone.
import { Readable } from 'node:stream'
// biome-ignore lint/correctness/noNodejsModules: as above.
import { createGunzip } from 'node:zlib'
import { Parser } from 'tar'
import { ImportError } from '../content-system/import-error.ts'
import { problem } from '../problem.ts'
import { isPacked, isTar } from './is-archive.ts'

/** Bytes: no dataset is that large, and no small archive may become larger. */
const mostUnpacked = 20_000_000_000

/**
 * The documents of a dataset's archive (`tar.gz`, `tar`, or one file that is packed), in parts. Nothing of
 * it is written, and whatever its files are called, only the one with the documents is read.
 *
 * @throws {@linkcode ImportError} for an archive that is broken, too large, or has no documents.
 */
export async function* unpackArchive(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0
  let reader: TarReader | undefined
  let head = Buffer.alloc(0)
  try {
    for await (const part of unpacked(parts)) {
      length += part.length
      if (length > mostUnpacked) throw unreadable(`more than ${mostUnpacked} bytes in it`)
      if (reader) {
        yield* reader.read(part)
        if (reader.isDone()) return
        continue
      }
      head = Buffer.concat([head, part])
      if (head.length < 512) continue
      reader = isTar(head) ? tarReader() : plainReader()
      yield* reader.read(head)
    }
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw unreadable(error instanceof Error ? error.message : String(error))
  }
  if (!reader && head.length) yield head
  else if (!reader?.hasFound()) throw unreadable('no file `data.ndjson` in it')
}

async function* unpacked(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return
  const whole = (async function* () {
    yield first.value
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value
  })()
  if (!isPacked(first.value)) {
    yield* whole
    return
  }
  const source = Readable.from(whole, { objectMode: false })
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  try {
    yield* source.pipe(gunzip)
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

interface TarReader {
  read(part: Uint8Array): Iterable<Uint8Array>
  hasFound(): boolean
  isDone(): boolean
}

function plainReader(): TarReader {
  return { read: (part) => [part], hasFound: () => true, isDone: () => false }
}

/** Each part that is written to the parser gives those of the file at once. */
function tarReader(): TarReader {
  let found = false
  let done = false
  let parts: Uint8Array[] = []
  let failure: Error | undefined
  const parser = new Parser({
    strict: true,
    onReadEntry(entry) {
      if (found || entry.type !== 'File' || !/(?:^|\/)data\.ndjson$/.test(entry.path)) {
        entry.resume()
        return
      }
      found = true
      entry.on('data', (part: Buffer) => parts.push(part))
      entry.on('end', () => {
        done = true
      })
    },
  })
  parser.on('error', (error: Error) => {
    failure = error
  })
  return {
    read(part) {
      parser.write(Buffer.from(part))
      if (failure) throw failure
      const read = parts
      parts = []
      return read
    },
    hasFound: () => found,
    isDone: () => done,
  }
}

function unreadable(reason: string): ImportError {
  return new ImportError({
    ...problem(
      'broken-export',
      [],
      `Found an archive that can't be read (${reason}), expected the export of a dataset`,
      'it was not read on',
      'Export the dataset again, or unpack the archive and give `data.ndjson`.',
    ),
    severity: 'error',
  })
}
