import type { Article, Image, Media } from '@standfirst/core'
import type { Nodes } from 'hast'
import { type HtmlContent, htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { listNumbers } from '../text/list-numbers.ts'
import { noticeUnits } from '../text/notice-units.ts'
import { sectionAddresses } from '../text/section-addresses.ts'
import { sectionUnits } from '../text/section-units.ts'
import type { Unit } from '../text/unit.ts'
import { compareConcealed } from './compare-concealed.ts'
import { compareStatements } from './compare-statements.ts'
import { compareText } from './compare-text.ts'
import type { Reporter } from './reporter.ts'
import { createStatements, type Statements } from './statement.ts'
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
  subject: Subject,
  reporter: Reporter,
  { paid, before = [] }: { paid: boolean; before?: readonly Unit[] },
): void {
  const { article, knows, madeOf, options, words } = subject
  const content = htmlContent(root)
  const { blocks, images, links, tags } = content
  const { calls, notes, units } = sectionUnits(article, words, paid)
  const { image: _, ...rest } = article
  const image = options.leadImage === false ? undefined : article.image
  const isEmbedded = paid && options.profile === 'embed'
  const shown = { ...rest, ...(image && { image }), ...(isEmbedded && { related: [] }) }
  const anywhere = [...noticeUnits(shown, words), ...notes]
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
      anywhere: leadImage(image),
      madeOf: (image) => knows(image.split(' ', 1)[0] ?? ''),
    },
    reporter,
  )
  compareNumbers(content.numbers, { article, paid, called: calls }, reporter)
  compareConcealed(root, subject, reporter)
  const say = createStatements()
  statePlayers(content, { article, image }, say)
  compareStatements(say.list, reporter)
}

/** The numbers with which lists begin; that of the footnotes stands at the end. */
function compareNumbers(
  blocks: readonly string[],
  { article, called, paid }: { article: Article; called: boolean; paid: boolean },
  reporter: Reporter,
): void {
  const { notes, units } = listNumbers(article, paid)
  const others = new Set([...notes.flatMap(({ texts }) => texts), ...(called ? ['1'] : [])])
  compareText({ blocks, units, anywhere: [], madeOf: (text) => others.has(text) }, reporter)
}

/** Recordings, and the sizes in which there is the lead image. */
function statePlayers(
  { players, sources }: HtmlContent,
  { article, image }: { article: Article; image: Image | undefined },
  say: Statements,
): void {
  const of = (kind: Media['type']) => article.media.filter(({ type }) => type === kind)
  for (const kind of ['audio', 'video'] as const) {
    const urls = of(kind).map(({ url }) => url)
    say.exact(`${kind} src`, ['media'], players[kind], urls)
  }
  const stills = of('video').map(({ poster }) => poster)
  say.exact('video poster', ['media'], players.posters, stills)
  const { url, variants = [], width } = image ?? {}
  const sizes = variants.map((one) => `${one.url.replaceAll(',', '%2C')} ${one.width}w`)
  const own = sizes.length && url && width ? [`${url.replaceAll(',', '%2C')} ${width}w`] : []
  say.exact('srcset', ['image', 'variants'], sources, [...sizes, ...own])
}

function leadImage(image: { url: string; alt: string } | undefined): Unit[] {
  if (!image) return []
  return [{ name: 'lead picture', path: ['image'], texts: [line(`${image.url} ${image.alt}`)] }]
}
