import { SaxesParser } from 'saxes'

/** Parses strictly, with namespaces; gives the text of each element of that name. */
export function strictTexts(xml: string, name: string): string[] {
  const found: string[] = []
  let text = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', () => {
    text = ''
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('cdata', (part) => {
    text += part
  })
  parser.on('closetag', (tag) => {
    if (tag.name === name) found.push(text)
  })
  parser.write(xml).close()
  return found
}
