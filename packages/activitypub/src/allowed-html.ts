/**
 * Keep of rendered HTML the elements and attributes that FEP-b2b8 names: all others lose their tags, or become the
 * nearest that it names. No text is lost.
 *
 * @param html - From `renderHtml`, in which every `<` and `>` of a text or a value is escaped: what looks like a tag
 *   is one.
 * @see {@link https://codeberg.org/fediverse/fep/src/branch/main/fep/b2b8/fep-b2b8.md}
 */
export function allowedHtml(html: string): string {
  return html.replace(
    /<(\/?)([a-z][a-z\d]*)([^>]*)>/g,
    (_tag, slash: string, name: string, given: string) => {
      // Only calls of footnotes are raised.
      if (name === 'sup') return slash ? ']' : '['
      if (name === 'hr') return '<p>* * *</p>'
      const shown = Object.hasOwn(renamed, name) ? String(renamed[name]) : name
      const allowed = Object.hasOwn(elements, shown) ? elements[shown] : undefined
      if (!allowed) return ''
      if (slash) return `</${shown}>`
      const attributes = [...given.matchAll(/ ([a-z-]+)(?:="[^"]*")?/g)]
      const kept = attributes.filter(([, key = '']) => allowed.includes(key))
      return `<${shown}${kept.map(([whole]) => whole).join('')}>`
    },
  )
}

/** Elements with their attributes. */
const elements: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  br: [],
  a: ['href', 'rel'],
  del: [],
  pre: [],
  code: [],
  em: [],
  strong: [],
  ul: [],
  ol: ['start'],
  li: [],
  blockquote: [],
  img: ['src', 'alt', 'title', 'width', 'height'],
  video: ['src', 'controls', 'poster'],
  audio: ['src', 'controls'],
}

/** A table is a list of its rows. */
const renamed: Readonly<Record<string, string>> = { figcaption: 'p', table: 'ul' }
