import type { SaxesParser } from 'saxes'

/** Gives XML to a parser, part by part. */
export interface XmlFeed {
  /** To be told of each element that the parser opens. */
  opened(): void
  write(part: string): void
  close(): void
}

/**
 * Give XML to a parser, but for the texts of posts, which are nearly all of an export: where one begins
 * as WordPress writes it, it is looked for its end alone, and not at each of its characters.
 *
 * @param onText - Receives each such text as the parser would give it.
 */
export function feedXml(parser: SaxesParser, onText: (text: string) => void): XmlFeed {
  let isOpened = false
  /** What of a text was found so far. */
  let held: string | undefined
  const write = (xml: string) => {
    if (xml) parser.write(xml)
  }
  const give = (text: string) => {
    // Halves of characters are told by the parser.
    if (text.isWellFormed()) onText(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
    else write(begin + text + end)
  }
  return {
    opened() {
      isOpened = true
    },
    write(part) {
      let at = 0
      for (;;) {
        if (held !== undefined) {
          const from = Math.max(0, held.length - 2)
          held += part.slice(at)
          const last = held.indexOf(end, from)
          if (last < 0) return
          at = part.length - (held.length - last - end.length)
          give(held.slice(0, last))
          held = undefined
        }
        const start = part.indexOf(tag + begin, at)
        if (start < 0) break
        write(part.slice(at, start))
        isOpened = false
        write(tag)
        at = start + tag.length
        // In a comment or another text it is none. XML 1.1 forbids other characters.
        if (!isOpened || parser.xmlDecl.version === '1.1') continue
        at += begin.length
        held = ''
      }
      write(part.slice(at))
    },
    close() {
      if (held !== undefined) write(begin + held)
      parser.close()
    },
  }
}

const tag = '<content:encoded>'
const begin = '<![CDATA['
const end = ']]>'
