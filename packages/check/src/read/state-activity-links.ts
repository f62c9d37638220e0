import { safeLanguage } from '@standfirst/core'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { listOf, textOf } from './json-values.ts'
import { stateMembers } from './state-members.ts'

/** Collect what an object of Activity Streams says of its page, its Markdown and its translations. */
export function stateActivityLinks(links: unknown, subject: Subject, say: Statements): void {
  const { language, translations, url } = subject.article
  const { markdownUrl } = subject.options.activitypub ?? {}
  const all = listOf(links)
  const isOther = (link: unknown) => textOf(link, 'rel') === 'alternate'
  const page = all.find((link) => !isOther(link) && textOf(link, 'mediaType') === 'text/html')
  say.exact('url', ['url'], typeof page === 'string' ? page : textOf(page, 'href'), url)
  say.exact('url hreflang', ['language'], textOf(page, 'hreflang'), safeLanguage(language))
  const alternates = all.filter(isOther)
  say.exact(
    'url alternate',
    ['translations'],
    alternates.map((link) => `${textOf(link, 'hreflang')} ${textOf(link, 'href')}`),
    translations.map((one) => `${one.language} ${one.url}`),
  )
  const others = all.filter((link) => link !== page && !isOther(link))
  const address = (link: unknown) => (typeof link === 'string' ? link : textOf(link, 'href'))
  say.exact('url of Markdown', [], others.map(address), markdownUrl)
  const kinds = alternates.map((link) => textOf(link, 'mediaType'))
  const pages = alternates.map(() => 'text/html')
  say.exact('url alternate mediaType', ['translations'], kinds, pages)
  for (const link of all) {
    say.exact('url type', ['url'], textOf(link, 'type'), 'Link')
    stateMembers('url ', link, ['type', 'href', 'mediaType', 'hreflang', 'rel'], say)
  }
}
