import {
  type Article,
  disclosureText,
  formatDate,
  type Labels,
  mediaDisclosureText,
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
  const unclaimed = unclaimedLabels(article)
  for (const [name, label] of Object.entries(words)) {
    if (unclaimed.has(name)) continue
    for (const part of label.split(/\{\w+\}/)) known.add(line(part))
  }
  return known
}

/** Labels about AI that say nothing of this article, and so may stand in no output of it. */
function unclaimedLabels({ aiDisclosure, ...rest }: Article): Set<string> {
  const own = aiDisclosure && disclosureText({ ...aiDisclosure, tools: [], note: '' }, labelNames)
  const said = new Set([...(own ?? '').split(/[. ]+/), ...mediaLabels(rest)])
  return new Set(aiLabels.filter((name) => !said.has(name)))
}

/** Names of the labels of pictures and recordings, wherever they stand. */
function mediaLabels(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(mediaLabels)
  return [mediaDisclosureText(value, labelNames), ...inside]
}

const aiLabels = [
  'aiNone',
  'aiAssisted',
  'aiGenerated',
  'aiMedia',
  'aiModified',
  'aiTranslated',
  'aiSummarised',
  'reviewedBy',
  'responsible',
] as const satisfies (keyof Labels)[]

/** Labels that are their own names. */
const labelNames = Object.fromEntries(aiLabels.map((name) => [name, name])) as unknown as Labels

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
