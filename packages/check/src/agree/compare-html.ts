import type { Article } from '@standfirst/core'
import type { Nodes } from 'hast'
import { codeTexts } from '../text/code-texts.ts'
import { type HtmlContent, htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { listNumbers } from '../text/list-numbers.ts'
import { noticeUnits } from '../text/notice-units.ts'
import { sectionAddresses } from '../text/section-addresses.ts'
import { sectionUnits } from '../text/section-units.ts'
import type { Unit } from '../text/unit.ts'
import { compareAnchors } from './compare-anchors.ts'
import { compareHeadings, type FoundHeading } from './compare-headings.ts'
import { compareQuotations } from './compare-quotations.ts'
import { compareShapes } from './compare-shapes.ts'
import { compareStatements } from './compare-statements.ts'
import { compareText } from './compare-text.ts'
import { htmlRanks, usualRank } from './html-ranks.ts'
import type { Reporter } from './reporter.ts'
import { stateMarks } from './state-marks.ts'
import { statePlayers } from './state-players.ts'
import { createStatements, type Statements } from './statement.ts'
import type { Subject } from './subject.ts'

/** What HTML must have beside the sections, and in which form it has them. */
export interface HtmlFrame {
  /** Whether sections for paying readers are expected. */
  paid: boolean
  /** What must be shown before the sections, in order. */
  before?: readonly Unit[]
  /** What must be shown after them, in order. */
  after?: readonly Unit[]
  /** Addresses of links that must stand before and after those of the sections, in order. */
  links?: { before: readonly Unit[]; after: readonly Unit[] }
  /** Whether recordings have players, and the lead image its sizes (default: `true`); else they are links, and it has one. */
  players?: boolean
  /** Whether tables are lists of their rows, in which bars part the cells (default: `false`). */
  rows?: boolean
}

/**
 * Compare the text, links and pictures of an article's HTML with the article.
 *
 * @param root - Parsed HTML: what holds the article, and nothing else.
 */
export function compareHtml(
  root: Nodes,
  subject: Subject,
  reporter: Reporter,
  frame: HtmlFrame,
): void {
  const { article, options } = subject
  const { paid, players = true } = frame
  const content = htmlContent(root)
  const image = options.leadImage === false ? undefined : article.image
  const called = compareBlocks(content, subject, reporter, frame)
  compareLinks(content, subject, reporter, frame)
  compareAnchors(content.anchors, subject, paid, reporter)
  compareImages(content, { ...subject, image, paid }, reporter)
  compareNumbers(content.numbers, { article, paid, called }, reporter)
  compareCode(content.codes, { article, paid }, reporter)
  const say = createStatements()
  statePlayers(
    content,
    players ? { media: article.media, image } : { media: [], image: undefined },
    say,
  )
  say.exact('rel of a link', ['sections'], content.claims, [])
  stateLicense(content, subject, say)
  // Readers take a raised number for that of a footnote.
  if (!called) say.text('sup', ['sections'], content.raised, [])
  stateMarks(root, { article, paid, words: subject.words }, say)
  compareStatements(say.list, reporter)
}

/** The link that says that it leads to the licence: machines take its word for it. */
function stateLicense(
  { anchors, licenses }: HtmlContent,
  { article: { rights }, words }: Subject,
  say: Statements,
): void {
  const license = rights?.license
  const isShown = anchors.some(({ href, text }) => href === license && text === line(words.license))
  const isSaid = licenses.some((href) => href === license)
  const found = [...new Set(licenses)]
  const expected = isShown || isSaid ? license : undefined
  say.exact('rel license of a link', ['rights', 'license'], found, expected)
}

/** @returns Whether a footnote is called. */
function compareBlocks(
  { blocks, headings, quotations, shapes }: HtmlContent,
  subject: Subject,
  reporter: Reporter,
  { after = [], before = [], paid, rows }: HtmlFrame,
): boolean {
  const { article, madeOf, options, words } = subject
  const { calls, notes, units } = sectionUnits(article, words, paid, rows)
  const { image, ...rest } = article
  const isEmbedded = paid && options.profile === 'embed'
  const shown = {
    ...rest,
    ...(options.leadImage !== false && image && { image }),
    ...(isEmbedded && { related: [] }),
  }
  const anywhere = [...noticeUnits(shown, words), ...notes]
  compareText({ blocks, units: [...before, ...units, ...after], anywhere, madeOf }, reporter)
  const told = [...before, ...units, ...notes]
  compareQuotations({ blocks, quotations, units: told, madeOf }, reporter)
  compareShapes({ blocks: shapes, units, others: [...before, ...after, ...notes] }, reporter)
  const title = line(article.title)
  // The heading of a page may stand under others.
  const top = before.some(({ name }) => name === 'title')
    ? headings.find(({ text }) => text === title)?.rank
    : undefined
  const frame = { article, words, flat: paid }
  const base =
    top === undefined ? usualRank(headings, htmlRanks(units, { ...frame, base: 2 })) : top + 1
  const ranked = htmlRanks(units, { ...frame, base })
  const own =
    top === undefined ? [] : [{ name: 'title', path: ['title'], texts: [title], rank: top }]
  const write = ({ rank, text }: FoundHeading) => `<h${rank}>${text}</h${rank}>`
  compareHeadings(
    { found: headings, blocks, units: [...own, ...ranked, ...notes], write },
    subject,
    reporter,
  )
  return calls
}

function compareLinks(
  { links, tags }: HtmlContent,
  { article, knows, options }: Subject,
  reporter: Reporter,
  { links: around, paid }: HtmlFrame,
): void {
  // Where a page of a tag is only the site knows; its name is the article's.
  const names = new Set([...article.tags, article.category?.name ?? ''].map(line))
  const others = tags.flatMap(({ href, text }) => (names.has(text) ? [] : href))
  const blocks = [...links, ...others].map((href) =>
    href.startsWith('#') ? `${article.url}${href}` : href,
  )
  const { links: own } = sectionAddresses(article, paid)
  const units = [...(around?.before ?? []), ...own, ...(around?.after ?? [])]
  // Whoever is told what to read next can open it; a message says in its frame where.
  const isElsewhere = around !== undefined || (paid && options.profile === 'embed')
  const related = isElsewhere ? [] : article.related
  const anywhere = related.map(({ url }, index) => ({
    ...{ name: 'address of a related article', path: ['related', index, 'url'], texts: [url] },
  }))
  compareText({ blocks, units, anywhere, madeOf: knows, what: 'link' }, reporter)
}

function compareImages(
  { images }: HtmlContent,
  { article, image, knows, paid }: Subject & { image: Article['image']; paid: boolean },
  reporter: Reporter,
): void {
  const { images: own } = sectionAddresses(article, paid)
  const lead = image && line(`${image.url} ${image.alt}`)
  const comparison = {
    blocks: images.map(line),
    units: own.map((unit) => ({ ...unit, texts: unit.texts.map(line) })),
    anywhere: lead ? [{ name: 'lead picture', path: ['image'], texts: [lead] }] : [],
    madeOf: (image: string) => knows(image.split(' ', 1)[0] ?? ''),
    what: 'picture',
  }
  compareText(comparison, reporter)
}

/** The numbers with which lists begin; that of the footnotes stands at the end. */
function compareNumbers(
  blocks: readonly string[],
  { article, called, paid }: { article: Article; called: boolean; paid: boolean },
  reporter: Reporter,
): void {
  const { notes, units } = listNumbers(article, paid)
  const others = new Set([...notes.flatMap(({ texts }) => texts), ...(called ? ['1'] : [])])
  const madeOf = (text: string) => others.has(text)
  compareText({ blocks, units, anywhere: [], madeOf }, reporter)
}

/** Code, in which spaces count; what it says besides is compared with the text. */
function compareCode(
  blocks: readonly string[],
  { article, paid }: { article: Article; paid: boolean },
  reporter: Reporter,
): void {
  const { notes, units } = codeTexts(article, paid)
  const meant = [...units, ...notes]
  const words = new Set(meant.flatMap(({ texts }) => texts.map(line)))
  const spaced = blocks.filter((text) => words.has(line(text)))
  const others = new Set(notes.flatMap(({ texts }) => texts))
  const said = new Set(spaced.map(line))
  const expected = units.filter(({ texts }) => said.has(line(texts[0] ?? '')))
  const madeOf = (text: string) => others.has(text)
  compareText({ blocks: spaced, units: expected, anywhere: [], madeOf, what: 'code' }, reporter)
}
