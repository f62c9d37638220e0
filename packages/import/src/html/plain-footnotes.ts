import type { Element, Root } from 'hast'
import { fragmentOf, isMark, nameOf } from './footnote-places.ts'
import {
  attribute,
  become,
  childElements,
  classes,
  element,
  elements,
  hasClass,
  remove,
  textOf,
} from './hast.ts'

/**
 * Write footnotes of systems that have forms of their own as others do, as raised links to items of a
 * list; notes that stand amid the text, and open there, are put into brackets.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function plainFootnotes(tree: Root): void {
  const all = elements(tree)
  ofDistill(all)
  const hasTable = all.some(({ tagName }) => tagName === 'table')
  const led = new Set(hasTable ? all.flatMap(ledTo) : [])
  const listed = new Set<string>()
  for (const one of all) {
    if (one.type !== 'element') continue
    const list = listOf(one) ?? ofRows(one, led)
    if (!list) continue
    for (const item of childElements(list)) listed.add(attribute(item, 'id') ?? '')
    become(one, list)
  }
  for (const one of all) {
    if (one.type !== 'element') continue
    if (hasClass(one, 'footnote_referrer')) ofReferrer(one, listed)
    else if (one.tagName === 'a' && hasClass(one, 'footnote-reference')) {
      become(one, element('sup', [{ ...one, children: [...one.children] }]))
    } else if (hasClass(one, 'footnote_container_prepare')) remove(one)
    else if (hasClass(one, 'modern-footnotes-footnote')) remove(one)
    else if (hasClass(one, 'modern-footnotes-footnote__note')) toBrackets(one, one)
    else if (hasClass(one, 'ltx_role_footnote')) toBrackets(one, contentOf(one))
    else if (one.tagName === 'd-footnote' && !/^\d*$/.test(textOf(one))) toBrackets(one, one)
  }
}

/** The place that a number in a text leads to. */
function ledTo(one: Element): string | readonly string[] {
  return (one.tagName === 'a' && isMark(textOf(one)) ? fragmentOf(one) : undefined) ?? []
}

/** Distill numbers notes and works in a browser, and lists the notes at the end. */
function ofDistill(all: readonly Element[]): void {
  const calls = all.filter(({ tagName }) => tagName === 'd-footnote')
  const list = all.find(({ tagName }) => tagName === 'd-footnote-list')
  const items = list ? elements(list).filter(({ tagName }) => tagName === 'li') : []
  for (const [index, call] of items.length === calls.length ? calls.entries() : []) {
    const id = `d-note-${index + 1}`
    if (items[index]) items[index].properties.id = id
    become(call, element('sup', [element('a', [String(index + 1)], { href: `#${id}` })]))
  }
  for (const one of all) {
    if (one.tagName === 'd-hover-box') remove(one)
    if (one.tagName !== 'd-cite' || textOf(one)) continue
    const key = attribute(one, 'key') ?? attribute(one, 'bibtex-key')
    if (key) become(one, element('span', [`[${key}]`]))
  }
}

/** The notes that an element holds, as a list; `undefined` for one that holds none. */
function listOf(one: Element): Element | undefined {
  const inside = () => elements(one)
  if (one.tagName === 'table' && hasClass(one, 'footnote')) {
    const text = inside().find((cell) => cell.tagName === 'td' && !hasClass(cell, 'label'))
    return text && element('ol', [item(attribute(one, 'id'), text)])
  }
  if (one.tagName === 'table' && classes(one).some((name) => /^footnotes_table$/.test(name))) {
    const rows = inside().filter(({ tagName }) => tagName === 'tr')
    const items = rows.flatMap((row) => {
      const [index, text] = childElements(row)
      const id = index && attribute(index, 'id')
      return id && text ? item(id, text) : []
    })
    return items.length === rows.length && items.length ? element('ol', items) : undefined
  }
  if (one.tagName === 'dl') {
    const parts = childElements(one)
    const isPairs =
      parts.length > 0 && parts.every(({ tagName }, at) => tagName === (at % 2 ? 'dd' : 'dt'))
    const terms = parts.filter((_, at) => at % 2 === 0)
    const isNumbers = terms.every(
      (term) => attribute(term, 'id') && /^\[?\d{1,4}\]?$/.test(textOf(term)),
    )
    if (!isPairs || !isNumbers || parts.length % 2) return undefined
    return element(
      'ol',
      terms.map((term, at) => item(attribute(term, 'id'), parts[at * 2 + 1] as Element)),
    )
  }
  if (one.tagName === 'div' && hasClass(one, 'footnote-definition') && attribute(one, 'id')) {
    const children = one.children.filter(
      (child) => !(child.type === 'element' && hasClass(child, 'footnote-definition-label')),
    )
    return element('ol', [item(attribute(one, 'id'), element('div', children))])
  }
  return undefined
}

/** A table of numbers that the text leads to, each beside its note. */
function ofRows(one: Element, led: ReadonlySet<string>): Element | undefined {
  if (one.tagName !== 'table' || !led.size) return undefined
  const rows = elements(one).filter(({ tagName }) => tagName === 'tr')
  const items = rows.flatMap((row) => {
    const [number, text, ...others] = childElements(row)
    if (!number || !text || others.length || !/^[[(]?\d{1,4}[\])]?\.?$/.test(textOf(number)))
      return []
    const id = [row, number, ...elements(number), text]
      .map(nameOf)
      .find((name) => name && led.has(name))
    return id === undefined ? [] : item(id, text)
  })
  return items.length && items.length === rows.length ? element('ol', items) : undefined
}

function item(id: string | undefined, { children }: Element): Element {
  return element('li', children, id ? { id } : {})
}

/** The plugin Footnotes of WordPress has each note beside its call, and again at the end. */
function ofReferrer(one: Element, listed: ReadonlySet<string>): void {
  const inside = elements(one)
  const call = inside.find((inner) => hasClass(inner, 'footnote_plugin_tooltip_text'))
  const id = call && attribute(call, 'id')?.replace('_tooltip_', '_reference_')
  if (id && listed.has(id))
    become(one, element('sup', [element('a', [textOf(call)], { href: `#${id}` })]))
  else {
    const note = inside.find((inner) => hasClass(inner, 'footnote_tooltip'))
    if (note) toBrackets(one, note)
  }
}

function contentOf(one: Element): Element {
  const content = elements(one).find((inner) => hasClass(inner, 'ltx_note_content')) ?? one
  for (const inner of elements(content)) {
    if (hasClass(inner, 'ltx_note_mark') || hasClass(inner, 'ltx_tag_note')) remove(inner)
  }
  return content
}

function toBrackets(one: Element, { children }: Element): void {
  become(one, element('span', [' (', ...children, ')']))
}
