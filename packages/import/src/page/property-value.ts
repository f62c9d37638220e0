import type { Element } from 'hast'
import { attribute, elements, hasClass, textOf } from '../html/hast.ts'

/**
 * What an element with a property of microformats says: in the attribute that its kind has for it, in the
 * elements that are marked as its value, else in its words.
 *
 * @see {@link https://microformats.org/wiki/microformats2-parsing#parsing_a_p-_property}
 * @see {@link https://microformats.org/wiki/value-class-pattern}
 */
export function propertyValue(element: Element): string {
  const inside = elements(element)
  const titled = inside.find((one) => hasClass(one, 'value-title'))
  if (titled) return attribute(titled, 'title') ?? ''
  const parts = inside.filter((one) => hasClass(one, 'value'))
  const said = parts.length ? parts.map(ownValue).join(' ') : ownValue(element)
  return said.replace(/\s+/g, ' ').trim()
}

function ownValue(element: Element): string {
  const { tagName } = element
  const name = names[tagName]
  return (name && attribute(element, name)) ?? textOf(element)
}

const names: Readonly<Record<string, string>> = {
  abbr: 'title',
  area: 'alt',
  data: 'value',
  del: 'dateTime',
  img: 'alt',
  input: 'value',
  ins: 'dateTime',
  meta: 'content',
  time: 'dateTime',
}
