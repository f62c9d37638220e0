import { safeLanguage } from '@standfirst/core'
import { fromHtml } from 'hast-util-from-html'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { listOf, memberOf, textOf } from './json-values.ts'

/** Collect what an object of Activity Streams says of an article beside its text, its pictures and recordings. */
export function stateActivity(
  object: object,
  { article, options }: Subject,
  say: Statements,
): void {
  const { publishedAt, rights, summary, title, updatedAt } = article
  say.text('summary', ['summary'], shownText(textOf(object, 'summary')), summary)
  say.time('published', ['publishedAt'], textOf(object, 'published'), publishedAt)
  say.time('updated', ['updatedAt'], textOf(object, 'updated'), updatedAt)
  say.exact('license', ['rights', 'license'], textOf(object, 'license'), rights?.license)
  const { actor, sensitive = false } = options.activitypub ?? {}
  say.exact(
    'sensitive',
    [],
    memberOf(object, 'sensitive') === true ? 'true' : '',
    sensitive ? 'true' : '',
  )
  stateLinks(object, article, say)
  stateOwners(object, article, actor, say)

  const names = [article.category?.name ?? '', ...article.tags].map(hashtag).filter(isHashtag)
  const tags = listOf(memberOf(object, 'tag')).map((tag) => textOf(tag, 'name'))
  say.exact('tag', ['tags'], tags.map(hashtag), [...new Set(names)])

  const preview = memberOf(object, 'preview')
  const short = textOf(preview, 'content')
  say.exact('preview type', [], textOf(preview, 'type'), 'Note')
  say.text('preview', ['summary'], shownText(short), `${line(title)} ${line(summary)}`)
  say.time('preview published', ['publishedAt'], textOf(preview, 'published'), publishedAt)
  say.time('preview updated', ['updatedAt'], textOf(preview, 'updated'), updatedAt)
  const language = safeLanguage(article.language)
  const byLanguage = memberOf(preview, 'contentMap')
  say.exact('preview language', ['language'], Object.keys(Object(byLanguage)), language)
  if (language) {
    say.exact('preview contentMap', ['summary'], textOf(byLanguage, language), short)
  }
}

/** The page, and its translations. */
function stateLinks(
  object: object,
  { language, translations, url }: Subject['article'],
  say: Statements,
) {
  const links = listOf(memberOf(object, 'url'))
  const isOther = (link: unknown) => textOf(link, 'rel') === 'alternate'
  const page = links.find((link) => !isOther(link) && textOf(link, 'mediaType') === 'text/html')
  say.exact('url', ['url'], typeof page === 'string' ? page : textOf(page, 'href'), url)
  say.exact('url hreflang', ['language'], textOf(page, 'hreflang'), safeLanguage(language))
  const others = links.filter(isOther)
  say.exact(
    'url alternate',
    ['translations'],
    others.map((link) => `${textOf(link, 'hreflang')} ${textOf(link, 'href')}`),
    translations.map((one) => `${one.language} ${one.url}`),
  )
}

/** Whose it is: an actor, whom only the publication knows, and the authors by name. */
function stateOwners(
  object: object,
  { authors, publisher }: Subject['article'],
  actor: string | undefined,
  say: Statements,
) {
  const owners = listOf(memberOf(object, 'attributedTo'))
  const actors = owners.filter((one) => typeof one === 'string')
  const named = owners.filter((one) => typeof one === 'object')
  const only = !authors.length && !actors.length && publisher ? [publisher] : []
  const expected = authors.length ? authors : only
  const path = authors.length ? ['authors'] : ['publisher']
  const names = named.map((one) => textOf(one, 'name'))
  say.text(
    'attributedTo name',
    path,
    names,
    expected.map(({ name }) => name),
  )
  const pages = named.map((one) => textOf(one, 'url'))
  say.exact(
    'attributedTo url',
    path,
    pages,
    expected.map(({ url }) => url),
  )
  if (actor !== undefined) say.exact('attributedTo', [], actors as string[], actor)
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
