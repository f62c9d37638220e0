import { showsSummary } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { compareHtml } from '../agree/compare-html.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { line } from '../text/line.ts'
import type { Unit } from '../text/unit.ts'
import { articleElement, findAll } from './article-element.ts'
import { readJsonLd } from './read-json-ld.ts'
import { stateEntry } from './state-entry.ts'
import { stateHead } from './state-head.ts'

/**
 * Compare a page, or the fragment of one, with its article: metadata, microformats, JSON-LD and text.
 *
 * @param html - Page or fragment.
 */
export function readHtml(html: string, subject: Subject, reporter: Reporter): void {
  const { article } = subject
  const root = fromHtml(html)
  const say = createStatements()
  stateHead(root, article, say)
  stateEntry(html, article, say)
  compareStatements(say.list, reporter)
  for (const script of scripts(root)) readJsonLd(script, subject, reporter, 'JSON-LD ')
  const title = line(article.title)
  const heading: Unit = { name: 'title', path: ['title'], texts: [title] }
  const under: Unit[] = article.subtitle
    ? [{ name: 'subtitle', path: ['subtitle'], texts: [line(article.subtitle)] }]
    : []
  const standfirst: Unit[] = showsSummary(article)
    ? [{ name: 'summary', path: ['summary'], texts: [line(article.summary)] }]
    : []
  const before = [heading, ...under, ...standfirst]
  compareHtml(articleElement(root), subject, reporter, { paid: true, before })
}

/** The JSON-LD of a page; of several, those that name an article. */
function scripts(root: Root): string[] {
  const all = findAll(root, isJsonLd).map(textOf)
  return all.length > 1
    ? all.filter((text) => /"@type":\s*"\w*(?:Article|Posting)"/.test(text))
    : all
}

function isJsonLd({ properties, tagName }: Element): boolean {
  return tagName === 'script' && properties.type === 'application/ld+json'
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
