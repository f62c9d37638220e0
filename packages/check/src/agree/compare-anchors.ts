import { labelsOfLinks } from '../text/link-labels.ts'
import type { Reporter } from './reporter.ts'
import type { Subject } from './subject.ts'

/**
 * Report links on other words than the article has them on: two that lead to each other's addresses, or one on more
 * than its words. Where an address leads from other parts of an article too, anything may.
 *
 * @param anchors - All links of an output, with their words.
 * @param paid - Whether sections for paying readers are expected.
 */
export function compareAnchors(
  anchors: readonly { href: string; text: string }[],
  { article, words }: Subject,
  paid: boolean,
  reporter: Reporter,
): void {
  const labels = labelsOfLinks(article, words, paid)
  for (const { href, text } of anchors) {
    const { path, texts } = labels.get(href.startsWith('#') ? `${article.url}${href}` : href) ?? {}
    if (!path || !texts || texts.has(text)) continue
    const expected = [[...texts][0] ?? '']
    reporter.differs({ place: 'words of a link', path, expected, found: [text || href] })
  }
}
