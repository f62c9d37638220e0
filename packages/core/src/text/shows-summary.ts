import type { Article } from '../model/article.ts'
import { beginning } from './beginning.ts'

/**
 * Whether an article's summary is shown above its text: not where it only repeats how the text begins,
 * whole or cut, for a reader would read the same twice. Every renderer that shows both asks it; the
 * summary stays in metadata, in lists and where the text is not.
 *
 * Quotes, dashes, white space, case, accents, entities and marks make no difference, nor do headings,
 * pictures, code and quotations that stand before or in what is repeated. A cut summary ends with `…`, or where a
 * sentence or word does.
 *
 * @param article - Article, as it is rendered: in a feed without the sections for paying readers. It may
 *   have skipped the gate.
 *
 * @example
 * ```ts
 * import { defineArticle, showsSummary } from '@standfirst/core'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'It began with “one” letter…',
 *   publishedAt: '2026-11-23T09:30:00Z',
 *   sections: [{ kind: 'prose', content: 'It began with "one" letter of the alphabet.' }],
 * })
 * showsSummary(article) // → false
 * ```
 */
export function showsSummary({
  sections,
  summary,
}: Pick<Article, 'sections' | 'summary'>): boolean {
  if (typeof summary !== 'string') return typeof summary === 'number'
  const start = firstLetters(summary)
  let isParted = false
  const own = firstLetters(
    beginning(sections, nothing, 30, () => {
      isParted = true
    }),
  )
  const repeated = skipped.some((skip) => {
    // Tells most apart in little time.
    const first = isParted ? firstLetters(beginning(sections, skip, 30)) : own
    return (start.startsWith(first) || first.startsWith(start)) && repeats(summary, sections, skip)
  })
  return !repeated && summary.trim() !== ''
}

/** What may stand before the text that a summary repeats: nothing, headings and code, or quotations too. */
const nothing = /^$/
const skipped = [/^(?:heading|code)$/, nothing, /^(?:heading|code|blockquote)$/]

function repeats(summary: string, sections: unknown, skip: RegExp): boolean {
  const end = summary.slice(-200)
  const at = end.search(ellipsis)
  const said = letters(at < 0 ? summary : summary.slice(0, -200) + end.slice(0, at))
  let own = ''
  for (const word of folded(beginning(sections, skip, 4 * summary.length + 200)).split(afterWord)) {
    own += word.replace(others, '')
    if (own.length < said.length) continue
    const ends = own.length === said.length || at >= 0 || said.length > 100
    // Signs alone are compared with nothing.
    return said !== '' && ends && own.startsWith(said)
  }
  return false
}

/** Up to four; `''` where an entity, a tag, a mark or a digit is before them. */
function firstLetters(text: string): string {
  return letters(/^[^&<[\p{L}\p{N}]*(\p{L}{0,4})/u.exec(text)?.[1] ?? '')
}

/** What is compared: no quotes, dashes, accents, marks, tags or emoji. */
function letters(text: string): string {
  return folded(text).replace(others, '')
}

function folded(text: string): string {
  return text.replace(markup, character).normalize('NFKD').toLowerCase()
}

/** Entities, escaped once or more; tags, addresses of Markdown links, calls of footnotes. */
const markup =
  /&(?:amp;)*(?:([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron)|#x([\da-f]+)|#(\d+)|\w+);|<\/?[a-z][^<>]*>|\]\([^()\s]*\)|\[\^?\d+\]|[¹²³⁰⁴-⁹]/gi

function character(_: string, letter: string, hex: string, code = '32'): string {
  return letter ?? String.fromCharCode(Number(hex ? `0x${hex}` : code))
}

/** `C++`, `C#`, `5 %` and `€` say something of their own; `#` before a word does not. */
const others = /(?<!\w)[+#]|[^\p{L}\p{N}\p{Sc}%+#]/gu

/** The sign that a text goes on, after what was cut, and the words of the link that stood there. */
const ellipsis =
  /(?:[&<[][/#^\w]*)?[\s[(]*(?:…|\.{3}|&(?:amp;)?(?:hellip|#8230|#x2026);)(?:[\s\])]*|.{0,99}(?:[→»]|rr;|quo;|87;)|\W*(?:continue|read|more|weiter|lire|leer|leggi).{0,99})$/i

/** Thai, Lao, Burmese, Khmer, kana and Han put nothing between words. */
const afterWord =
  /(?<=[^\p{L}\p{N}\p{M}]|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff])/u
