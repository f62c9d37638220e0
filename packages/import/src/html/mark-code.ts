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
      const code = codeOfTable(one)
      if (code) become(one, element('pre', code.children, code.properties))
    }
    if (one.tagName !== 'pre') continue
    for (const inner of elements(one)) inPre.add(inner)
    if (isVerse(one)) toVerse(one)
    else mark(one, issues)
  }
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
  const rows = inside.filter(({ tagName }) => tagName === 'tr')
  const cells = inside.filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  const language = attribute(table, 'dataLang')
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
  const isLines =
    rows.length > 0 &&
    cells.length === rows.length * 2 &&
    cells.every((cell, index) => index % 2 === 1 || isNumber(cell)) &&
    cells.every((cell, index) => index % 2 === 0 || isCodeCell(cell))
  if (!isLines) return undefined
  const lines = cells
    .filter((_, index) => index % 2 === 1)
    .map((cell) => element('div', cell.children))
  return element('pre', lines, properties)
}

function isAll(pre: Element, cell: Element): boolean {
  return rawText(pre).trim() === rawText(cell).trim()
}

function isCodeCell(cell: Element): boolean {
  return classes(cell).some((name) => /code|(?:^|-)line(?:$|-)/i.test(name))
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
  // `brush: python;` of SyntaxHighlighter is two classes.
  const brush = names[names.indexOf('brush:') + 1]
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
    one.tagName === 'pre' ? attribute(one, 'lang') : undefined,
    highlighted,
    hexo,
  ]
  return found
    .map((name) => name?.replace(/;$/, ''))
    .find((name) => name !== undefined && /^[A-Za-z\d][\w+#.-]{0,30}$/.test(name))
}
