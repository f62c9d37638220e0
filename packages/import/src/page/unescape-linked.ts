import type { AuthorInput, PlainArticleInput } from '@standfirst/core'
import { plainText } from '../plain-text.ts'

/**
 * Read the texts of JSON-LD that are escaped as HTML, as many systems write them: `Bo &amp; Co` is
 * `Bo & Co`, and a summary with links has their words. Where the page itself says one of them so, all are meant as they are.
 *
 * @param linked - What the JSON-LD says.
 * @param others - What the page says elsewhere.
 */
export function unescapeLinked(
  linked: Partial<PlainArticleInput>,
  others: readonly (Partial<PlainArticleInput> | undefined)[],
): Partial<PlainArticleInput> {
  const own = textsOf(linked).filter((text) => reference.test(text) || markup.test(text))
  const said = new Set(others.flatMap((one) => (one ? textsOf(one) : [])))
  if (own.length === 0 || own.some((text) => said.has(text))) return linked
  const { authors, category, publisher, subtitle, summary, title } = linked
  return {
    ...linked,
    ...(title && { title: unescaped(title) }),
    ...(subtitle && { subtitle: withoutMarkup(subtitle) }),
    ...(summary && { summary: withoutMarkup(summary) }),
    ...(authors && { authors: authors.map(named) }),
    ...(publisher && { publisher: named(publisher) }),
    ...(category && { category: named(category) }),
  }
}

/** Read tags that are escaped once too often in the metadata, as Ghost writes them. */
export function unescapeTags(meta: Partial<PlainArticleInput>): Partial<PlainArticleInput> {
  const { tags } = meta
  return tags ? { ...meta, tags: [...new Set(tags.map(unescaped))] } : meta
}

type Named = string | { name: string }

function textsOf({
  authors,
  category,
  publisher,
  subtitle,
  summary,
  title,
}: Partial<PlainArticleInput>): string[] {
  const named = [...(authors ?? []), category, publisher].map((one) => one && nameOf(one))
  return [title, subtitle, summary, ...named].flatMap((text) => text ?? [])
}

function nameOf(one: Named | AuthorInput): string {
  return typeof one === 'string' ? one : one.name
}

function named<Value extends Named | AuthorInput>(one: Value): Value {
  const read =
    typeof one === 'string' ? unescaped(one) : { ...(one as object), name: unescaped(nameOf(one)) }
  return read as Value
}

const reference = /&(?:#x?[\da-f]+|[a-z]\w+);/i

/** Some systems put the beginning of the text there, with its links. */
function withoutMarkup(text: string): string {
  return markup.test(text) ? plainText(text) : unescaped(text)
}

const markup = /<(a|b|em|i|p|span|strong)(?:\s[^<>]*)?>[^<]*<\/\1>/i

/** A text that is escaped as in HTML, as it is meant. */
export function unescaped(text: string): string {
  return reference.test(text) ? plainText(text.replaceAll('<', '&lt;')) : text
}
