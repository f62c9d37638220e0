import type { Element, Root } from 'hast'
import { attribute, childElements, elements, hasClass, replace, walk } from './hast.ts'

/**
 * Mark code with its language, wherever systems say it, and take the numbers of lines away.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function markCode(tree: Root): void {
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element') continue
    if (node.tagName === 'div' || node.tagName === 'figure') handDown(node)
    const code = node.tagName === 'table' ? codeOfTable(node) : undefined
    if (code) replace(parent, node, code)
    if (code || node.tagName === 'pre') mark(code ?? node)
  }
}

/** Jekyll and GitHub name the language above the code. */
function handDown(element: Element): void {
  const language = languageOf(element)
  if (!language) return
  for (const inner of elements(element)) {
    if (inner.tagName === 'pre') inner.properties.dataLang ??= language
  }
}

/** Highlighters put the lines' numbers in one cell, and the code in the other. */
function codeOfTable(table: Element): Element | undefined {
  const inside = elements(table)
  const pres = inside.filter(({ tagName }) => tagName === 'pre')
  const cells = inside.filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  if (cells.length !== 2 || pres.length === 0 || pres.length > 2) return undefined
  const [numbers, code] = cells
  if (!numbers || !code || !/^[\d\s]*$/.test(rawText(numbers))) return undefined
  return pres.find((pre) => elements(code).includes(pre))
}

function mark(pre: Element): void {
  const [only, ...others] = childElements(pre)
  const own = only?.tagName === 'code' && others.length === 0 ? only : undefined
  const language = [own, pre].map((one) => one && languageOf(one)).find(Boolean)
  if (!language) return
  const code = own ?? {
    type: 'element' as const,
    tagName: 'code',
    properties: {},
    children: pre.children,
  }
  code.properties = { className: [`language-${language}`] }
  if (!own) pre.children = [code]
}

/** The language that an element names by a class or an attribute. */
function languageOf(element: Element): string | undefined {
  const names = Array.isArray(element.properties.className)
    ? element.properties.className.map(String)
    : []
  const said = ['dataLang', 'dataLanguage', 'dataEnlighterLanguage'].map((name) =>
    attribute(element, name),
  )
  // `brush: python;` of SyntaxHighlighter is two classes.
  const brush = names[names.indexOf('brush:') + 1]
  const highlighted = hasClass(element, 'hljs') ? names.find((name) => name !== 'hljs') : undefined
  const found = [
    ...names.map(
      (name) => /^(?:language|lang|highlight-source|brush:)-?([\w+#.-]+)/.exec(name)?.[1],
    ),
    names.includes('brush:') ? brush : undefined,
    ...said,
    element.tagName === 'pre' ? attribute(element, 'lang') : undefined,
    highlighted,
  ]
  return found
    .map((name) => name?.replace(/;$/, ''))
    .find((name) => name !== undefined && /^[A-Za-z\d][\w+#.-]{0,30}$/.test(name))
}

function rawText(element: Element): string {
  return [...walk(element)].map(({ node }) => (node.type === 'text' ? node.value : '')).join('')
}
