import type { Issue } from '@standfirst/core'
import type { ExportSource } from '../content-system/export-source.ts'
import { ImportError } from '../content-system/import-error.ts'
import { sourceText } from '../content-system/source-text.ts'
import { problem } from '../problem.ts'

/** An entry of an export. */
export interface MovableTypeEntry {
  /** Values of `KEY: value` lines; a key may stand there several times. */
  fields: ReadonlyMap<string, readonly string[]>
  /** Texts by the name of their part: `BODY`, `EXTENDED BODY`; those of comments are counted alone. */
  texts: ReadonlyMap<string, string>
  comments: number
  pings: number
}

/**
 * Read the entries of an export one after the other. Lines of hyphens part them; one that stands in a
 * text, with no name of a part after it, belongs to the text.
 *
 * @param note - Told of what could not be read.
 * @throws {@linkcode ImportError} for an entry that is too long.
 * @see {@link https://movabletype.org/documentation/appendices/import-export-format.html}
 */
export async function* readEntries(
  source: ExportSource,
  note: (issue: Issue) => void,
): AsyncGenerator<MovableTypeEntry> {
  let lines: string[] = []
  let length = 0
  // A line of eight hyphens that may belong to a text.
  let isEnd = false
  for await (const line of linesOf(source, note)) {
    if (isEnd && (line === '' || headerLine.test(line))) {
      yield entryOf(lines.slice(0, -1))
      lines = []
      length = 0
    }
    isEnd = line === endOfEntry
    if (lines.length === 0 && line.trim() === '') continue
    length += line.length
    if (length > mostText) throw new ImportError(tooLong)
    lines.push(line)
  }
  if (lines.some((line) => headerLine.test(line))) yield entryOf(isEnd ? lines.slice(0, -1) : lines)
}

const endOfEntry = '--------'
const endOfPart = '-----'
const mostText = 64_000_000
const headerLine = /^(?:AUTHOR|TITLE|BASENAME|STATUS|DATE|UNIQUE URL|ALLOW COMMENTS|NO ENTRY): ?/
const partLine = /^(BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING|TAGS):\s*$/

async function* linesOf(
  source: ExportSource,
  note: (issue: Issue) => void,
): AsyncGenerator<string> {
  let rest = ''
  for await (const part of sourceText(source, note)) {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > mostText) throw new ImportError(tooLong)
    for (const line of lines) yield line.replace(/\r$/, '').replace(/^\ufeff/, '')
  }
  if (rest) yield rest.replace(/\r$/, '')
}

function entryOf(lines: readonly string[]): MovableTypeEntry {
  const fields = new Map<string, string[]>()
  const texts = new Map<string, string[]>()
  const count = { COMMENT: 0, PING: 0 }
  let open: string[] | undefined
  let isHeader = true
  for (const [index, line] of lines.entries()) {
    if (line === endOfPart && endsPart(lines, index)) {
      open = undefined
      isHeader = false
      continue
    }
    const name = open === undefined && !isHeader ? partLine.exec(line)?.[1] : undefined
    if (name === 'COMMENT' || name === 'PING') {
      count[name]++
      // Names, addresses and words of readers are never carried on.
      open = []
    } else if (name) {
      open = texts.get(name) ?? []
      texts.set(name, open)
    } else if (open) open.push(line)
    else if (isHeader) {
      const [, key = '', value = ''] = /^([A-Z][A-Z ]*): ?(.*)$/.exec(line) ?? []
      const known = fields.get(key)
      if (known) known.push(value.trim())
      else if (key) fields.set(key, [value.trim()])
    }
  }
  return {
    fields,
    texts: new Map([...texts].map(([name, text]) => [name, text.join('\n').trim()])),
    comments: count.COMMENT,
    pings: count.PING,
  }
}

function endsPart(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line.trim() !== '')
  return next === undefined || next === endOfEntry || partLine.test(next)
}

const tooLong = {
  ...problem(
    'too-large',
    [],
    `An entry has more than ${mostText} UTF-16 code units, expected fewer`,
    'the export was read up to there',
    'Look at the file where reading ended: it may be damaged.',
  ),
  severity: 'error',
} as const
