import type { PlainArticleInput } from '@standfirst/core'
import type { Element } from 'hast'
import { keyOf } from './headline.ts'
import { lineOfTerms } from './line-of-terms.ts'
import { readByline } from './read-byline.ts'
import { acts, readMetaLine } from './read-meta-line.ts'

/** Whether a line beside a text says no more than the fields of the article, or how long it takes to read. */
export function isSaidInFields(
  line: Element,
  text: string,
  known: Partial<PlainArticleInput>,
): boolean {
  const { language, subtitle, summary, title } = known
  const names = namesIn(known)
  const isKnown = (name: string) => names.has(keyOf(name))
  if ([title, subtitle, summary].some((one) => keyOf(one ?? '') === keyOf(text)) || isKnown(text))
    return true
  const byline = readByline(text, language)
  if (byline) return byline.authors.every(isKnown)
  const meta = readMetaLine(line, language)
  if (meta) return [...meta.authors, ...meta.categories, ...meta.tags].every(isKnown)
  const terms = lineOfTerms(line)
  const filed = [...terms.categories, ...terms.tags]
  return filed.length > 0 && terms.rest === '' && filed.every(isKnown)
}

/** Names that the fields of an article say, as they are compared. */
function namesIn({ authors, category, publisher, tags }: Partial<PlainArticleInput>): Set<string> {
  const named = [...(authors ?? []), category, publisher, ...(tags ?? [])]
  return new Set(
    named.flatMap((one) => (one ? keyOf(typeof one === 'string' ? one : one.name) : [])),
  )
}

/** Whether a line names what readers do with a text: to share it, or to print it. */
export function isAct(text: string): boolean {
  return (
    /^read (?:aloud|later|more)/i.test(text) || (acts.test(text) && text.split(' ').length <= 5)
  )
}
