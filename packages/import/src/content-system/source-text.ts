import { binaryFormat, declaredCharsets, type Issue } from '@standfirst/core'
import { type ExportSource, openSource } from './export-source.ts'
import { ImportError } from './import-error.ts'

/**
 * The text of an export in parts, in the charset that its byte order mark or XML declaration names, else
 * in UTF-8. Bytes that are no text in it become U+FFFD.
 *
 * @throws {@linkcode ImportError} for a file that is no text, such as an archive.
 */
export async function* sourceText(source: ExportSource): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const part of openSource(source)) {
    if (typeof part === 'string') {
      yield part
      continue
    }
    decoder ??= decoderOf(part)
    const text = decoder.decode(part, { stream: true })
    if (text) yield text
  }
  const rest = decoder?.decode()
  if (rest) yield rest
}

function decoderOf(start: Uint8Array): TextDecoder {
  const binary = binaryFormat(start)
  if (binary) throw new ImportError(notText(binary.name, binary.packed))
  for (const { isImpossible, label } of declaredCharsets(start, undefined)) {
    if (isImpossible) continue
    try {
      return new TextDecoder(label)
    } catch {
      // A label that nobody knows says nothing.
    }
  }
  return new TextDecoder()
}

function notText(name: string, packed: boolean): Issue {
  return {
    code: 'not-text',
    severity: 'error',
    message: `The source is a ${name} file, expected the text of an export.`,
    path: [],
    fix: packed ? 'Unpack it, and give the file in it.' : 'Give the export itself.',
  }
}
