import type { Element } from 'hast'
import { languageOf } from './code-language.ts'
import { isNumber } from './code-lines.ts'
import {
  attribute,
  childElements,
  classes,
  element,
  elements,
  hasClass,
  rawText,
  textOf,
} from './hast.ts'

/**
 * Highlighters put the lines' numbers in one cell and the code in the other, or a line in each row.
 *
 * @returns What the code consists of.
 */
export function codeOfTable(table: Element): Element | undefined {
  const inside = elements(table)
  // A name of the file may stand above it.
  const rows = inside.filter(({ tagName }) => tagName === 'tr').filter((row) => !isTitleRow(row))
  const cells = rows.flatMap((row) => childElements(row).filter(isCell))
  const language = attribute(table, 'dataLang') ?? languageOf(table)
  const properties = { ...(language && { dataLang: language }) }
  const [numbers, code] = cells
  if (cells.length === 2 && numbers && code) {
    const [pre, ...others] = elements(code).filter(({ tagName }) => tagName === 'pre')
    const isNumbers = isNumber(numbers) || /^[\d\s]*\d[\d\s]*$/.test(rawText(numbers))
    if (pre && others.length === 0 && isNumbers && isAll(pre, code)) {
      return { ...pre, properties: { ...properties, ...pre.properties } }
    }
    // SyntaxHighlighter has no `pre`, but an element for each line.
    if (isNumbers && hasClass(code, 'code')) return element('pre', code.children, properties)
  }
  const lines = rows.map((row) => childElements(row).filter(isCell))
  const isLines =
    lines.length > 0 &&
    (isCounted(lines) ||
      (lines.every((line) => line.length > 1 && line.every(isNumberOrCode)) &&
        lines.every((line) => isCodeCell(line.at(-1)))))
  if (!isLines) return undefined
  return element('pre', lines.map(lineOf), properties)
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th'
}

/** A row of nothing but the name of the file. */
export function isTitleRow(row: Element): boolean {
  const [only, ...others] = childElements(row).filter(isCell)
  return only !== undefined && others.length === 0 && hasClass(only, 'filename')
}

function isNumberOrCode(cell: Element, index: number, line: readonly Element[]): boolean {
  return index === line.length - 1 || isNumber(cell)
}

/** Rows that only their own numbers mark, from one on; a line that is blank may hold no code. */
function isCounted(lines: readonly (readonly Element[])[]): boolean {
  const first = Number(lines[0]?.[0] && textOf(lines[0][0]))
  return (
    lines.length > 1 &&
    lines.every(([number, code, ...others], index) => {
      if (!number || !code || others.length || textOf(number) !== `${first + index}`) return false
      const [pre] = childElements(code)
      return (
        classes(code).some((name) => sources.test(name)) ||
        (pre?.tagName === 'pre' && isAll(pre, code)) ||
        !textOf(code)
      )
    }) &&
    lines.some(([, code]) => code && textOf(code))
  )
}

const sources = /^(?:src|source|code(?:-(?:line|cell))?|(?:blob|line|source)-code)$/i

/** GitHub keeps the sign of a changed line in an attribute. */
function lineOf(line: readonly Element[]): Element {
  const cell = line.at(-1)
  const marked = cell && [cell, ...elements(cell)].find((one) => attribute(one, 'dataCodeMarker'))
  const sign = marked && attribute(marked, 'dataCodeMarker')
  return element('div', [...(sign ? [sign] : []), ...(cell?.children ?? [])])
}

function isAll(pre: Element, cell: Element): boolean {
  return rawText(pre).trim() === rawText(cell).trim()
}

function isCodeCell(cell: Element | undefined): boolean {
  return (
    cell !== undefined &&
    classes(cell).some((name) => /code|(?:^|-)line(?:$|-)|^(?:src|source)$/i.test(name))
  )
}
