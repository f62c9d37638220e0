import { safeLanguage } from '@standfirst/core'
import { fromHtml } from 'hast-util-from-html'
import { afterNotice } from '../agree/compare-feed-html.ts'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { listOf, memberOf, textOf } from './json-values.ts'
import { stateActivityLinks } from './state-activity-links.ts'
import { stateActivityOwners } from './state-activity-owners.ts'
import { stateBareHtml, stateMembers } from './state-members.ts'

/** Collect what an object of Activity Streams says of an article beside its text, its pictures and recordings. */
export function stateActivity(object: object, subject: Subject, say: Statements): void {
  const { article, options } = subject
  const { publishedAt, rights, summary, title, updatedAt } = article
  const told = afterNotice(summary, subject)
  say.text('summary', ['summary'], shownText(textOf(object, 'summary')), told)
  say.time('published', ['publishedAt'], textOf(object, 'published'), publishedAt)
  say.time('updated', ['updatedAt'], textOf(object, 'updated'), updatedAt)
  say.exact('license', ['rights', 'license'], textOf(object, 'license'), rights?.license)
  const { followers, sensitive = false } = options.activitypub ?? {}
  const said = memberOf(object, 'sensitive') ?? false
  say.exact('sensitive', [], said === false ? '' : String(said), sensitive ? 'true' : '')
  say.exact('to', [], listOf(memberOf(object, 'to')).map(String), everyone)
  say.exact('cc', [], listOf(memberOf(object, 'cc')).map(String), followers)
  stateBareHtml('summary', ['summary'], textOf(object, 'summary'), say)
  stateActivityLinks(memberOf(object, 'url'), subject, say)
  stateActivityOwners(object, subject, say)
  stateTags(object, subject, say)
  stateSource(object, subject, say)
  stateMembers('', object, members, say)

  const preview = memberOf(object, 'preview')
  const short = textOf(preview, 'content')
  stateBareHtml('preview', ['summary'], short, say)
  const image = memberOf(object, 'image')
  const pictures = listOf(memberOf(preview, 'attachment')).map((one) => JSON.stringify(one))
  say.exact('preview attachment', ['image'], pictures, image ? JSON.stringify(image) : undefined)
  const own = 'type attributedTo content contentMap published updated attachment'.split(' ')
  stateMembers('preview ', preview, own, say)
  say.exact('preview type', [], textOf(preview, 'type'), 'Note')
  say.text('preview', ['summary'], shownText(short), `${line(title)} ${line(told)}`)
  say.time('preview published', ['publishedAt'], textOf(preview, 'published'), publishedAt)
  say.time('preview updated', ['updatedAt'], textOf(preview, 'updated'), updatedAt)
  const language = safeLanguage(article.language)
  const byLanguage = memberOf(preview, 'contentMap')
  say.exact('preview language', ['language'], Object.keys(Object(byLanguage)), language)
  if (language) {
    say.exact('preview contentMap', ['summary'], textOf(byLanguage, language), short)
  }
}

const everyone = 'https://www.w3.org/ns/activitystreams#Public'

const members =
  '@context type id name summary attributedTo published updated url to cc sensitive content contentMap source image attachment tag license preview'.split(
    ' ',
  )

/** The category and the tags, and where their pages are. */
function stateTags(object: object, { article, options }: Subject, say: Statements): void {
  const { category, tags } = article
  const { categoryUrl, tagUrl } = options.activitypub ?? {}
  const pages = new Map<string, string | undefined>()
  const add = (name: string, page: string | undefined) => {
    const key = hashtag(name)
    if (isHashtag(key) && !pages.has(key)) pages.set(key, page)
  }
  if (category) add(category.name, category.url ?? categoryUrl?.(category))
  for (const tag of tags) add(tag, tagUrl?.(tag))
  const found = listOf(memberOf(object, 'tag'))
  const names = found.map((tag) => textOf(tag, 'name'))
  const isTold = names.every((name) => name.startsWith('#'))
  say.exact('tag', ['tags'], isTold ? names.map(hashtag) : names, [...pages.keys()])
  const hrefs = found.map((tag) => textOf(tag, 'href'))
  say.exact('tag href', ['tags'], hrefs, [...pages.values()])
  for (const tag of found) {
    say.exact('tag type', ['tags'], textOf(tag, 'type'), 'Hashtag')
    stateMembers('tag ', tag, ['type', 'name', 'href'], say)
  }
}

/** The Markdown that it may be edited as. */
function stateSource(object: object, { article, options }: Subject, say: Statements): void {
  const source = memberOf(object, 'source')
  const free = { ...article, sections: article.sections.filter(({ paid }) => !paid) }
  const expected = options.activitypub?.source?.(free)
  say.exact('source', ['sections'], textOf(source, 'content'), expected)
  if (source === undefined) return
  say.exact('source mediaType', [], textOf(source, 'mediaType'), 'text/markdown')
  stateMembers('source ', source, ['content', 'mediaType'], say)
}

/** A tag as one word, whatever its capitals: `#extremeWeather` and `Extreme weather` are the same. */
function hashtag(tag: string): string {
  return line(tag)
    .replace(/^#+\s*/, '')
    .split(/[\s_&.,'’/-]+/u)
    .filter(Boolean)
    .map((word, index) => (index ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join('')
    .toLowerCase()
}

/** Whether servers take a word as it is: they make `#C` of `C++`, and none of figures alone. */
function isHashtag(word: string): boolean {
  return /^[\p{L}\p{N}\p{M}]+$/u.test(word) && /\P{N}/u.test(word)
}

function shownText(html: string): string {
  return htmlContent(fromHtml(html, { fragment: true })).blocks.join(' ')
}
