import { type Issue, maxSourceLength } from '@standfirst/core'
import { type ExportSource, expectSource, openSource } from '../content-system/export-source.ts'
import { ImportError } from '../content-system/import-error.ts'
import { jsonValue, objectOf } from '../content-system/json-object.ts'
import { sourceText } from '../content-system/source-text.ts'
import { problem } from '../problem.ts'
import { isArchive } from './is-archive.ts'
import type { PortableDocument } from './portable-text-options.ts'

/** UTF-16 code units: no document has more. */
const mostLine = 32_000_000

/**
 * The documents of a dataset, one after the other: of lines (`ndjson`), of an archive with them, or of one
 * JSON value, a document, a list of them, or Portable Text alone.
 *
 * @param note - Told what is no document.
 * @throws {@linkcode ImportError} for what is nothing of these.
 */
export async function* datasetDocuments(
  source: ExportSource,
  note: (issue: Issue) => void,
): AsyncGenerator<PortableDocument> {
  let count = 0
  for await (const { number, text } of lines(sourceText(() => documentsOf(source), note))) {
    const value = text.length > mostLine ? undefined : jsonValue(text)
    if (number === 1 && value === undefined) {
      // JSON that is written over several lines.
      yield* valueDocuments(await wholeValue(source), note)
      return
    }
    if (Array.isArray(value)) {
      yield* valueDocuments(value, note)
    } else if (isDocument(value)) {
      count++
      yield value
    } else note(noDocument(`line ${number}`))
  }
  if (!count) note(noDocument('the source'))
}

/** A path may be that of an archive, of its folder, or of the documents themselves. */
async function* documentsOf(source: ExportSource): AsyncGenerator<Uint8Array | string> {
  const parts = openSource(await pathOf(source))
  const first = await parts.next()
  if (first.done) return
  const whole = (async function* () {
    yield first.value
    yield* parts
  })()
  if (typeof first.value !== 'string' && isArchive(first.value)) {
    const { unpackArchive } = await import('./unpack-archive.ts')
    yield* unpackArchive(whole as AsyncGenerator<Uint8Array>)
  } else yield* whole
}

async function pathOf(source: ExportSource): Promise<ExportSource> {
  expectSource(source)
  if (typeof source !== 'string') return source
  // biome-ignore lint/correctness/noNodejsModules: only who gives a path needs files.
  const { stat } = await import('node:fs/promises')
  return (await stat(source)).isDirectory() ? `${source}/data.ndjson` : source
}

async function* lines(
  parts: AsyncIterable<string>,
): AsyncGenerator<{ number: number; text: string }> {
  let rest: string[] = []
  let length = 0
  let number = 0
  for await (const part of parts) {
    const split = part.split('\n')
    for (const [index, piece] of split.entries()) {
      // What is longer than any document is not kept: it is told as one that can't be read.
      if (length <= mostLine) rest.push(piece)
      length += piece.length
      if (index === split.length - 1) break
      const text = rest
        .join('')
        .replace(/^\ufeff/, '')
        .trim()
      rest = []
      length = 0
      if (text) yield { number: ++number, text }
      else if (number) number++
    }
  }
  const text = rest
    .join('')
    .replace(/^\ufeff/, '')
    .trim()
  if (text) yield { number: ++number, text }
}

async function wholeValue(source: ExportSource): Promise<unknown> {
  const parts: string[] = []
  let length = 0
  for await (const part of sourceText(() => documentsOf(source))) {
    parts.push(part)
    length += part.length
    if (length > maxSourceLength * 10) break
  }
  return jsonValue(parts.join('').replace(/^\ufeff/, ''))
}

function* valueDocuments(
  value: unknown,
  note: (issue: Issue) => void,
): Generator<PortableDocument> {
  const all = Array.isArray(value) ? value : [value]
  const isText = all.some((one) => objectOf(one)._type === 'block' && !isDocument(one))
  if (isText) {
    yield { _id: 'drafts.text', _type: 'post', body: all }
    return
  }
  const documents = all.filter(isDocument)
  if (documents.length < all.length) note(noDocument('the source'))
  yield* documents
}

function isDocument(value: unknown): value is PortableDocument {
  const { _id, _type } = objectOf(value)
  return typeof _id === 'string' && typeof _type === 'string'
}

function noDocument(where: string): Issue {
  return {
    ...problem(
      'broken-export',
      [],
      `Found no document with \`_id\` and \`_type\` in ${where}, expected one`,
      'it was left out',
      'Export the dataset again, and give the whole file.',
    ),
    severity: 'error',
  }
}
