import type { Article, Feed } from '@standfirst/core'
import type { SafeHtml } from '@standfirst/html'
import { type LinkedArticle, linksBlock } from './links-block.ts'
import { listedLanguage } from './listed-language.ts'
import { pagePath } from './page-path.ts'
import type { Site } from './site.ts'

/**
 * Make a function that gives what stands after an article: links to the one before and the one after it,
 * and to others of its category, in its language.
 *
 * Those of the category are the ones that follow it by date, so that a new article changes the pages of
 * few others; where too few follow, the nearest that are newer fill the list. An article that names
 * related ones itself gets none by this rule.
 *
 * @param feed - All articles that may be read, newest first; their sections may be missing.
 * @returns It gives `undefined` for every article if the configuration has switched all of it off.
 */
export function articleLinks(
  { articles, url: base }: Feed,
  { design, html, outputs, pages }: Pick<Site, 'design' | 'html' | 'outputs' | 'pages'>,
): (article: Article) => SafeHtml | undefined {
  const { more = 3, neighbors = true } = pages
  if (!outputs.pages || (more === 0 && !neighbors)) return () => undefined
  const shown = articles.filter(
    ({ status, url }) => status !== 'retracted' && pagePath(url, base) !== undefined,
  )
  const places = new Map<string, Places>()
  const languages = design.languages.map(({ language }) => language)
  const listed = ({ language }: Article) => listedLanguage(language, languages)
  for (const ofLanguage of groups(shown, listed)) {
    for (const [all, article] of ofLanguage.entries()) {
      places.set(article.id, { all, ofLanguage, own: 0, ofCategory: [] })
    }
    for (const ofCategory of groups(ofLanguage, ({ category }) => category?.slug)) {
      if (!ofCategory[0]?.category) continue
      for (const [own, { id }] of ofCategory.entries()) {
        Object.assign(places.get(id) ?? {}, { own, ofCategory })
      }
    }
  }
  return (article) => {
    const place = places.get(article.id)
    if (!place) return linksBlock(article, { more: [] }, html.labels)
    const { all, ofCategory, ofLanguage, own } = place
    const [newer, older] = neighbors ? [ofLanguage[all - 1], ofLanguage[all + 1]] : []
    const links = article.related.length > 0 ? [] : nearest(ofCategory, own, more)
    return linksBlock(article, { more: links, newer, older }, html.labels)
  }
}

/** Where an article stands among others. */
interface Places {
  all: number
  ofLanguage: readonly Article[]
  own: number
  ofCategory: readonly Article[]
}

function groups(articles: readonly Article[], keyOf: (article: Article) => unknown): Article[][] {
  return [...Map.groupBy(articles, keyOf).values()]
}

/** Those that follow, and as many of those before as are wanting, in the order of the list. */
function nearest(members: readonly Article[], index: number, count: number): LinkedArticle[] {
  const after = members.slice(index + 1, index + 1 + count)
  const before = members.slice(Math.max(0, index - (count - after.length)), index)
  return [...before, ...after]
}
