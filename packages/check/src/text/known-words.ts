import {
  type Article,
  disclosureText,
  formatDate,
  type Labels,
  showsSummary,
} from '@standfirst/core'
import { line } from './line.ts'

/**
 * All that an output may show beside the text of sections: the article's other texts, its dates, and
 * the words that renderers add.
 *
 * @param article - Article; not changed.
 * @param words - Labels of its language.
 */
export function knownWords(article: Article, words: Labels): Set<string> {
  const known = new Set<string>()
  const { sections, summary, ...rest } = article
  addStrings(known, rest, words)
  // In a feed, which has no sections for paying readers, it may repeat nothing.
  const free = sections.filter(({ paid }) => !paid)
  if (showsSummary(article) || showsSummary({ summary, sections: free })) known.add(line(summary))
  if (rest.aiDisclosure) known.add(line(disclosureText(rest.aiDisclosure, words)))
  for (const { fileName } of article.media.map(nameOf)) known.add(fileName)
  for (const section of sections) {
    if (section.kind !== 'originalPost') continue
    addStrings(known, { ...section, quote: undefined, heading: undefined }, words)
  }
  for (const label of Object.values(words)) {
    for (const part of label.split(/\{\w+\}/)) known.add(line(part))
  }
  return known
}

/** What a recording without a title is called. */
function nameOf({ url }: { url: string }): { fileName: string } {
  return { fileName: url.replace(/[?#].*/, '').replace(/.*\//, '') || url }
}

function addStrings(known: Set<string>, value: unknown, words: Labels): void {
  if (typeof value === 'string') {
    known.add(line(value))
    if (/^\d{4}-\d\d-\d\d/.test(value)) known.add(line(formatDate(value, words)))
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) addStrings(known, one, words)
  }
}

/** How long an article takes to read, as headers say it: whatever reader was thought of. */
export function readingTimes({ readingTime }: Labels): RegExp {
  const [before = '', after = ''] = line(readingTime).split('{minutes}').map(literally)
  return new RegExp(`${before}[\\d.,]+${after}`, 'gu')
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
