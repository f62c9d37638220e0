import type { Article } from '@standfirst/core'
import type { Path } from '../finding.ts'
import type { Unit } from './unit.ts'

/** The blocks of code, in which spaces and line breaks count. */
export interface CodeTexts {
  /** Of the sections, in reading order. */
  units: Unit[]
  /** Of the footnotes, which stand elsewhere. */
  notes: Unit[]
}

/**
 * Collect an article's blocks of code.
 *
 * @param paid - Whether sections for paying readers count.
 */
export function codeTexts({ sections }: Article, paid: boolean): CodeTexts {
  const all: CodeTexts = { units: [], notes: [] }
  sections.forEach((section, index) => {
    if (section.paid && !paid) return
    // What a custom section holds besides is data, and not shown.
    add(all, { ...section, data: undefined }, ['sections', index], false)
  })
  return all
}

/** Code as it is compared: line breaks of one kind, none at the ends. */
export function codeText(value: string): string {
  const text = value.replace(/\r\n?/g, '\n')
  let [start, end] = [0, text.length]
  while (text[start] === '\n') start++
  while (end > start && text[end - 1] === '\n') end--
  return text.slice(start, end)
}

function add(all: CodeTexts, value: unknown, path: Path, noted: boolean): void {
  if (typeof value !== 'object' || value === null || path.length > 400) return
  const { type, value: code } = value as { type?: unknown; value?: unknown }
  if (type === 'code') {
    const text = codeText(String(code ?? ''))
    const unit: Unit = { name: 'code', path, texts: [text] }
    if (text.trim()) (noted ? all.notes : all.units).push(unit)
    return
  }
  for (const [key, child] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    add(all, child, here, noted || type === 'footnoteDefinition')
  }
}
