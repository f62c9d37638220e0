import {
  type Article,
  type Labels,
  type PlainArticleInput,
  type Section,
  type SectionInput,
  type SectionKind,
  sectionHeading,
  toText,
} from '@standfirst/core'
import type { JsonLdPart } from '@standfirst/json-ld'
import type { Statements } from '../agree/statement.ts'
import { line } from '../text/line.ts'

/** What the JSON-LD was made of. */
interface Rendered {
  article: Article
  words: Labels
  /** Parts that it leaves out; each section's is named as its kind is. */
  without: ReadonlySet<JsonLdPart>
}

/** Collect what JSON-LD says of the sections that schema.org has a form for. */
export function stateSections(
  read: Partial<PlainArticleInput>,
  { article, without, words }: Rendered,
  say: Statements,
): void {
  const free = article.sections.filter(({ paid }) => !paid)
  const found = read.sections ?? []
  const heading = (section: Section) => toText(sectionHeading(section, words))
  for (const [kind, place] of Object.entries(places) as [Kind, string][]) {
    if (without.has(kind)) continue
    const meant = free.filter((section) => section.kind === kind && !isEmpty(section))
    const said = found.filter((section) => section.kind === kind)
    const path = [
      'sections',
      ...meant.slice(0, 1).map((section) => article.sections.indexOf(section)),
    ]
    say.text(place, path, said.flatMap(texts), meant.flatMap(texts))
    if (kind === 'audience' || kind === 'originalPost') continue
    // A default heading may be left out: the words of all languages are a large part of a page.
    const names = said.map(nameOf)
    const headings = meant.map((section, index) =>
      section.heading === undefined && names[index] === '' ? '' : heading(section),
    )
    say.text(`${place}, name`, path, names, headings)
  }
}

type Kind = Extract<SectionKind, 'steps' | 'takeaways' | 'audience' | 'originalPost' | 'faq'>

const places: Record<Kind, string> = {
  steps: 'HowTo',
  takeaways: 'ItemList',
  audience: 'audience',
  originalPost: 'isBasedOn',
  faq: 'FAQPage',
}

function isEmpty(section: Section): boolean {
  return texts(section).length === 0
}

function nameOf(section: SectionInput): string {
  return typeof section.heading === 'string' ? section.heading : ''
}

/** What a section says, an item a text. */
function texts(section: Section | SectionInput): string[] {
  switch (section.kind) {
    case 'steps':
      return section.items.flatMap((item) => {
        if (typeof item === 'string') return words(item)
        const [title, content] = [item.title ?? '', rich(item.content)].map(line)
        return words(title === content ? content : `${title} ${content}`)
      })
    case 'takeaways':
      return section.items.flatMap((item) => words(rich(item)))
    case 'audience':
      return section.items.flatMap((item) => {
        if (typeof item === 'string') return words(item)
        return words(`${item.name} ${item.description ?? ''} ${item.url ?? ''}`)
      })
    case 'faq':
      return section.items.flatMap(({ answer, question }) => {
        const [asked, answered] = [question, rich(answer)].map(line)
        return asked && answered ? [`${asked} ${answered}`] : []
      })
    case 'originalPost': {
      const { author, platform, publishedAt, quote, url } = section
      const person = typeof author === 'string' ? { name: author } : author
      const time = publishedAt && new Date(publishedAt).toISOString()
      const parts = [person?.name, person?.handle, person?.url, platform, url, time, rich(quote)]
      return words(parts.filter(Boolean).join(' '))
    }
    default:
      return []
  }
}

function words(text: string | undefined): string[] {
  const shown = line(text ?? '')
  return shown ? [shown] : []
}

function rich(content: unknown): string {
  if (typeof content === 'string') return content
  return content === undefined ? '' : toText(content as Parameters<typeof toText>[0])
}
