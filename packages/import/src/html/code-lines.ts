import type { Element, ElementContent } from 'hast'
import { attribute, classes } from './hast.ts'

/**
 * The text of code as it is shown: lines that only elements part are lines, and what numbers them, or
 * copies them, is left out.
 */
export function codeText(pre: Element): string {
  const state: State = { text: '', isParted: false }
  write(pre.children, state, pre.tagName === 'pre')
  return state.text
}

interface State {
  text: string
  /** Whether a line that an element holds has just ended. */
  isParted: boolean
}

function write(nodes: readonly ElementContent[], state: State, isTop: boolean): void {
  const codes = nodes.filter((node) => node.type === 'element' && node.tagName === 'code')
  for (const node of nodes) {
    if (node.type === 'text') {
      // What indents the source between lines is none of them.
      if (state.isParted && /^\s*\n\s*$/.test(node.value) && isTop) {
        state.text += '\n'
        state.isParted = false
        continue
      }
      if (node.value === '') continue
      if (state.isParted && !/^\r?\n/.test(node.value)) state.text += '\n'
      state.isParted = false
      state.text += node.value
    }
    if (node.type !== 'element' || isNumber(node) || furniture.has(node.tagName)) continue
    if (node.tagName === 'br') {
      state.text += '\n'
      state.isParted = false
      continue
    }
    const isOneOfCodes = isTop && codes.length > 1 && node.tagName === 'code'
    const isLine = blocks.has(node.tagName) || isNamedLine(node) || isOneOfCodes
    if (!isLine) {
      write(node.children, state, isTop && codes.includes(node))
      continue
    }
    if (
      state.isParted ||
      (blocks.has(node.tagName) && state.text !== '' && !state.text.endsWith('\n'))
    )
      state.text += '\n'
    state.isParted = false
    const from = state.text.length
    write(node.children, state, false)
    // A line that ends with its own line end needs no other, and an empty one is a line too.
    state.isParted = !state.text.endsWith('\n') || state.text.length === from
  }
}

const blocks: ReadonlySet<string> = new Set(['div', 'li', 'p', 'section', 'tr'])

const furniture: ReadonlySet<string> = new Set(['button', 'script', 'style', 'svg', 'template'])

function isNamedLine(node: Element): boolean {
  // As rehype-pretty-code marks them.
  if (node.tagName === 'span' && node.properties.dataLine !== undefined) return true
  return classes(node).some((name) =>
    /^(?:line|code-?line|cline|ec-line|gatsby-highlight-code-line|grvsc-line|highlight-line|hljs-ln-line|token-line|view-line)$/i.test(
      name,
    ),
  )
}

/** Whether an element shows the number of a line, or a sign that is not to be copied. */
export function isNumber(node: Element): boolean {
  const text = shownText(node)
  if (!/^[\d\s.:|]*$/.test(text)) return false
  const style = attribute(node, 'style') ?? ''
  return (
    classes(node).some((name) => numberNames.test(name)) ||
    /user-select:\s*none/i.test(style) ||
    (attribute(node, 'dataLineNumber') !== undefined && text.trim() === '') ||
    (attribute(node, 'ariaHidden') === 'true' && /\d/.test(text))
  )
}

const numberNames =
  /^(?:ln|lnt|lno|linenos?|line-?no|line-?num(?:ber)?s?|line-numbers-rows|linenodiv|lineno-cell|code-line-number|crayon-num|crayon-nums|gutter|gl|empty-cell|hljs-ln-numbers|hljs-ln-n|rouge-gutter|react-code-line-number|blob-num|lntd-num)$/i

function shownText(node: Element): string {
  let text = ''
  for (const child of node.children) {
    if (child.type === 'text') text += child.value
    else if (child.type === 'element') text += ` ${shownText(child)}`
    if (text.length > 10_000) break
  }
  return text
}
