import {
  type Article,
  type Author,
  fill,
  formatDate,
  type Labels,
  type SafeHtml,
  safeTimestamp,
  safeUrl,
  unsafeHtml,
} from '@standfirst/core'
import { html } from '@standfirst/html'
import { ink, soft } from '../styles.ts'

const small = `font-size:14px;line-height:1.5;color:${soft}`

/** That it was retracted, category, title, subtitle, byline and dates. */
export function header(article: Article, words: Labels): SafeHtml {
  const { category, status, subtitle, title, url } = article
  const kicker = category
    ? html`<p class="sf-soft" style="margin:0 0 8px;${unsafeHtml(small)}">${plainLink(category.url, category.name)}</p>`
    : ''
  const under = subtitle
    ? html`<p class="sf-soft" style="margin:0 0 12px;font-size:18px;line-height:1.4;color:${unsafeHtml(soft)}">${subtitle}</p>`
    : ''
  const notice = status === 'retracted' ? html`<p><strong>${words.retracted}</strong></p>` : ''
  return html`${notice}${kicker}<h1>${titleLink(url, title)}</h1>${under}${facts(article, words)}`
}

/** A title that leads to its page, in the colour of text. */
export function titleLink(url: unknown, title: string): SafeHtml | string {
  const href = safeUrl(url, 'media')
  if (href === undefined) return title
  return html`<a class="sf-title" href="${href}" style="color:${unsafeHtml(ink)};text-decoration:none">${title}</a>`
}

/** Who wrote it, and when. */
export function facts(
  { authors, publishedAt, updatedAt }: Article,
  words: Labels,
): SafeHtml | string {
  const parts = [
    authors.length ? filled(words.by, 'names', names(authors, words)) : '',
    publishedAt ? time(publishedAt, words) : '',
    updatedAt ? filled(words.updated, 'date', time(updatedAt, words)) : '',
  ].filter((part) => String(part) !== '')
  if (parts.length === 0) return ''
  const joined = parts.flatMap((part, at) => (at ? [' · ', part] : [part]))
  return html`<p class="sf-soft" style="margin:0 0 20px;${unsafeHtml(small)}">${joined}</p>`
}

function names(authors: readonly Author[], words: Labels): SafeHtml {
  const all = authors.map(({ name, url }) => plainLink(url, name))
  const last = all.length - 1
  return html`${all.flatMap((one, at) => (at === 0 ? [one] : [at === last ? words.and : ', ', one]))}`
}

function plainLink(url: unknown, text: string): SafeHtml | string {
  const href = safeUrl(url, 'link')
  return href === undefined
    ? text
    : html`<a href="${href}" style="color:inherit;text-decoration:underline">${text}</a>`
}

function time(timestamp: string, words: Labels): SafeHtml | string {
  const safe = safeTimestamp(timestamp)
  if (safe === undefined) return timestamp
  return html`<time datetime="${safe}">${formatDate(safe, words)}</time>`
}

/** A label with HTML in the place of a name. */
function filled(label: string, name: string, value: SafeHtml | string): SafeHtml {
  const place = '\u0000'
  const [before = '', after = ''] = fill(label, { [name]: place }).split(place)
  return html`${before}${value}${after}`
}
