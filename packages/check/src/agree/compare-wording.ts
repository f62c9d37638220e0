import { formatDate, showsSummary } from '@standfirst/core'
import { inlineTexts } from '../text/inline-texts.ts'
import { knownTexts } from '../text/known-texts.ts'
import { knownWords } from '../text/known-words.ts'
import { letters, wordsOf } from '../text/letters.ts'
import { line } from '../text/line.ts'
import { noticeUnits } from '../text/notice-units.ts'
import { sectionUnits } from '../text/section-units.ts'
import type { Unit } from '../text/unit.ts'
import { createMadeOf } from './made-of.ts'
import type { Reporter } from './reporter.ts'
import type { Subject } from './subject.ts'

/** What a text is, for {@linkcode compareWording}. */
export interface Wording {
  /** Begins the names of places: `HTML `. */
  prefix?: string
  /** Whether title, byline, date and address are in it, too. */
  whole: boolean
  /** Whether it says what was retracted, corrected or made by AI, and shows what is struck out (default: as `whole`). */
  marked?: boolean
  /** Lines of text, or blocks of HTML. */
  lines: readonly string[]
  /** What stands there beside the article: who sends it, where to leave. */
  beside: readonly string[]
}

/**
 * Compare text without markup with an article: every piece of the article that everyone may read must be in it, in
 * order, and nothing else. Lines may be broken anywhere, and have signs of lists, quotations and links.
 */
export function compareWording(
  { beside, lines, prefix = '', whole, marked = whole }: Wording,
  subject: Subject,
  reporter: Reporter,
): void {
  const { madeOf, words } = subject
  const article = marked ? subject.article : withoutDeleted(subject.article)
  const { notes, uncalled, units } = sectionUnits(article, words, false)
  const { units: all } = sectionUnits(article, words, true)
  const free = { ...article, sections: article.sections.filter(({ paid }) => !paid) }
  const { image: _, ...rest } = article
  const notices = whole ? article : { ...rest, related: [] }
  const around = [
    ...(whole ? headUnits(subject) : []),
    ...(marked ? noticeUnits(notices, words) : []),
  ]
  const expected = [...units, ...notes, ...around].flatMap(({ texts }) => texts)
  const said = letters([...expected, ...uncalled].join(' '))
  // A text in brackets beside another may look like the number of a link.
  const pieces = inlineTexts(inBrackets(free))
  const spoken = [inlineTexts(free).join(' '), withoutNumbers(pieces.join(''))]
    .map(letters)
    .join('\n')
  const texts = [
    ...expected,
    ...uncalled,
    ...knownWords(free, words),
    ...knownTexts(free),
    ...beside,
  ]
  const runs = texts.map(letters).join('\n')
  const known = new Set(texts.flatMap(wordsOf))

  const text = lines.join('\n')
  const shown = [text, withoutNumbers(text)].map(letters)
  const has = (one: string) => {
    const wanted = [one, withoutNumbers(one)].map(letters)
    return wanted.some((want) => shown.some((all) => all.includes(want)))
  }
  const shows = ({ parts, path, texts }: Unit) =>
    parts ? parts.every(has) : texts.some(has) || hasPictures(path)
  // Pictures in a line are shown by their text in brackets, as the numbers of links are.
  const hasPictures = (path: Unit['path']) => {
    const pieces = inlineTexts(inBrackets(memberAt(article, path)))
    return pieces.length > 1 && has(pieces.join(''))
  }
  // A line that is broken within a word is known by its paragraph.
  const added = paragraphsOf(lines).flatMap((paragraph) => {
    const others = paragraph.filter((one) => !isKnown(one))
    if (others.length === 0 || paragraph.length === 1) return others
    const isWhole = isKnown(paragraph.join('')) || isKnown(paragraph.join(' '))
    // One line may be broken within a word, and another between two.
    const joined = [paragraph.join(''), withoutNumbers(paragraph.join(' '))].map(letters)
    return isWhole || joined.some(isMadeOfTexts) ? [] : others
  })

  function isMadeOfTexts(one: string): boolean {
    return createMadeOf(texts.map(letters))(one)
  }

  function isKnown(given: string): boolean {
    const bare = withoutNumbers(given).replace(/\b(?:https?:\/\/|mailto:|tel:)\S+/gi, ' ')
    return [given, withoutNumbers(given), bare].some((one) => {
      const rest = one.replace(/^(?:[\s>]|(?:[-•]|\d+[.)]|\[[ x]\])\s)+/, '')
      // Without columns, a cell stands after the head of its column.
      return [one, rest].some(isSaid) || rest.split(/:\s+|[（）()·、]/).every(isSaid)
    })
  }

  function isSaid(one: string): boolean {
    const own = letters(one)
    if ([said, spoken, runs].some((all) => all.includes(own)) || madeOf(line(one))) return true
    return wordsOf(one).every((word) => known.has(word))
  }

  const report = ({ name, path, texts }: Unit) => {
    const other = added.shift()
    const found = other === undefined ? [] : [line(other)]
    reporter.differs({ place: `${prefix}${name}`, path, expected: texts.slice(0, 1), found })
  }
  for (const unit of [...around, ...units, ...notes]) {
    if (!unit.optional && !shows(unit)) report(unit)
  }
  for (const unit of movedIn(units, shown[1] ?? '')) {
    const { name, path, texts } = unit
    reporter.moved({ place: `${prefix}${name}`, path, expected: texts.slice(0, 1), found: [] })
  }
  for (const one of added) {
    reporter.differs({
      place: `${prefix}text`,
      path: ['sections'],
      expected: [],
      found: [line(one)],
    })
  }
  // Whole paragraphs of others may be made of the words of this article.
  for (const { name, path, texts } of all) {
    const [one = ''] = texts
    // An address, or a word or two, may well stand elsewhere, too.
    const own = one.replace(/\b\S+:\S+/g, ' ').trim()
    const { length } = letters(own)
    if (length < 12 || !own.includes(' ') || !has(one)) continue
    if ([said, spoken, runs].some((all) => all.includes(letters(one)))) continue
    // Pieces that everyone may read may stand side by side, and say a label.
    if (length < 40 && isMadeOfTexts(letters(one))) continue
    reporter.differs({ place: `${prefix}paid ${name}`, path, expected: [], found: [one] })
  }
}

/** What a text must say of an article before its sections, in any order. */
function headUnits({ article, words }: Subject): Unit[] {
  const { authors, publishedAt, subtitle, summary, title } = article
  // Neither text nor messages have what paying readers have.
  const sections = article.sections.filter(({ paid }) => !paid)
  const unit = (name: string, path: Unit['path'], text: string | undefined): Unit[] =>
    text ? [{ name, path, texts: [line(text)] }] : []
  return [
    ...unit('title', ['title'], title),
    ...unit('subtitle', ['subtitle'], subtitle),
    ...(showsSummary({ summary, sections }) ? unit('summary', ['summary'], summary) : []),
    ...authors.flatMap(({ name }, index) => unit('author', ['authors', index, 'name'], name)),
    ...unit('date', ['publishedAt'], formatDate(publishedAt, words)),
  ]
}

/** Pieces that stand before one that they follow in the article; of those that are there twice, nobody knows. */
function movedIn(units: readonly Unit[], shown: string): Unit[] {
  let last = -1
  return units.filter((unit) => {
    const [text = ''] = unit.texts
    const wanted = letters(withoutNumbers(text))
    const at = shown.indexOf(wanted)
    const isSure = wanted.length >= 12 && at >= 0 && at === shown.lastIndexOf(wanted)
    // Without columns, the cells of a table stand otherwise.
    if (unit.parts || unit.optional || unit.path.includes('children') || !isSure) return false
    if (at < last) return true
    last = at
    return false
  })
}

/** Stands in the place of what is struck out: a picture that was alone without it would be a figure. */
const nothing = { type: 'text', value: '' }

/** An article without what is struck out, which text without signs leaves out. */
function withoutDeleted<Value>(value: Value): Value {
  if (Array.isArray(value)) {
    return value.map((one) =>
      Object(one).type === 'delete' ? nothing : withoutDeleted(one),
    ) as Value
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, one]) => [key, withoutDeleted(one)])
  return Object.fromEntries(members)
}

/** The lines between empty ones. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]]
  for (const one of lines) {
    if (one.trim() === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(one)
  }
  return paragraphs
}

function memberAt(value: unknown, path: Unit['path']): unknown {
  return path.reduce<unknown>((one, key) => Object(one)[key], value)
}

/** Content with the texts of its pictures as a text shows them. */
function inBrackets(content: unknown): unknown {
  const named = (key: string, value: unknown) => (key === 'alt' ? `[${value}]` : value)
  return JSON.parse(JSON.stringify(content ?? null), named)
}

/** Numbers of links and footnotes. */
function withoutNumbers(text: string): string {
  return text.replace(/\[\^?\d+\]/g, ' ')
}
