import type { Article } from '@standfirst/core'
import { createReporter, type Reporter } from '../agree/reporter.ts'
import type { OutputName, SiteOutputName } from '../finding.ts'
import { looselySame, type Meaning } from './loosely-same.ts'

/**
 * A reporter for what others have written, who leave out what they like, and word a title as they like: only
 * where two places say what can't both be true is it reported, as a warning.
 */
export function lenientReporter(
  article: Article | undefined,
  output: OutputName | SiteOutputName,
): Reporter {
  const strict = createReporter(article, output)
  const { findings } = strict
  const warn = () => {
    const last = findings.at(-1)
    if (last) last.severity = 'warning'
  }
  return {
    output,
    findings,
    differs(difference) {
      const { expected, found, place } = difference
      // Links in the text of a page have the name that the address of an item of RSS has.
      const isInText = place === 'link' && output !== 'rss'
      const meaning = isInText ? undefined : meanings.get(place.replace(/^JSON-LD /, ''))
      const [said] = found
      const [meant] = expected
      if (!meaning || !said?.trim() || !meant || looselySame(meaning, said, meant)) return
      strict.differs(difference)
      warn()
    },
    reordered() {},
    moved() {},
    stop(code, message, fix) {
      if (code !== 'copy-unreadable') return
      strict.stop(code, message, fix)
      warn()
    },
  }
}

/** What the places mean that everyone writes. */
const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries({
    title: ['title', 'og:title', 'twitter:title', 'h-entry p-name', 'headline'],
    time: [
      'article:published_time',
      'h-entry dt-published',
      'datePublished',
      'pubDate',
      'published',
      'date_published',
    ],
    address: ['og:url', 'link', 'url', 'link alternate', 'home_page_url'],
    language: ['html lang', 'inLanguage', 'dc:language', 'language', 'xml:lang'],
  } satisfies Record<Meaning, string[]>).flatMap(([meaning, places]) =>
    places.map((place) => [place, meaning as Meaning] as const),
  ),
)
