import { SaxesParser } from 'saxes'

/** An element of a document that was read: its name and text. */
export interface XmlText {
  name: string
  attributes: Record<string, string>
  text: string
}

/**
 * Read XML strictly, with namespaces.
 *
 * @returns The elements that hold text only, in document order.
 * @throws Error if it is not well-formed.
 */
export function checkXml(xml: string): XmlText[] {
  const found: XmlText[] = []
  const open: XmlText[] = []
  const parser = new SaxesParser({ xmlns: true })
  const add = (part: string) => {
    const last = open.at(-1)
    if (last) last.text += part
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, name }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    open.push({ name, attributes: Object.fromEntries(values), text: '' })
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) found.push(element)
  })
  parser.write(xml).close()
  return found
}
