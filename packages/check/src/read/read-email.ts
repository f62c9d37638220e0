import { messageWords } from '@standfirst/email'
import { fromHtml } from 'hast-util-from-html'
import { compareStatements } from '../agree/compare-statements.ts'
import { compareWording } from '../agree/compare-wording.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { type Concealed, concealed } from '../text/concealed.ts'
import { htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { find } from './article-element.ts'
import { compareAddresses } from './text-addresses.ts'

/**
 * Compare an article as the parts of a message with it: subject, preheader, HTML and plain text.
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
  const { html, preheader, text } = email
  const words = Object.values(messageWords(article.language))
  const { sender, footer = '' } = options.email ?? {}
  const beside = [...words, sender?.name ?? '', footer]
  const own = [sender?.url, ...links(email.headers)].flatMap((one) => one ?? [])
  const root = fromHtml(html)
  const say = createStatements()
  say.text('subject', ['title'], email.subject, article.title)
  say.text(
    'HTML title',
    ['title'],
    textOf(find(root, ({ tagName }) => tagName === 'title')),
    article.title,
  )
  const page = find(root, ({ tagName }) => tagName === 'html')
  say.exact('HTML lang', ['language'], String(page?.properties.lang ?? ''), article.language)
  compareStatements(say.list, reporter)
  const isBeginning = article.summary
    .replace(/\s+/g, ' ')
    .trim()
    .startsWith(preheader.replace(/…$/u, '').trim())
  if (!isBeginning) {
    const found = preheader ? [preheader] : []
    reporter.differs({ place: 'preheader', path: ['summary'], expected: [article.summary], found })
  }
  const body = find(root, ({ tagName }) => tagName === 'body') ?? root
  const content = htmlContent(body)
  const blocks = [...content.blocks, ...content.images.map((one) => one.replace(/^\S+ ?/, ''))]
  compareWording(
    { prefix: 'HTML ', whole: true, lines: blocks.flatMap((one) => [one, '']), beside },
    subject,
    reporter,
  )
  compareAddresses(
    [...content.links, ...content.tags.map(({ href }) => href)].join('\n'),
    'HTML ',
    subject,
    reporter,
    own,
  )
  for (const one of concealed(body)) {
    if (isOfMessages(one, preheader, subject)) continue
    const { place, text } = one
    reporter.differs({
      place: `HTML ${place}`,
      path: [],
      expected: [],
      found: [text || `<${place}>`],
    })
  }
  compareWording(
    { prefix: 'text ', whole: true, lines: text.split('\n'), beside },
    subject,
    reporter,
  )
  compareAddresses(text, 'text ', subject, reporter, own)
}

/** The preheader, the columns that Outlook needs, and what the article says elsewhere, too. */
function isOfMessages(
  { kind, text }: Concealed,
  preheader: string,
  { knows, madeOf, says }: Subject,
): boolean {
  if (kind === 'address') return knows(text)
  const seen = withoutFiller(text)
  if (seen === withoutFiller(preheader) || says(seen) || madeOf(seen)) return true
  const [, inner] = /^\[if !?mso\]>(.*?)<!\[endif\]$/s.exec(text) ?? []
  if (inner === undefined) return false
  const { blocks, links } = htmlContent(fromHtml(inner, { fragment: true }))
  return blocks.every((one) => says(one) || madeOf(one)) && links.every(knows)
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
  return { headers, html, preheader, subject, text }
}

/** Where a reader leaves the list, as the headers say it. */
function links(headers: unknown): string[] {
  return Object.values(Object(headers)).flatMap((value) =>
    [...String(value).matchAll(/<([^>]+)>/g)].map(([, url = '']) => url),
  )
}

function textOf(element: ReturnType<typeof find>): string {
  return (element?.children ?? []).map((one) => (one.type === 'text' ? one.value : '')).join('')
}
