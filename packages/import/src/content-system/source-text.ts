import { binaryFormat, declaredCharsets, type Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { type ExportSource, openSource } from './export-source.ts'
import { guessCharset } from './guess-charset.ts'
import { ImportError } from './import-error.ts'

/**
 * The text of an export in parts, in the charset that its byte order mark or XML declaration names, else
 * in UTF-8; where its bytes are not, in the one that they most likely are. Bytes that are no text in it
 * become U+FFFD.
 *
 * @param note - Told of a charset that was guessed, and of what could not be read.
 * @throws {@linkcode ImportError} for a file that is no text, such as an archive.
 */
export async function* sourceText(
  source: ExportSource,
  note: (issue: Issue) => void = () => undefined,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let isNamed = false
  let lost = 0
  let example = ''
  const read = (text: string) => {
    if (!text.includes('\ufffd')) return text
    lost += text.split('\ufffd').length - 1
    example ||= around(text)
    return text
  }
  for await (const part of openSource(source)) {
    if (typeof part === 'string') {
      yield read(part)
      continue
    }
    if (!decoder) {
      decoder = namedDecoder(part)
      isNamed = decoder !== undefined
      decoder ??= new TextDecoder()
    }
    if (!isNamed && part.some((byte) => byte > 0x7f)) {
      isNamed = true
      const charset = guessCharset(part)
      if (charset !== decoder.encoding) {
        // What came before is ASCII, which all of them have.
        decoder = new TextDecoder(charset)
        note(guessedCharset(charset))
      }
    }
    const text = decoder.decode(part, { stream: true })
    if (text) yield read(text)
  }
  const rest = decoder?.decode()
  if (rest) yield read(rest)
  if (lost) note(unreadCharacters(lost, decoder?.encoding, example))
}

function namedDecoder(start: Uint8Array): TextDecoder | undefined {
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
  return undefined
}

function around(text: string): string {
  const at = text.indexOf('\ufffd')
  return text
    .slice(Math.max(0, at - 20), at + 20)
    .replace(/\s+/g, ' ')
    .toWellFormed()
}

function guessedCharset(charset: string): Issue {
  return problem(
    'wrong-charset',
    [],
    'The export names no charset, and its bytes are not UTF-8, expected one of both',
    `it was read as \`${charset}\``,
    'Look at the letters in the articles; if they are wrong, save the export as UTF-8.',
  )
}

function unreadCharacters(count: number, charset: string | undefined, example: string): Issue {
  return problem(
    'replacement-characters',
    [],
    `Found ${count} ${count === 1 ? 'character' : 'characters'} that can't be read${charset ? ` as \`${charset}\`` : ''}, as in ${shown(example)}, expected none`,
    'U+FFFD stands for each of them',
    'Save the export in the charset that it names, or write what stood there.',
  )
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
