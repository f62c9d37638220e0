import type { Issue } from '@standfirst/core'
import { problem } from '../problem.ts'
import { cdataIn } from './cdata-in.ts'
import type { RawText } from './raw-item.ts'

/**
 * HTML that was escaped once too often, so that readers see its tags: it begins and ends with an escaped
 * tag, and has no other.
 *
 * @param path - Where the text is.
 * @param issues - Receives what was changed.
 */
export function escapedOnce(
  text: RawText | undefined,
  path: Issue['path'],
  issues: Issue[],
): RawText | undefined {
  const inner = text && cdataIn(text.value)
  if (text && inner !== undefined) {
    issues.push(
      problem(
        'escaped-twice',
        path,
        'The text of the item begins with an escaped `<![CDATA[`, expected its text',
        'it was read as what stands in it',
        'Write the text in CDATA, or escape it: not both.',
      ),
    )
    return { ...text, value: inner }
  }
  if (!text?.isHtml || /<[a-z/!]/i.test(text.value) || !isEscaped.test(text.value)) return text
  issues.push(
    problem(
      'escaped-twice',
      path,
      'The HTML of the item is escaped twice, expected once',
      'it was read as HTML',
      'Escape it once, or write it in CDATA without escapes.',
    ),
  )
  return { ...text, value: text.value.replace(references, read) }
}

const isEscaped =
  /^\s*&lt;(?:p|div|h[1-6]|ul|ol|blockquote|figure|section|article|table|pre|img|a|b|strong|em|i|span)\b[^<]*&lt;\/[a-z][a-z\d]*&gt;\s*$/i
const references = /&(?:lt|gt|quot|apos|amp|#0*3[489]);/gi

function read(reference: string): string {
  const name = reference.slice(1, -1).toLowerCase().replace(/^#0*/, '')
  return characters[name] ?? reference
}

const characters: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  '34': '"',
  '38': '&',
  '39': "'",
}
