import { codeInPre, columnWidth, type Styles } from './styles.ts'

/**
 * Give the elements of rendered HTML their styles inline, for mail programs that know nothing else, and turn
 * those that Outlook does not know into `div`.
 *
 * @param html - From `renderHtml`, in which every `<` of a text and every quote of a value is escaped: what looks
 *   like a tag is one.
 */
export function dress(html: string, { elements }: Styles): string {
  let room = columnWidth
  let within = ''
  return scrollable(html).replace(
    /<(\/?)([a-z][a-z\d]*)((?:[^>]*\s)?style=")?/g,
    (found, slash, name, own) => {
      room += (slash ? 1 : -1) * (indents[name] ?? 0)
      if (name === 'figure' || name === 'pre') within = slash ? '' : name
      const style = within === 'pre' && name === 'code' ? codeInPre : elements[name]
      // What has a style already was written for messages.
      if (own || style === undefined) return found
      const shown = name === 'figure' || name === 'figcaption' ? 'div' : name
      if (slash) return `</${shown}`
      // Word, by which Outlook for Windows shows messages, knows no other width of a picture than this attribute.
      if (name === 'img' && within === 'figure') {
        return `<img width="${Math.max(room, 100)}" style="width:auto;${style}"`
      }
      return `<${shown}${name === 'figcaption' ? ' class="sf-caption"' : ''} style="${style}"`
    },
  )
}

/** Pixels that blocks stand in from the column; those of `styles.ts`. */
const indents: Readonly<Record<string, number>> = { blockquote: 19, ol: 24, ul: 24 }

/**
 * Let tables of articles be scrolled where they are wider than the message: words would break letter by letter. Those
 * that lay out the message have neither head nor body.
 */
function scrollable(html: string): string {
  return html
    .replaceAll('<table><thead>', '<div style="margin:0 0 16px;overflow-x:auto"><table><thead>')
    .replace(/(<\/t(?:head|body)><\/table>)/g, '$1</div>')
}
