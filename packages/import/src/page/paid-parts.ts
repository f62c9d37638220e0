import type { Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { attribute, childElements, classes, elements } from '../html/hast.ts'
import { problem } from '../problem.ts'

/**
 * The selectors by which JSON-LD says what of a page only payers may read.
 *
 * @param documents - Values of its scripts.
 * @see {@link https://developers.google.com/search/docs/appearance/structured-data/paywalled-content}
 */
export function paidSelectors(documents: readonly unknown[]): string[] {
  const found: string[] = []
  const stack: unknown[] = [...documents]
  while (stack.length > 0) {
    const next = stack.pop()
    if (typeof next !== 'object' || next === null) continue
    const node = next as Record<string, unknown>
    const isPaid = /^false$|\/False$/i.test(String([node.isAccessibleForFree].flat()[0]))
    const said = [node.cssSelector].flat().filter((one) => typeof one === 'string')
    if (isPaid) for (const one of said as string[]) found.push(one)
    for (const one of Object.values(node)) stack.push(one)
  }
  return [...new Set(found.flatMap((one) => one.split(',')).map((one) => one.trim()))].slice(0, 20)
}

/**
 * Mark what only payers may read, so that it is known in what is found to be the text.
 *
 * @param tree - A page; changed in place.
 */
export function markPaid(tree: Root, selectors: readonly string[]): void {
  const tests = selectors.flatMap((one) => testOf(one) ?? [])
  if (!tests.length) return
  for (const one of elements(tree)) {
    if (one.properties[mark] === undefined && !tests.some((is) => is(one))) continue
    one.properties[mark] = ''
    for (const child of childElements(one)) child.properties[mark] = ''
  }
}

const mark = 'dataStandfirstPaid'

/** What the last part of a selector selects: an element by its name, identifier and classes. */
function testOf(selector: string): ((one: Element) => boolean) | undefined {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? ''
  const [, tag = '', rest = ''] = /^([a-z][\w-]*)?((?:[.#][\w-]+)*)$/i.exec(last) ?? []
  const names = rest.match(/[.#][\w-]+/g) ?? []
  if (!names.length) return undefined
  return (one) =>
    (tag === '' || one.tagName === tag.toLowerCase()) &&
    names.every((name) =>
      name.startsWith('#')
        ? attribute(one, 'id') === name.slice(1)
        : classes(one).includes(name.slice(1)),
    )
}

/**
 * Cut off a text where what only payers may read begins.
 *
 * @param body - A text whose parts were marked; what follows is taken out of it, and the marks are.
 * @param issues - Receives that it was.
 * @returns What follows; `undefined` without any.
 */
export function takePaid(body: Root, issues: Issue[]): Root | undefined {
  const rest = cut(body)
  for (const one of [...elements(body), ...(rest ? elements(rest) : [])])
    delete one.properties[mark]
  if (rest) issues.push(forPayers)
  return rest
}

function cut<Parent extends Root | Element>(parent: Parent): Parent | undefined {
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'element') continue
    const isPaid = child.properties[mark] !== undefined
    const inner = isPaid ? child : cut(child)
    if (!inner) continue
    const after = parent.children.splice(index + (isPaid ? 0 : 1))
    return { ...parent, children: isPaid ? after : [inner, ...after] }
  }
  return undefined
}

const forPayers: Issue = problem(
  'for-members',
  ['access'],
  'Found a part of the text that the page says is for payers alone, expected one for everyone',
  'the article has the access `paid`, and what begins there is marked as `paid`',
  'Set `access` to `free`, if everyone may read it.',
)
