import type { Nodes } from 'hast'
import { htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { noticeUnits } from '../text/notice-units.ts'
import { sectionAddresses } from '../text/section-addresses.ts'
import { sectionUnits } from '../text/section-units.ts'
import type { Unit } from '../text/unit.ts'
import { compareText } from './compare-text.ts'
import type { Reporter } from './reporter.ts'
import type { Subject } from './subject.ts'

/**
 * Compare the text, links and pictures of an article's HTML with the article.
 *
 * @param root - Parsed HTML: what holds the article, and nothing else.
 * @param paid - Whether sections for paying readers are expected.
 * @param before - What must be shown before the sections, in order.
 */
export function compareHtml(
  root: Nodes,
  { article, knows, madeOf, words }: Subject,
  reporter: Reporter,
  { paid, before = [] }: { paid: boolean; before?: readonly Unit[] },
): void {
  const { blocks, images, links, tags } = htmlContent(root)
  const { notes, units } = sectionUnits(article, words, paid)
  const anywhere = [...noticeUnits(article, words), ...notes]
  compareText({ blocks, units: [...before, ...units], anywhere, madeOf }, reporter)

  const expected = sectionAddresses(article, paid)
  // Where a page of a tag is only the site knows; its name is the article's.
  const names = new Set([...article.tags, article.category?.name ?? ''].map(line))
  const others = tags.flatMap(({ href, text }) => (names.has(text) ? [] : href))
  const absolute = [...links, ...others].map((href) =>
    href.startsWith('#') ? `${article.url}${href}` : href,
  )
  compareText({ blocks: absolute, units: expected.links, anywhere: [], madeOf: knows }, reporter)
  compareText(
    {
      blocks: images.map(line),
      units: expected.images.map((unit) => ({ ...unit, texts: unit.texts.map(line) })),
      anywhere: leadImage(article.image),
      madeOf: (image) => knows(image.split(' ', 1)[0] ?? ''),
    },
    reporter,
  )
}

function leadImage(image: { url: string; alt: string } | undefined): Unit[] {
  if (!image) return []
  return [{ name: 'lead picture', path: ['image'], texts: [line(`${image.url} ${image.alt}`)] }]
}
