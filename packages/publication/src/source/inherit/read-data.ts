import { parseFrontMatter } from '@standfirst/markdown'
import { readText } from '../read-text.ts'

type Members = Readonly<Record<string, unknown>>

/** The members of a file of YAML, TOML or JSON, or of a file's front matter; none if there are none. */
export function readData(file: string): Members {
  let text: string
  try {
    text = readText(file).text ?? ''
  } catch {
    return {}
  }
  if (/\.md$|\.markdown$/i.test(file)) return parseFrontMatter(text)
  if (file.endsWith('.json')) return parseFrontMatter(text)
  const fence = file.endsWith('.toml') ? '+++' : '---'
  return parseFrontMatter(`${fence}\n${text.replace(beginning, '')}\n${fence}\n`)
}

/** The mark that a file of YAML can begin with, and what stands before it. */
const beginning = /^(?:[ \t]*(?:[#%][^\n]*|\r)?\n)*---[ \t]*\r?\n/

/** Members, where a value is an object. */
export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : {}
}

/** A value as a list: none for nothing. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** A value that is text and not blank, without the space around it. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
