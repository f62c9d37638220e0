import type { Issue, PlainArticleInput } from '@standfirst/core'
import { articleFromJsonLd } from '@standfirst/json-ld'
import type { Root } from 'hast'
import { attribute, elements } from '../html/hast.ts'

/** What the JSON-LD of a page says of its article; empty without any. */
export function readJsonLd(tree: Root, url: string, issues: Issue[]): Partial<PlainArticleInput> {
  const documents = scripts(tree).flatMap((text) => parse(text, issues))
  if (documents.length === 0) return {}
  const reading = articleFromJsonLd(documents, { url })
  if (!reading.article) return {}
  issues.push(...reading.issues)
  return reading.article
}

function scripts(tree: Root): string[] {
  return elements(tree)
    .filter(
      (element) =>
        element.tagName === 'script' &&
        /^application\/ld\+json\b/i.test(attribute(element, 'type')?.trim() ?? ''),
    )
    .map(({ children }) => children.map((child) => ('value' in child ? child.value : '')).join(''))
}

/** Old templates put comments and CDATA around it, and leave line ends in strings. */
function parse(text: string, issues: Issue[]): unknown[] {
  const json = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  )
  for (const candidate of [json, json.replace(/[\n\r\t]/g, ' ')]) {
    try {
      return [JSON.parse(candidate)]
    } catch {
      // The next candidate may be one.
    }
  }
  issues.push({
    code: 'not-json',
    severity: 'warning',
    message: 'A script of JSON-LD is not JSON, expected a JSON-LD document: it was left out.',
    path: [],
    fix: 'Mend the JSON of the page.',
  })
  return []
}
