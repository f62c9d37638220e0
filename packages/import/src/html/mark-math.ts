import type { Issue } from '@standfirst/core'
import type { Element, Nodes, Root } from 'hast'
import { problem, shown } from '../problem.ts'
import {
  attribute,
  become,
  classes,
  element,
  elements,
  hasClass,
  type Neighbour,
  neighbours,
  rawText,
  remove,
  textOf,
  walk,
} from './hast.ts'
import { mathToTex } from './math-to-tex.ts'
import { betweenDelimiters, isFormula, texOfMathMl, writtenTex } from './written-tex.ts'

/**
 * Put a formula in once, as TeX in code: pages have it as MathML, as glyphs and as text for those who
 * hear it.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives formulas that have no TeX.
 * @see {@link https://katex.org/docs/options} `output`
 * @see {@link https://docs.mathjax.org/en/latest/output/}
 */
export function markMath(tree: Root, issues: Issue[]): void {
  const all = elements(tree)
  for (const one of all) {
    if (one.tagName.includes(':')) one.tagName = one.tagName.replace(/^(?:m|mml|mathml):/, '')
  }
  const { after } = all.some(isPreview) ? neighbours(tree) : { after: nobody }
  const gone = new Set<Element>()
  for (const one of all) {
    if (one.type !== 'element' || gone.has(one)) continue
    const { tagName } = one
    const written = writtenTex(one)
    if (written) toCode(one, written.value, written.isDisplay)
    else if (isPreview(one) && isScript(scriptAfter(one, after))) {
      for (const inner of elements(one)) gone.add(inner)
      remove(one)
    } else if (isPreview(one)) ofDrawing(one, issues)
    else if (isScript(one)) ofScript(one, issues)
    else if (hasClass(one, 'katex-display')) ofFormula(one, true, issues)
    else if (hasClass(one, 'katex')) ofFormula(one, false, issues)
    else if (hasClass(one, 'mwe-math-element')) ofWiki(one)
    else if (tagName === 'mjx-container') ofContainer(one, issues)
    else if (tagName === 'math') ofMath(one, issues)
    else if (isFormula(one)) ofTexts(one)
  }
  // A formula that stands apart ends the paragraph that it was put into.
  for (const { node, parent } of walk(tree)) {
    if (isDisplayed(node) && parent.type === 'element' && parent.tagName === 'p') {
      parent.tagName = 'div'
    }
  }
}

function isDisplayed(node: Nodes): boolean {
  const [code] = node.type === 'element' && node.tagName === 'pre' ? node.children : []
  return code?.type === 'element' && hasClass(code, 'language-math')
}

/** Sphinx writes the number of a formula beside it. */
function ofTexts(one: Element): void {
  for (const child of one.children) {
    const tex = child.type === 'text' ? betweenDelimiters(child.value) : undefined
    if (tex) toCode(child, tex.value, tex.isDisplay)
  }
}

/** What is shown of a formula before its script: of MathJax 2. */
function isPreview(one: Element): boolean {
  return (
    one.tagName !== 'mjx-container' && classes(one).some((name) => /^MathJax(?:_|$)/.test(name))
  )
}

const nobody: Neighbour = { get: () => undefined }

function scriptAfter(one: Element, after: Neighbour): Element | undefined {
  let next = after.get(one)
  while (next && isPreview(next)) next = after.get(next)
  return next
}

function isScript(one: Element | undefined): boolean {
  return (
    one?.tagName === 'script' &&
    /^math\/(?:asciimath|mml|tex)\b/i.test(attribute(one, 'type') ?? '')
  )
}

function ofScript(script: Element, issues: Issue[]): void {
  const type = attribute(script, 'type') ?? ''
  const text = withoutCdata(rawText(script))
  const value = /mml/i.test(type) ? texOfMathMl(text) : text
  if (value === undefined) issues.push(noTex(text))
  toCode(script, value ?? text, /mode\s*=\s*display/i.test(type))
}

/** Without the marks of a section of characters, which older pages have in comments of TeX. */
function withoutCdata(text: string): string {
  if (!/<!\[CDATA\[|\]\]>/.test(text)) return text
  const opened = text.trim().replace(/^%\s*<!\[CDATA\[/, '')
  return opened.endsWith(']]>') ? opened.slice(0, -3).trimEnd().replace(/%$/, '') : opened
}

/** What MathJax 2 has drawn, where the script that it was made from is gone: with MathML, or none. */
function ofDrawing(one: Element, issues: Issue[]): void {
  const inside = elements(one)
  const math = inside.find(({ tagName }) => tagName === 'math')
  const source = [one, ...inside].map((each) => attribute(each, 'dataMathml')).find(Boolean)
  const value = (math && mathToTex(math)) ?? (source && texOfMathMl(source))
  const isDisplay = hasClass(one, 'MathJax_Display') || hasClass(one, 'MathJax_SVG_Display')
  const words = textOf(one)
  if (value) toCode(one, value, isDisplay)
  else if (words) issues.push(noTex(words))
}

function ofFormula(one: Element, isDisplay: boolean, issues: Issue[]): void {
  const math = elements(one).find(({ tagName }) => tagName === 'math')
  const value = math && mathToTex(math)
  if (value !== undefined) toCode(one, value, isDisplay)
  else if (!math && textOf(one)) issues.push(noTex(textOf(one)))
}

/** MediaWiki hides the formula, and shows a picture of it. */
function ofWiki(one: Element): void {
  const math = elements(one).find(({ tagName }) => tagName === 'math')
  const picture = elements(one).find(({ tagName }) => tagName === 'img')
  const alt = picture && attribute(picture, 'alt')?.replace(/^\{\\displaystyle ([\s\S]*)\}$/, '$1')
  const value = (math && mathToTex(math)) ?? alt
  if (value) toCode(one, value.trim(), math?.properties.display === 'block')
}

/** MathJax 3 and 4: the MathML is there for those who hear the page, if that is not turned off. */
function ofContainer(one: Element, issues: Issue[]): void {
  const inside = elements(one)
  const math = inside.find(({ tagName }) => tagName === 'math')
  const written = [one, ...inside].map((each) => attribute(each, 'dataLatex')).find(Boolean)
  const value = written ?? (math && mathToTex(math))
  if (value !== undefined) toCode(one, value, attribute(one, 'display') === 'true')
  else {
    const words = attribute(one, 'ariaLabel') ?? textOf(one)
    issues.push(words ? noTex(words) : nothing)
    become(one, element('span', words ? [words] : []))
  }
}

function ofMath(math: Element, issues: Issue[]): void {
  const value = mathToTex(math)
  if (value !== undefined) toCode(math, value, math.properties.display === 'block')
  else {
    const words = textOf(math)
    if (words) issues.push(noTex(words))
    become(math, element('code', words ? [words] : []))
  }
}

function toCode(one: Nodes, value: string, isDisplay: boolean): void {
  const text = value.trim()
  const code = element('code', [text], isDisplay ? { className: ['language-math'] } : {})
  become(one, isDisplay ? element('pre', [code]) : code)
}

function noTex(words: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found the formula ${shown(words)} without TeX, expected an annotation of it`,
    'its text was kept',
    'Give the formula an `annotation` with the encoding `application/x-tex`.',
  )
}

const nothing: Issue = problem(
  'unsupported-html',
  ['sections'],
  'Found a formula that is only a drawing, expected TeX or MathML beside it',
  'it was left out',
  'Let MathJax write its MathML: `assistiveMml`.',
)
