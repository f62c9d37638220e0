import { rslNamespace } from '@standfirst/core'
import { SaxesParser } from 'saxes'

/** An XML element as data. */
export interface MarkedElement {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  children: MarkedElement[]
}

/** The first element `content` of a document of RSL 1.0; `undefined` if there is none. */
export function rslElement(source: string): MarkedElement | undefined {
  const builder = createRslBuilder()
  let text = ''
  const parser = new SaxesParser({ xmlns: true, position: false })
  // It goes on after an error.
  parser.on('error', () => {})
  parser.on('opentag', (tag) => {
    text = ''
    builder.open(tag)
  })
  parser.on('text', (value) => {
    text += value
  })
  parser.on('closetag', (tag) => {
    builder.close(tag, text)
    text = ''
  })
  parser.write(source).close()
  return builder.element()
}

/** What of a tag of an XML parser is read: its own types are in no declaration that others compile. */
interface XmlTag {
  local: string
  uri: string
  attributes: Readonly<Record<string, { local: string; value: string }>>
}

/** Builds the first element `content` of RSL that tags tell of. */
export interface RslBuilder {
  open(tag: XmlTag): void
  close(tag: XmlTag, text: string): void
  element(): MarkedElement | undefined
}

/** Make a {@linkcode RslBuilder}; elements 20 levels deep and more are left out. */
export function createRslBuilder(): RslBuilder {
  const open: MarkedElement[] = []
  let whole: MarkedElement | undefined
  let skipped = 0
  return {
    open({ attributes, local, uri }) {
      const isFirst = !whole && uri === rslNamespace && local === 'content'
      if (!isFirst && open.length === 0) return
      if (open.length >= 20) {
        skipped++
        return
      }
      const values = Object.values(attributes).map((one) => [one.local, one.value])
      const element = {
        name: local,
        attributes: Object.fromEntries(values),
        text: '',
        children: [],
      }
      open.at(-1)?.children.push(element)
      open.push(element)
      whole ??= element
    },
    close(_tag, text) {
      if (skipped) skipped--
      else {
        const element = open.pop()
        if (element) element.text = text.trim()
      }
    },
    element: () => whole,
  }
}
