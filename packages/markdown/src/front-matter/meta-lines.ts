import type { Issue } from '@standfirst/core'
import { plainName } from './plain-name.ts'
import { holdsBack, looseLine, metaLine } from './take-meta-lines.ts'
import { flags } from './visibility-keys.ts'
import { unreadable, type WrittenMatter } from './written-matter.ts'

/**
 * Read such lines; keys are in small letters, for their case does not matter.
 *
 * @param fence - Line before them.
 */
export function readMetaLines(text: string, fence: number): WrittenMatter {
  const data: Record<string, unknown> = {}
  const lines = new Map<string, number>()
  let last: string | undefined
  const issues: Issue[] = []
  let isApart = false
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    isApart ||= line.trim() === ''
    const asRead = isApart ? null : metaLine.exec(line)
    const loose = asRead ? null : (holdsBack.exec(line) ?? looseLine.exec(line))
    if (loose) issues.push(misread(line.trim(), index + 1 + fence))
    const [, name, value = line] = asRead ?? loose ?? []
    const key: string | undefined = name?.toLowerCase() ?? last
    if (key === undefined) continue
    // A second line of the same key goes on with its text.
    const before = lines.has(key) ? `${data[key]}\n` : ''
    if (!lines.has(key)) lines.set(key, index + 1 + fence)
    Object.defineProperty(data, key, {
      ...{ value: before + value.trim(), configurable: true, enumerable: true, writable: true },
    })
    last = key
  }
  for (const key of Object.keys(data)) {
    // A page that is saved nowhere is not built, and what is to say whether one is says neither.
    const isKept = key === 'save_as' || key === 'status' || flags.has(plainName(key))
    if (data[key] === '' && !isKept) delete data[key]
  }
  if (typeof data.standfirst === 'string') {
    const kept = fromJson(data.standfirst)
    if (kept) data.standfirst = kept
    else {
      const point = { line: lines.get('standfirst') ?? 1, column: 1 }
      issues.push(unreadable('`Standfirst` is no object of JSON, expected one', point))
    }
  }
  return {
    data,
    issues,
    positionOf([key]) {
      const line = lines.get(String(key).toLowerCase())
      if (line === undefined) return undefined
      const length = text.split(/\r?\n/)[line - 1 - fence]?.length ?? 0
      return { start: { line, column: 1 }, end: { line, column: length + 1 } }
    },
    valueAt([key]) {
      const value = data[String(key).toLowerCase()]
      return typeof value === 'string' ? { text: value, isPlain: true } : undefined
    },
  }
}

function misread(line: string, number: number): Issue {
  const point = { line: number, column: 1 }
  return {
    code: 'invalid-front-matter',
    severity: 'warning',
    message: `Found \`${line}\`, which the tool reads as text or as more of the line above, expected a line of metadata: it was read as one`,
    path: [],
    fix: 'Write it below the other lines, without an empty line between them, at the beginning of its line, and with the colon directly after its name.',
    position: { start: point, end: point },
  }
}

function fromJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Write such lines, and the empty one after them: texts as they are, anything else as JSON. */
export function writeMetaLines(members: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(members).map(([key, value]) => {
    const name = key.charAt(0).toUpperCase() + key.slice(1)
    return `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}\n`
  })
  return lines.join('')
}
