import type { TextContent } from '@modelcontextprotocol/server'
import type { Article } from '@standfirst/core'
import { articleFacts } from './article-facts.ts'

/**
 * An article for a model: what holds for its use, then its text.
 *
 * @param markdown - The article as Markdown.
 * @param from - Where to begin, in UTF-16 code units.
 * @param length - How much of it at most, in UTF-16 code units; a pair of surrogates is never cut.
 */
export function articleText(
  article: Article,
  markdown: string,
  from: number,
  length: number,
): TextContent[] {
  const begin = boundary(markdown, from)
  const end = boundary(markdown, begin + length)
  const parts: TextContent[] = [
    { type: 'text', text: termsOf(article) },
    { type: 'text', text: markdown.slice(begin, end) },
  ]
  if (end < markdown.length) {
    const text = `The text goes on: ask for it with \`from\`: ${end} (of ${markdown.length}).`
    parts.push({ type: 'text', text })
  }
  return parts
}

/** In plain lines: what a model must know before it uses the text. */
function termsOf(article: Article): string {
  const { access, disclosure, retracted, rights = {}, title, url } = articleFacts(article)
  const { ai = {}, contact, copyright, credit, license, terms } = rights
  const permissions = Object.entries(ai).map(([use, permission]) => `${use}: ${permission}`)
  const lines = [
    `“${title}”, ${url}`,
    retracted && `RETRACTED. ${retracted}`,
    access !== 'free' && `Access: ${access}; only what all may read is given here.`,
    disclosure && `AI disclosure: ${disclosure}`,
    license && `Licence: ${license}`,
    copyright && `Copyright: ${copyright}`,
    credit && `Credit: ${credit}`,
    terms && `Terms: ${terms}`,
    contact && `Contact: ${contact}`,
    permissions.length > 0 && `Use by AI: ${permissions.join(', ')}`,
  ]
  return lines.filter(Boolean).join('\n')
}

/** A place within a text that is not inside a pair of surrogates. */
function boundary(text: string, place: number): number {
  const at = Math.min(place, text.length)
  return at > 0 &&
    /[\uDC00-\uDFFF]/.test(text.charAt(at)) &&
    /[\uD800-\uDBFF]/.test(text.charAt(at - 1))
    ? at - 1
    : at
}
