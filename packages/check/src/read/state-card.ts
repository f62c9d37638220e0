import type { Article } from '@standfirst/core'
import type { Element } from 'hast'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { line } from '../text/line.ts'

/**
 * Collect what the head of a page says for machines beside Open Graph: cards of X, under either name of the attribute,
 * the language, and words to be found by.
 */
export function stateCard(
  metas: readonly Element[],
  { article, says }: Subject,
  say: Statements,
): void {
  const { authors, image, language, publisher, summary, title, translations, url } = article
  const card = (name: string) => [
    ...contents(metas, 'name', `twitter:${name}`),
    ...contents(metas, 'property', `twitter:${name}`),
  ]
  const meant = [
    ['title', 'title', title],
    ['description', 'summary', summary],
    ['image', 'image', image?.url],
    ['image:src', 'image', image?.url],
    ['image:alt', 'image', image?.alt],
    ['url', 'url', url],
  ] as const
  for (const [name, member, value] of meant) {
    const found = card(name)
    if (found.length) say.text(`twitter:${name}`, [member], found, value)
  }
  stateKind(card, metas, article, say)
  const handles = new Set(authors.map(({ handles }) => handles?.x))
  const creators = card('creator').filter((one) => !handles.has(one))
  say.exact('twitter:creator', ['authors'], creators, [])
  const own = publisher?.handles?.x
  // Whoever has not told it may have one.
  if (own) say.exact('twitter:site', ['publisher', 'handles', 'x'], card('site'), own)
  stateLibraries(metas, article, says, say)
  const described = contents(metas, 'property', 'description')
  if (described.length) say.text('meta property description', ['summary'], described, summary)
  statePreviews(metas, article, say)
  const lists = ['keywords', 'news_keywords'].flatMap((name) => contents(metas, 'name', name))
  const keywords = lists.flatMap((list) => list.split(','))
  say.text(
    'meta keywords',
    ['tags'],
    keywords.filter((one) => !says(line(one))),
    [],
  )
  const locales = contents(metas, 'property', 'og:locale')
  const wrong = locales.filter((locale) => !speaks(locale, language))
  say.exact('og:locale', ['language'], wrong, wrong.length ? language : [])
  const others = contents(metas, 'property', 'og:locale:alternate')
  say.exact(
    'og:locale:alternate',
    ['translations'],
    others.filter((locale) => !translations.some((one) => speaks(locale, one.language))),
    [],
  )
}

/** A large picture where the article has one, and never a player or an app, which would be shown in its place. */
function stateKind(
  card: (name: string) => string[],
  metas: readonly Element[],
  { image }: Article,
  say: Statements,
): void {
  const others = metas.flatMap(({ properties: { content, name, property } }) => {
    const key = String(name ?? property ?? '')
    return /^twitter:(?:player|app:)/i.test(key) ? `${key} ${content}` : []
  })
  say.exact('twitter:card beside', ['image'], others, [])
  const found = card('card')
  const isNamed = found.every((kind) => /^summary(?:_large_image)?$/.test(kind))
  // Its picture may be that of the site.
  if (!image && isNamed) return
  const path = ['image']
  if (found.length || contents(metas, 'property', 'og:title').length) {
    say.exact('twitter:card', path, found, image ? 'summary_large_image' : 'summary')
  }
}

/** What libraries and aggregators read: Dublin Core, Highwire's names, and others that are like them. */
function stateLibraries(
  metas: readonly Element[],
  { publishedAt, rights, updatedAt = publishedAt }: Article,
  says: Subject['says'],
  say: Statements,
): void {
  const days = [publishedAt, updatedAt].map((time) => time.slice(0, 10))
  for (const { properties } of metas) {
    const name = String(properties.name ?? '')
    const [, term = ''] = /^(?:dc|dcterms|citation|parsely|sailthru)[.:_-](.*)$/i.exec(name) ?? []
    const text = line(String(properties.content ?? ''))
    const isDate = /^(?:date|pubdate|publish-?date|last-modified|revised)$/i.test(name)
    const isWrong =
      isDate || /date|issued|created|modified/i.test(term)
        ? !days.includes(text.replaceAll('/', '-').slice(0, 10))
        : /^(?:title|creator|author|description|abstract|publisher)$/i.test(term) && !says(text)
    if (isWrong) say.text(`meta ${name}`, [], text, [])
    // A site may have a notice of its own where an article has none.
    const isNotice = /^(?:copyright|rights)$/i.test(term || name)
    const notice = rights?.copyright
    if (isNotice && notice && !says(text)) say.text(`meta ${name}`, ['rights'], text, notice)
    const { itemProp } = properties
    const [member = ''] = [itemProp].flat().map(String)
    if (/^(?:author|description|headline|name)$/.test(member) && !says(text)) {
      say.text(`meta itemprop ${member}`, [], text, [])
    }
  }
}

/** What others show of the page: another picture, another place that it is from, a price. */
function statePreviews(metas: readonly Element[], { image, url }: Article, say: Statements): void {
  const found = (name: string) => [
    ...contents(metas, 'name', name),
    ...contents(metas, 'property', name),
  ]
  const others = (name: string, own: string | undefined) => found(name).filter((one) => one !== own)
  say.exact('meta thumbnail', ['image', 'url'], others('thumbnail', image?.url), [])
  for (const name of ['original-source', 'syndication-source', 'al:web:url']) {
    say.exact(`meta ${name}`, ['url'], others(name, url), [])
  }
  for (const kind of ['og', 'product']) {
    const name = `${kind}:price:amount`
    say.exact(`meta ${name}`, [], found(name), [])
  }
}

/** Whether a locale of Open Graph, such as `en_GB`, is of a language. */
function speaks(locale: string, language: string): boolean {
  const [own, ownPlace] = parts(locale)
  const [other, otherPlace] = parts(language)
  return own === other && (!ownPlace || !otherPlace || ownPlace === otherPlace)
}

/** A language's name and its country. */
function parts(tag: string): (string | undefined)[] {
  const [name, ...others] = tag.toLowerCase().split(/[-_]/)
  return [name, others.find((one) => /^(?:[a-z]{2}|\d{3})$/.test(one))]
}

/** What `meta` elements of a name, in small letters or capitals, say. */
export function contents(
  metas: readonly Element[],
  key: 'name' | 'property',
  name: string,
): string[] {
  return metas
    .filter(({ properties }) => String(properties[key] ?? '').toLowerCase() === name)
    .map(({ properties }) => String(properties.content ?? ''))
}
