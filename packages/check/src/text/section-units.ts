import {
  type Article,
  fill,
  formatDate,
  type Labels,
  type OriginalPost,
  type Section,
  sectionHeading,
} from '@standfirst/core'
import type { Path } from '../finding.ts'
import { line } from './line.ts'
import {
  addFlow,
  type Blocks,
  createBlocks,
  phrasingText,
  shownNotes,
  stressIn,
  type TextNode,
} from './mdast-blocks.ts'
import type { Unit } from './unit.ts'

/** What an output must show of an article's sections. */
export interface SectionUnits {
  /** In reading order. */
  units: Unit[]
  /** Of the footnotes that are called, which may stand anywhere after their calls. */
  notes: Unit[]
  /** Whether any footnote is called. */
  calls: boolean
  /** The texts of footnotes that nothing calls. */
  uncalled: string[]
}

/**
 * The text of sections, piece by piece.
 *
 * @param article - Article; not changed.
 * @param words - Labels of its language.
 * @param paid - Whether sections for paying readers count.
 * @param rows - Whether a row of a table is a piece, in which bars part the cells (default: each cell is one).
 */
export function sectionUnits(
  article: Article,
  words: Labels,
  paid: boolean,
  rows = false,
): SectionUnits {
  const collected = createBlocks(rows)
  const units: Unit[] = []
  /** Calls in headings that may not be shown. */
  const maybe: string[] = []
  article.sections.forEach((section, index) => {
    if (section.paid && !paid) return
    const path: Path = ['sections', index]
    const content = contentUnits(section, path, words, collected)
    const calls: string[] = []
    const heading = line(phrasingText({ calls }, sectionHeading(section, words) as TextNode[]))
    // Without text, or with nothing but the box of a task, it depends on the output whether there is a section.
    const optional = content.every(isBox)
    if (optional) maybe.push(...calls)
    else collected.calls.push(...calls)
    if (heading) {
      units.push({
        name: 'heading',
        path: [...path, 'heading'],
        texts: [heading],
        rank: 2,
        shape: { items: 0, stress: stressIn(sectionHeading(section, words) as TextNode[]) },
        ...(optional && { optional }),
      })
    }
    units.push(...content)
  })
  const sure = shownNotes(collected)
  const called = shownNotes({ ...collected, calls: [...collected.calls, ...maybe] })
  const uncalled = [...collected.notes].flatMap(([name, blocks]) =>
    called.has(name) ? [] : blocks.map(({ text }) => text),
  )
  return {
    units,
    notes: noteUnits(collected.notes, called, sure),
    calls: called.size > 0,
    uncalled,
  }
}

function isBox({ texts }: Unit): boolean {
  return texts.every((text) => text === '☐' || text === '☑')
}

function contentUnits(section: Section, path: Path, words: Labels, all: Blocks): Unit[] {
  const flow = (name: string, nodes: unknown, ...keys: Path): Unit[] => {
    const own: Blocks = { ...all, blocks: [] }
    addFlow(own, nodes as TextNode[], [...path, ...keys])
    return own.blocks.map(({ optional, path, quoted, rank, shape, text }) => ({
      name,
      path,
      texts: [text],
      ...(shape && { shape }),
      ...(rank && { rank }),
      ...(quoted && { quoted }),
      ...(optional && { optional }),
    }))
  }
  const text = (name: string, value: string | undefined, ...keys: Path): Unit[] => {
    const shown = line(value ?? '')
    return shown ? [{ name, path: [...path, ...keys], texts: [shown] }] : []
  }
  switch (section.kind) {
    case 'steps':
      return section.items.flatMap(({ content, title }, index) => [
        ...text('title of a step', title, 'items', index, 'title'),
        ...flow('step', content, 'items', index, 'content').map(inItem),
      ])
    case 'audience':
      return section.items.map(({ description, name }, index) => ({
        name: 'audience',
        path: [...path, 'items', index],
        texts: description
          ? [line(`${name} ${description}`), line(`${name}: ${description}`)]
          : [line(name)],
      }))
    case 'takeaways':
      return section.items.flatMap((item, index) =>
        text('takeaway', phrasingText(all, item as TextNode[]), 'items', index).map((unit) => ({
          ...unit,
          shape: { items: 1, stress: stressIn(item as TextNode[]) },
        })),
      )
    case 'originalPost':
      return [
        ...flow('quotation', section.quote, 'quote').map((unit) => ({
          ...unit,
          quoted: true as const,
        })),
        ...sourceUnits(section, path, words),
      ]
    case 'callToAction':
      return [
        ...flow('call to action', section.content, 'content'),
        ...text('label of a link', section.link.label, 'link', 'label'),
      ]
    case 'faq':
      return section.items.flatMap(({ answer, question }, index) => [
        ...text('question', question, 'items', index, 'question').map((unit) => ({
          ...unit,
          rank: 3,
        })),
        ...flow('answer', answer, 'items', index, 'answer'),
      ])
    case 'prose':
    case 'whyItMatters':
      return flow('text', section.content, 'content')
    default:
      return flow('text', section.fallback, 'fallback')
  }
}

/** Steps are a list themselves. */
function inItem(unit: Unit): Unit {
  const { shape } = unit
  return shape ? { ...unit, shape: { ...shape, items: shape.items + 1 } } : unit
}

/** Who wrote the original post, where and when. */
function sourceUnits(section: OriginalPost, path: Path, words: Labels): Unit[] {
  const { author, platform, publishedAt, url } = section
  const link = platform ? fill(words.viewOn, { platform }) : words.viewSource
  const parts = [
    author?.name,
    (author || !url) && platform,
    publishedAt && formatDate(publishedAt, words),
    url && link,
  ].flatMap((part) => (part ? line(part) : []))
  return parts.length ? [{ name: 'source of a post', path, texts: [parts.join(' ')], parts }] : []
}

function noteUnits(
  notes: Blocks['notes'],
  called: ReadonlySet<string>,
  sure: ReadonlySet<string>,
): Unit[] {
  return [...called].flatMap((name) =>
    (notes.get(name) ?? []).map(({ path, quoted, rank, text }) => ({
      name: 'footnote',
      path,
      texts: [text],
      ...(!sure.has(name) && { optional: true as const }),
      ...(rank && { rank }),
      ...(quoted && { quoted }),
    })),
  )
}
