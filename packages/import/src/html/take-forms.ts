import type { Issue } from '@standfirst/core'
import type { Element, Parents, Root } from 'hast'
import { problem, shown } from '../problem.ts'
import { attribute, classes, elements, remove, rename, textOf, walk } from './hast.ts'

/**
 * Take forms away that ask readers for an address or a word to look for, with the box that says what
 * for; of others, what they press and write in. What else they say, such as the choices of a poll, and a
 * whole page that stands in a form, is kept.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives what was left out.
 */
export function takeForms(tree: Root, issues: Issue[]): void {
  const above = new Map<Element, Parents>()
  const forms: Element[] = []
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element') continue
    above.set(node, parent)
    if (node.tagName === 'form') forms.push(node)
  }
  for (const form of forms) {
    if (form.type !== 'element') continue
    const inside = elements(form)
    if (inside.some(asks) && textOf(form).length <= most) {
      const box = boxOf(form, above)
      issues.push(leftOut(textOf(box)))
      remove(box)
      continue
    }
    for (const one of inside) {
      if (one.type !== 'element') continue
      if (isControl(one)) remove(one)
      else if (one.tagName === 'label' && elements(one).some(isChoice)) rename(one, 'div')
    }
  }
}

/** UTF-16 code units that a box beside a text has at most. */
const most = 600

function asks(one: Element): boolean {
  const type = attribute(one, 'type')
  const name = attribute(one, 'name') ?? ''
  return (
    one.tagName === 'input' && (/^(?:email|search)$/.test(type ?? '') || /^e-?mail/i.test(name))
  )
}

/** The box that a form stands in, as its classes say. */
function boxOf(form: Element, above: ReadonlyMap<Element, Parents>): Element {
  let box = form
  let holder = above.get(form)
  for (let level = 0; level < 5 && holder?.type === 'element'; level++) {
    if (textOf(holder).length > most) break
    if (classes(holder).some((name) => boxNames.test(name))) box = holder
    holder = above.get(holder)
  }
  return box
}

const boxNames =
  /news-?letter|sign-?up|subscri|opt-?in|mailchimp|mc_embed|mc4wp|convertkit|formkit|hs-form|ml-form|search-box/i

function isControl(one: Element): boolean {
  if (one.tagName === 'input') return !/^(?:checkbox|radio)$/.test(attribute(one, 'type') ?? '')
  return /^(?:button|textarea)$/.test(one.tagName)
}

function isChoice(one: Element): boolean {
  return one.tagName === 'input'
}

function leftOut(text: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    text ? `Found a form, ${shown(text)}, expected text` : 'Found a form, expected text',
    'it was left out',
    'Write into the text what readers can do, with a link to the form.',
  )
}
