import type { Issue } from '@standfirst/core'
import type { Element, ElementContent, Root } from 'hast'
import { problem, shown } from '../problem.ts'
import {
  attribute,
  become,
  classes,
  element,
  elements,
  hasClass,
  neighbours,
  rawText,
  remove,
  rename,
  textOf,
} from './hast.ts'
import { mathToTex } from './math-to-tex.ts'

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
  const { after } = neighbours(tree)
  for (const one of elements(tree)) {
    if (one.type !== 'element') continue
    const { tagName } = one
    if (isPreview(one) && isScript(scriptAfter(one, after))) remove(one)
    else if (isScript(one)) ofScript(one)
    else if (hasClass(one, 'katex-display')) ofFormula(one, true)
    else if (hasClass(one, 'katex')) ofFormula(one, false)
    else if (hasClass(one, 'mwe-math-element')) ofWiki(one)
    else if (tagName === 'mjx-container') ofContainer(one, issues)
    else if (tagName === 'math') ofMath(one, issues)
    else if (tagName === 'img' && isPicture(one)) toCode(one, attribute(one, 'alt') ?? '', false)
  }
}

/** What is shown of a formula before its script: of MathJax 2. */
function isPreview(one: Element): boolean {
  return classes(one).some((name) => /^MathJax(?:_|$)/.test(name))
}

function scriptAfter(one: Element, after: ReadonlyMap<unknown, Element>): Element | undefined {
  let next = after.get(one)
  while (next && isPreview(next)) next = after.get(next)
  return next
}

function isScript(one: Element | undefined): boolean {
  return one?.tagName === 'script' && /^math\/tex\b/i.test(attribute(one, 'type') ?? '')
}

function ofScript(script: Element): void {
  const isDisplay = /mode\s*=\s*display/i.test(attribute(script, 'type') ?? '')
  toCode(script, rawText(script).replace(/^\s*%\s*<!\[CDATA\[|%?\s*\]\]>\s*$/g, ''), isDisplay)
}

function ofFormula(one: Element, isDisplay: boolean): void {
  const math = elements(one).find(({ tagName }) => tagName === 'math')
  const value = math && mathToTex(math)
  if (value !== undefined) toCode(one, value, isDisplay)
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
    issues.push(noTex(words))
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

/** WordPress, and old pages, have formulas as pictures. */
function isPicture(image: Element): boolean {
  const isOne = ['latex', 'tex', 'math', 'wp-katex-eq'].some((name) => hasClass(image, name))
  return isOne && /[\\^_=+<>{}]/.test(attribute(image, 'alt') ?? '')
}

function toCode(one: Element, value: string, isDisplay: boolean): void {
  const text: ElementContent = { type: 'text', value: value.trim() }
  if (isDisplay) {
    become(one, element('pre', [element('code', [text], { className: ['language-math'] })]))
  } else {
    rename(one, 'code')
    one.children = [text]
  }
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
