import { type Article, showsSummary } from '@standfirst/core'
import { type MarkdownPreset, safeParseMarkdown } from '@standfirst/markdown'
import type { Nodes } from 'mdast'
import { parse } from 'yaml'
import { compareHeadings, type FoundHeading } from '../agree/compare-headings.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import { compareText } from '../agree/compare-text.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { line } from '../text/line.ts'
import { addLists, type ListNumbers, listNumbers } from '../text/list-numbers.ts'
import { addFlow, createBlocks, shownNotes, type TextNode } from '../text/mdast-blocks.ts'
import { noticeUnits } from '../text/notice-units.ts'
import { type ArticleAddresses, addNodes, sectionAddresses } from '../text/section-addresses.ts'
import { sectionUnits } from '../text/section-units.ts'
import type { Unit } from '../text/unit.ts'
import { comparePaidSections } from './compare-paid-sections.ts'
import { compareSections } from './compare-sections.ts'
import { concealedMarkdown, concealedYaml, splitMarkdown } from './concealed-markdown.ts'
import { parseGfm } from './parse-gfm.ts'
import { stateRecord } from './state-record.ts'

/** Compare an article's Markdown, with or without front matter, with it. */
export function readMarkdown(source: string, subject: Subject, reporter: Reporter): void {
  const { article, knows, madeOf, says, words } = subject
  const { preset } = subject.options
  const { body: text, toml, yaml } = splitMarkdown(source)
  if (preset && (yaml ?? toml) !== undefined) comparePreset(source, preset, article, reporter)
  else if (yaml !== undefined) compareFrontMatter(yaml, article, reporter)
  // What keeps text from a template language is no part of it.
  const isTemplate = preset === 'jekyll' || preset === 'eleventy'
  const body = isTemplate ? text.replace(/\{% (?:end)?raw %\}/g, '') : text

  // Zola writes the titles of links into its pages as they are, so that they stand in Markdown escaped.
  const isSaid = preset === 'zola' ? (text: string) => says(unescaped(text)) || says(text) : says
  const root = parseGfm(body)
  if (preset) dropToolComments(root)
  for (const { place, text } of [
    ...concealedYaml(yaml ?? ''),
    ...concealedMarkdown(root, isSaid),
  ]) {
    reporter.differs({ place, path: [], expected: [], found: [text] })
  }
  const shown = createBlocks()
  addFlow(shown, root.children as TextNode[], [])
  const all = [...shown.blocks, ...[...shown.notes.values()].flat()]
  const blocks = all.map(({ text }) => text)
  const { notes, uncalled, units } = sectionUnits(article, words, true)
  const titled = (yaml ?? toml) === undefined ? titleUnits(article) : []
  const anywhere = [...noticeUnits(article, words, true), ...notes]
  const inOrder = [...titled, ...units.map(withBars)]
  // A footnote that nothing calls stands in the Markdown alone.
  const spare = new Set(uncalled)
  // A picture alone in an item looks like a figure, whatever section the item is of.
  for (const { caption, optional, text } of shown.blocks) {
    if (caption && optional && says(text)) spare.add(text)
  }
  const isOther = (text: string) => madeOf(text) || spare.has(text)
  compareText({ blocks, units: inOrder, anywhere, madeOf: isOther }, reporter)
  const called = shownNotes(shown)
  const inNotes = [...shown.notes].flatMap(([name, blocks]) => (called.has(name) ? blocks : []))
  const found = [...shown.blocks, ...inNotes].flatMap(({ rank, text }) =>
    rank ? { rank, text } : [],
  )
  const write = ({ rank, text }: FoundHeading) => `${'#'.repeat(rank)} ${text}`
  compareHeadings(
    { found, blocks, units: [...titled, ...units, ...notes], write },
    subject,
    reporter,
  )
  compareNumbers(root, article, reporter)
  if ((yaml ?? toml) !== undefined) comparePaidSections(source, root, subject, reporter)

  const named: ArticleAddresses = { links: [], images: [] }
  addNodes(named, root.children as Nodes[], [])
  const expected = sectionAddresses(article, true)
  const bare = bareAddresses(root)
  const compare = (some: Unit[], others: Unit[]) =>
    compareText(
      {
        blocks: some.map(({ texts }) => line(texts[0] ?? '')),
        units: others.map(withBars),
        anywhere: [],
        madeOf: (text) => knows(text.split(' ', 1)[0] ?? '') || bare.has(text),
      },
      reporter,
    )
  compare(named.links, expected.links)
  compare(named.images, expected.images)
  // What is told already is not told again.
  if ((yaml ?? toml) !== undefined && reporter.findings.length === 0) {
    compareSections(source, subject, reporter)
  }
}

/**
 * Comments that Markdown for some tools has: they keep letters apart that would be an address together,
 * and say how a list or an address was before it was written as the tool reads it.
 */
const toolComment = /^<!-- (?:(?:tight|tight item|&|%) )?-->$/

function dropToolComments(node: Nodes): void {
  if (!('children' in node)) return
  const children: Nodes[] = node.children
  const kept = children.filter((one) => one.type !== 'html' || !toolComment.test(one.value))
  Object.assign(node, { children: kept })
  kept.forEach(dropToolComments)
}

function unescaped(text: string): string {
  return text.replace(/&(amp|gt|lt|quot);/g, (_, name: string) => characters[name] ?? '')
}

const characters: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"' }

/** The numbers with which lists begin; those of footnotes stand where these do. */
function compareNumbers(root: Nodes, article: Article, reporter: Reporter): void {
  const found: ListNumbers = { units: [], notes: [] }
  addLists(found, root, [], false, 0)
  const { notes, units } = listNumbers(article, true)
  const others = new Set(notes.flatMap(({ texts }) => texts))
  const blocks = [...found.units, ...found.notes].flatMap(({ texts }) => texts)
  compareText({ blocks, units, anywhere: [], madeOf: (text) => others.has(text) }, reporter)
}

/** In a table, a bar in an address can only be written as an escape. */
function withBars(unit: Unit): Unit {
  const texts = unit.texts.map(line)
  const escaped = texts.filter((text) => text.includes('|'))
  return { ...unit, texts: [...texts, ...escaped.map((text) => text.replaceAll('|', '%7C'))] }
}

/** Addresses that readers make links of, though they are text. */
function bareAddresses(root: Nodes): Set<string> {
  const bare = new Set<string>()
  const visit = (node: Nodes): void => {
    if (node.type === 'link') {
      const [text] = node.children
      if (text?.type === 'text' && node.url.endsWith(text.value)) bare.add(line(node.url))
    } else if ('children' in node) node.children.forEach(visit)
  }
  visit(root)
  return bare
}

/** Without front matter, the text begins with the title. */
function titleUnits(article: Article): Unit[] {
  const { authors, subtitle, summary, title } = article
  // They share the line under the title.
  const names = authors.map(({ name }) => line(name))
  const unit = (name: string, text: string): Unit => ({ name, path: [name], texts: [line(text)] })
  return [
    { ...unit('title', title), rank: 1 },
    ...(subtitle ? [unit('subtitle', subtitle)] : []),
    ...(showsSummary(article) ? [unit('summary', summary)] : []),
    ...(names.length
      ? [{ name: 'author', path: ['authors'], texts: [names.join(', ')], parts: names }]
      : []),
  ]
}

/** Front matter in the names of another tool, as it is read back. */
function comparePreset(
  source: string,
  preset: MarkdownPreset,
  article: Article,
  reporter: Reporter,
): void {
  const result = safeParseMarkdown(source, { preset, baseUrl: article.url })
  if (!result.success) {
    reporter.stop(
      'copy-unreadable',
      `Found front matter that no article can be read from (${result.issues[0]?.message}), expected that of ${preset}.`,
      'Write it with `renderMarkdown` and the same `preset`.',
    )
    return
  }
  const say = createStatements()
  stateRecord('front matter', metadata(result.article), metadata(article), say)
  compareStatements(say.list, reporter)
}

function metadata({ schemaVersion: _version, sections: _sections, ...rest }: Article): object {
  return rest
}

function compareFrontMatter(yaml: string, article: Article, reporter: Reporter): void {
  let data: unknown
  try {
    // Nobody asked for what the library would write to the terminal.
    data = parse(yaml, { logLevel: 'error' })
  } catch (error) {
    reporter.stop(
      'copy-unreadable',
      `Found front matter that is not YAML (${error instanceof Error ? error.message : error}), expected some that parses.`,
      'Write it with `renderMarkdown`, or fix it where the message says.',
    )
    return
  }
  const { id, status, type, url } = article
  // What has its default is left out.
  const defaults = { id: url, status: 'published', type: 'article' }
  const say = createStatements()
  // A fingerprint is of the article, and no part of it.
  const found = typeof data === 'object' ? { ...defaults, ...data, fingerprint: undefined } : data
  stateRecord('front matter', found, { ...metadata(article), id, status, type }, say)
  compareStatements(say.list, reporter)
}
