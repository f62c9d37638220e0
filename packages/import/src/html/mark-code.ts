import type { Issue } from '@standfirst/core'
import type { Element, ElementContent, Root } from 'hast'
import { problem, shown } from '../problem.ts'
import { codeText, isNumber } from './code-lines.ts'
import {
  attribute,
  become,
  childElements,
  classes,
  element,
  elements,
  hasClass,
  rawText,
  rename,
  textOf,
} from './hast.ts'

/**
 * Mark code with its language, wherever systems say it, and take the numbers of lines away.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives the links and marks that code can't have.
 */
export function markCode(tree: Root, issues: Issue[]): void {
  const inPre = new Set<Element>()
  for (const one of elements(tree)) {
    if (inPre.has(one) || one.tagName === undefined) continue
    if (one.tagName === 'div' || one.tagName === 'figure') handDown(one)
    if (one.tagName === 'table') {
      const title = elements(one).find((row) => row.tagName === 'tr' && isTitleRow(row))
      const code = codeOfTable(one)
      if (code && title) {
        const pre = element('pre', code.children, code.properties)
        become(one, element('div', [element('p', [textOf(title)]), pre]))
        for (const inner of elements(pre)) inPre.add(inner)
        mark(pre, issues)
        inPre.add(pre)
      } else if (code) become(one, element('pre', code.children, code.properties))
    }
    if (isEditor(one)) become(one, ofEditor(one))
    else if (isLinesOfCode(one)) rename(one, 'pre', one.properties)
    if (one.tagName !== 'pre') continue
    for (const inner of elements(one)) inPre.add(inner)
    if (isVerse(one)) toVerse(one)
    else mark(one, issues)
  }
}

/** What the editors of CodeMirror 5 and 6 draw: an element for each line, and numbers beside them. */
function isEditor(one: Element): boolean {
  return hasClass(one, 'CodeMirror-code') || hasClass(one, 'cm-content')
}

function ofEditor(one: Element): Element {
  const lines = childElements(one).map((line) => {
    const code = elements(line).find(({ tagName }) => tagName === 'pre')
    return element('div', (code ?? line).children)
  })
  const language = languageOf(one)
  return element('pre', lines, language ? { dataLang: language } : {})
}

/** Code that stands in no `pre`, and has lines by its style. */
function isLinesOfCode(one: Element): boolean {
  return (
    one.tagName === 'code' &&
    /(?:^|;)\s*white-space:\s*(?:break-spaces|pre)/i.test(attribute(one, 'style') ?? '') &&
    /\S\s*\n\s*\S/.test(rawText(one))
  )
}

/** Jekyll and GitHub name the language above the code. */
function handDown(parent: Element): void {
  const language = languageOf(parent)
  if (!language) return
  for (const inner of elements(parent)) {
    if (inner.tagName === 'pre' || inner.tagName === 'table') inner.properties.dataLang ??= language
  }
}

/**
 * Highlighters put the lines' numbers in one cell and the code in the other, or a line in each row.
 *
 * @returns What the code consists of.
 */
function codeOfTable(table: Element): Element | undefined {
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

function isTitleRow(row: Element): boolean {
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

function mark(pre: Element, issues: Issue[]): void {
  const inside = elements(pre)
  const codes = childElements(pre).filter(({ tagName }) => tagName === 'code')
  const [own] = codes.length === 1 ? codes : []
  const language = [own, ...codes.slice(0, 1), pre]
    .map((one) => one && languageOf(one))
    .find(Boolean)
  reportMarks(inside, issues)
  const text = codeText(pre)
  pre.children = [element('code', [text], language ? { className: [`language-${language}`] } : {})]
}

/** Links and marks in code are lost; what highlighters make of it says nothing more than the code. */
function reportMarks(inside: readonly Element[], issues: Issue[]): void {
  const isColoured = inside.some((one) => one.tagName === 'span')
  for (const one of inside) {
    const href = one.tagName === 'a' ? attribute(one, 'href') : undefined
    if (href && !href.startsWith('#')) issues.push(inCode(`a link to ${shown(href)}`))
    else if (!isColoured && marks.has(one.tagName)) issues.push(inCode(`\`<${one.tagName}>\``))
    else if (one.tagName === 'img') issues.push(inCode('a picture'))
  }
}

const marks: ReadonlySet<string> = new Set(['em', 'strong', 'mark', 'del', 'ins'])

function inCode(found: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found ${found} in code, expected plain text`,
    'its text was kept',
    'Write it into the text.',
  )
}

/** Poetry is set in `pre` for its line ends, and is no code. */
function isVerse(pre: Element): boolean {
  return classes(pre).some((name) => /^(?:wp-block-verse|verse|poem|poetry)$/i.test(name))
}

function toVerse(pre: Element): void {
  const div = element('div', pre.children)
  for (const one of [div, ...elements(div)]) {
    one.children = one.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'text') return [child]
      const lines = child.value.replace(/^\n/, '').split('\n')
      return lines.flatMap((line, index) => [
        ...(index ? [element('br')] : []),
        { type: 'text' as const, value: line },
      ])
    })
  }
  become(pre, div)
}

/** The language that an element names by a class or an attribute. */
function languageOf(one: Element): string | undefined {
  const names = classes(one)
  const said = ['dataLang', 'dataLanguage', 'dataEnlighterLanguage'].map((name) =>
    attribute(one, name),
  )
  const ofBlob = attribute(one, 'dataTagsearchLang')?.toLowerCase()
  // `brush: python;` of SyntaxHighlighter is two classes.
  const brush = names[names.indexOf('brush:') + 1]
  const confluence = /\bbrush:\s*([\w+#.-]+)/.exec(
    attribute(one, 'dataSyntaxhighlighterParams') ?? '',
  )?.[1]
  const highlighted = hasClass(one, 'hljs') ? names.find((name) => name !== 'hljs') : undefined
  // Hexo writes it beside the class of the figure.
  const hexo =
    one.tagName === 'figure' && names[0] === 'highlight' && names.length === 2
      ? names[1]
      : undefined
  const found = [
    ...names.map(
      (name) => /^(?:language|lang|highlight-source|brush:)-?([\w+#.-]+)/.exec(name)?.[1],
    ),
    names.includes('brush:') ? brush : undefined,
    ...said,
    ofBlob,
    // What SyntaxHighlighter draws ends with the name of its brush, what GitHub does with a type.
    hasClass(one, 'syntaxhighlighter') ? names.findLast((name) => !states.test(name)) : undefined,
    hasClass(one, 'blob-wrapper') ? /\btype-(\S+)/.exec(names.join(' '))?.[1] : undefined,
    confluence,
    // Sphinx has it in the class of what holds the code.
    one.tagName === 'div' && names.includes('notranslate') ? ofSphinx(names) : undefined,
    one.tagName === 'pre' ? attribute(one, 'lang') : undefined,
    highlighted,
    hexo,
  ]
  return found
    .map((name) => name?.replace(/;$/, ''))
    .find((name) => name !== undefined && /^[A-Za-z\d][\w+#.-]{0,30}$/.test(name))
}

const states = /^(?:syntaxhighlighter|nogutter|collapsed|ie|printing|notranslate|show|wordpress)$/

function ofSphinx(names: readonly string[]): string | undefined {
  const found = names.map((name) => /^highlight-([\w+#.-]+)$/.exec(name)?.[1]).find(Boolean)
  return found && !/^(?:default|none|text)$/.test(found) ? found : undefined
}
