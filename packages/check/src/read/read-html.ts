import { type Article, type SafeHtml, showsSummary } from '@standfirst/core'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { compareConcealed } from '../agree/compare-concealed.ts'
import { compareHtml } from '../agree/compare-html.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements, type Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { cssTexts } from '../text/css.ts'
import { htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { type OutsideText, outsideText } from '../text/outside-text.ts'
import type { Unit } from '../text/unit.ts'
import { articleElement, findAll } from './article-element.ts'
import { compareContents } from './compare-contents.ts'
import { comparePaidClasses } from './compare-paid-classes.ts'
import { dropHidden, stylesOf } from './drop-hidden.ts'
import { readJsonLd } from './read-json-ld.ts'
import { stateEntry } from './state-entry.ts'
import { stateHead } from './state-head.ts'
import { nodesOf } from './state-json-ld-details.ts'

/**
 * Compare a page, or the fragment of one, with its article: metadata, microformats, JSON-LD and text.
 *
 * @param html - Page or fragment.
 */
export function readHtml(html: string, subject: Subject, reporter: Reporter): void {
  const { article } = subject
  const root = fromHtml(html)
  const say = createStatements()
  stateHead(root, subject, say)
  stateEntry(html, subject, say)
  const element = articleElement(root)
  dropHidden(root, element)
  stateCategory(element, article, say)
  stateAuthors(element, article, say)
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
  compareHtml(element, subject, reporter, { paid: true, before })
  compareContents(root, element, reporter)
  comparePaidClasses(element, subject, reporter)
  compareConcealed(element, subject, reporter)
  const { articles, texts } = outsideText(root, element)
  const own = outsideOwn(subject.options.after)
  const add = (place: string, found: string) => {
    reporter.differs({ place, path: [], expected: [], found: [found] })
  }
  const words = stylesOf(root).flatMap(cssTexts).map(line)
  for (const text of words) {
    if (/\p{L}{2}/u.test(text) && !subject.says(text) && !subject.madeOf(text)) {
      add('text of a style', text)
    }
  }
  for (const text of articles) if (!own.articles.includes(text)) add('another article', text)
  for (const text of texts) if (!own.texts.includes(text)) add('text outside the article', text)
}

/** What the site itself puts after the article of each page. */
function outsideOwn(after: SafeHtml | undefined): OutsideText {
  if (!after) return { articles: [], texts: [] }
  const root = fromHtml(`<article class="sf-article"></article><div>${after}</div>`)
  return outsideText(root, articleElement(root))
}

/** The links to the pages of the authors, which say that they are. */
function stateAuthors(node: Nodes, { authors }: Article, say: Statements): void {
  if (node.type !== 'element' || node.tagName !== 'article') return
  const links = findAll(
    node,
    ({ properties: { rel } }) => Array.isArray(rel) && rel.includes('author'),
  )
  say.exact(
    'rel author',
    ['authors'],
    links.map(({ properties }) => String(properties.href ?? '')),
    authors.map(({ url }) => url),
  )
}

/** The link to the page of the category, if the article says where that is. */
function stateCategory(node: Nodes, { category }: Article, say: Statements): void {
  if (!category?.url) return
  const { tags } = htmlContent(node)
  const own = tags.filter(({ text }) => text === line(category.name)).map(({ href }) => href)
  const found = own.find((href) => href === category.url) ?? own[0]
  say.exact('link to the category', ['category', 'url'], found, category.url)
}

/**
 * The JSON-LD of a page; of several scripts, each that names an article, with those that name none: the
 * page and the site may be described in a script of their own.
 */
function scripts(root: Root): string[] {
  const all = findAll(root, isJsonLd).map(textOf)
  const named = all.filter(namesArticle)
  // Of the site alone, a theme may say what it likes; what says that it is of an article must be.
  if (named.length === 0) {
    return all.filter((text) => !isJson(text) || /"headline"\s*:|#article"/.test(text)).slice(0, 1)
  }
  const others = all.filter((text) => !namesArticle(text) && isJson(text))
  return named.map((text) => (others.length ? `[${[text, ...others].join()}]` : text))
}

/** Whether a script is of an article, however its type is written; one that can't be parsed may be. */
function namesArticle(json: string): boolean {
  if (!isJson(json)) return /"@type":\s*"\w*(?:Article|Posting)"/.test(json)
  return nodesOf(JSON.parse(json)).some((node) =>
    [node['@type']].flat().some((type) => /(?:Article|Posting|Report)$/.test(String(type))),
  )
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function isJsonLd({ properties, tagName }: Element): boolean {
  return (
    tagName === 'script' && /^\s*application\/ld\+json\s*(?:;|$)/i.test(String(properties.type))
  )
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
