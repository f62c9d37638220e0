import { cleanText, direction, excerpt } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { compareConcealed } from '../agree/compare-concealed.ts'
import { afterNotice } from '../agree/compare-feed-html.ts'
import { compareHtml } from '../agree/compare-html.ts'
import { comparePaid } from '../agree/compare-paid.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import { prefixed } from '../agree/prefixed.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements, type Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { type Concealed, concealed } from '../text/concealed.ts'
import { cssAddresses, cssTexts, hides } from '../text/css.ts'
import { htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { repeatedMembers } from '../text/repeated-members.ts'
import { find, findAll } from './article-element.ts'
import { messageFrame, textEnd } from './message-frame.ts'
import { readPlain } from './read-text.ts'
import { inHeader, stateMailHeaders, waysIn } from './state-mail-headers.ts'
import { stateMembers } from './state-members.ts'

/**
 * Compare an article as the parts of a message with it: subject, preheader, headers, HTML and plain text.
 *
 * @param output - JSON, as `renderEmail` gives it.
 */
export function readEmail(output: string, subject: Subject, reporter: Reporter): void {
  const { article, options } = subject
  const email = parsed(output)
  if (!email) {
    reporter.stop(
      'copy-unreadable',
      'Found a message that is no JSON object with `subject`, `html` and `text`, expected one.',
      'Build the message again.',
    )
    return
  }
  const { headers, html, text } = email
  const preheader = oneLine(email.preheader)
  const root = fromHtml(html)
  const body = find(root, ({ tagName }) => tagName === 'body') ?? root
  const meant = options.email?.subject ?? afterNotice(article.title, subject)
  const said = options.email?.preheader ?? afterNotice(article.summary, subject)
  const say = createStatements()
  say.exact('member that is there twice', [], repeatedMembers(output), [])
  say.text('subject', ['title'], email.subject, meant)
  say.text('preheader', ['summary'], preheader, excerpt(oneLine(said), 140))
  stateMailHeaders(headers, subject, say)
  const named = Object.entries(Object(headers)).filter(([name]) => /^subject$/i.test(name))
  if (named.length)
    say.text(
      'header subject',
      ['title'],
      named.map(([, value]) => String(value)),
      email.subject,
    )
  stateMembers(
    '',
    email.whole,
    ['subject', 'preheader', 'html', 'text', 'headers', 'from', 'to'],
    say,
  )
  stateDocument(root, { article, title: meant }, say)
  const hidden = concealed(body).find(({ place }) => place === 'hidden')
  const isPreheader = ({ element, place, text }: Concealed) =>
    place === 'hidden' &&
    element === hidden?.element &&
    withoutFiller(text) === withoutFiller(preheader)
  if (!hidden || !isPreheader(hidden)) {
    say.text('HTML preheader', ['summary'], '', preheader)
  }
  compareStatements(say.list, reporter)

  const inHtml = prefixed(reporter, 'HTML ')
  const leave = leaveOf(htmlContent(body).links, headers, subject)
  compareHtml(body, subject, inHtml, messageFrame(subject, leave))
  compareConcealed(root, subject, inHtml, (one) => isPreheader(one) || isOfMessages(one))
  comparePaid(htmlContent(body).blocks.join('\n'), subject, inHtml)
  const inText = prefixed(reporter, 'text ')
  const after = textEnd(subject, leave)
  readPlain(text, subject, inText, { links: 'list', marks: true, after })
}

/** Where a reader leaves the list: as it was told, else as the headers say it, written as the HTML has it. */
function leaveOf(
  links: readonly string[],
  headers: unknown,
  { options }: Subject,
): string | undefined {
  const { list } = options.email ?? {}
  if (list) {
    const { unsubscribeMail: mail, unsubscribeUrl } = list
    return unsubscribeUrl ?? (mail && (/^mailto:/i.test(mail) ? mail : `mailto:${mail}`))
  }
  const named = Object.entries(Object(headers)).find(([name]) => /^list-unsubscribe$/i.test(name))
  const [way] = waysIn(named?.[1])
  return links.find((link) => inHeader(link) === way) ?? way
}

/** Title, language and direction of the HTML, and that nothing in it is of another. */
function stateDocument(
  root: Root,
  { article, title }: { article: Subject['article']; title: string },
  say: Statements,
): void {
  const titles = findAll(root, ({ tagName }) => tagName === 'title').map(textOf)
  say.text('HTML title', ['title'], titles, title)
  const charsets = findAll(root, ({ properties }) => properties.charSet !== undefined)
  const named = charsets.map(({ properties }) => String(properties.charSet).toLowerCase())
  say.exact('HTML charset', [], named, 'utf-8')
  const [page, ...others] = findAll(root, ({ properties, tagName }) => {
    return tagName === 'html' || properties.lang !== undefined || properties.dir !== undefined
  })
  const dir = direction(article.language)
  say.exact('HTML lang', ['language'], String(page?.properties.lang ?? ''), article.language)
  say.exact('HTML dir', ['language'], String(page?.properties.dir ?? ''), dir)
  for (const { properties } of others) {
    const { dir: own = dir, lang = article.language } = properties
    say.exact('HTML lang', ['language'], String(lang), article.language)
    if (own !== 'auto') say.exact('HTML dir', ['language'], String(own), dir)
  }
}

/** The title, styles that show no text, hide none and fetch nothing, and the columns that Outlook needs. */
function isOfMessages({ element, place, text }: Concealed): boolean {
  if (place === 'title' && element?.tagName === 'title') return true
  if (place === 'style' && element?.tagName === 'style') {
    return !hides(text) && cssTexts(text).length === 0 && cssAddresses(text).length === 0
  }
  const [, inner] = /^\[if !?mso\]>(.*?)<!\[endif\]$/s.exec(text) ?? []
  if (place !== 'comment' || inner === undefined) return false
  const root = fromHtml(inner, { fragment: true })
  const { blocks, images, links } = htmlContent(root)
  return [...blocks, ...images, ...links, ...concealed(root)].length === 0
}

/** A text as subjects and preheaders have it. */
function oneLine(text: string): string {
  return cleanText(text.replace(/[\s\u0085]+/g, ' ')).trim()
}

/** A preheader without what keeps mail programs from showing more after it: its own text may hold the same. */
function withoutFiller(text: string): string {
  return line(text.replace(/[\u034f\u2007\s]+$/, ''))
}

interface Parts {
  subject: string
  preheader: string
  html: string
  text: string
  headers: unknown
  /** All that was given. */
  whole: unknown
}

function parsed(output: string): Parts | undefined {
  let value: unknown
  try {
    value = JSON.parse(output)
  } catch {
    return undefined
  }
  const { headers, html, preheader = '', subject, text } = Object(value)
  const all = [html, preheader, subject, text]
  if (!all.every((one) => typeof one === 'string')) return undefined
  return { headers, html, preheader, subject, text, whole: value }
}

function textOf(element: Element): string {
  return element.children.map((one) => (one.type === 'text' ? one.value : '')).join('')
}
