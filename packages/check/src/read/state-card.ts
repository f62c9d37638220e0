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
  const { authors, image, language, summary, title, translations } = article
  const meant = [
    ['twitter:title', 'title', title],
    ['twitter:description', 'summary', summary],
    ['twitter:image', 'image', image?.url],
  ] as const
  for (const [name, member, value] of meant) {
    const found = [...contents(metas, 'name', name), ...contents(metas, 'property', name)]
    if (found.length) say.text(name, [member], found, value)
  }
  // Another kind of card shows a player or an app.
  const kinds = contents(metas, 'name', 'twitter:card')
  const strange = kinds.filter((kind) => !/^summary(?:_large_image)?$/.test(kind))
  say.exact('twitter:card', ['image'], strange, [])
  const handles = new Set(authors.map(({ handles }) => handles?.x))
  const creators = contents(metas, 'name', 'twitter:creator')
  say.exact(
    'twitter:creator',
    ['authors'],
    creators.filter((one) => !handles.has(one)),
    [],
  )
  stateLibraries(metas, article, says, say)
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

/** What libraries and aggregators read: Dublin Core, Highwire's names, and others that are like them. */
function stateLibraries(
  metas: readonly Element[],
  { publishedAt, updatedAt = publishedAt }: Article,
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

/** What `meta` elements of a name say. */
export function contents(
  metas: readonly Element[],
  key: 'name' | 'property',
  name: string,
): string[] {
  return metas
    .filter(({ properties }) => properties[key] === name)
    .map(({ properties }) => String(properties.content ?? ''))
}
