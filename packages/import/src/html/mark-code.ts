import type { Issue } from '@standfirst/core'
import type { Element, ElementContent, Root } from 'hast'
import { problem, shown } from '../problem.ts'
import { languageOf } from './code-language.ts'
import { codeText } from './code-lines.ts'
import { codeOfTable, isTitleRow } from './code-tables.ts'
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

/** What the editors of CodeMirror 5 and 6, and Quill, draw: an element for each line, and numbers beside them. */
function isEditor(one: Element): boolean {
  return ['CodeMirror-code', 'cm-content', 'ql-code-block-container'].some((name) =>
    hasClass(one, name),
  )
}

function ofEditor(one: Element): Element {
  const lines = childElements(one).map((line) => {
    const code = elements(line).find(({ tagName }) => tagName === 'pre')
    return element('div', (code ?? line).children)
  })
  const language = [one, ...childElements(one)].map(languageOf).find(Boolean)
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
