import { type Article, isUnpublished } from '@standfirst/core'
import type { Path } from '../finding.ts'
import { attributesOf, childrenOf, textIn, type XmlElement } from '../read/xml-element.ts'
import type { SiteSubject } from './site-subject.ts'

/**
 * Collect what a sitemap says: each page once, when it was changed, its pictures and translations; of news
 * their title, date and publication.
 *
 * @see {@link https://www.sitemaps.org/protocol.html}
 */
export function stateSitemap(
  root: XmlElement | undefined,
  { feed, options, say }: SiteSubject,
  kind: 'sitemap' | 'news',
): void {
  if (!root) return
  const entries = childrenOf(root, 'url')
  const expected = feed.articles.flatMap((article, index) =>
    isNamed(article, kind) ? [{ article, path: ['articles', index] as Path }] : [],
  )
  const pages = kind === 'sitemap' ? (options.pages ?? []) : []
  const known = new Set([...expected.map(({ article }) => article.url), ...pages])
  const found = entries.map((entry) => textIn(entry, 'loc') ?? '')
  const first = new Map(found.map((url, index) => [url, index] as const).toReversed())
  const strange = found.filter((url, index) => !known.has(url) || first.get(url) !== index)
  say.exact('url loc', ['articles'], strange, [])
  for (const { article, path } of expected) {
    const entry = entries[first.get(article.url) ?? -1]
    say.exact('url loc', [...path, 'url'], entry && article.url, article.url)
    if (!entry) continue
    if (kind === 'news') stateNews(entry, article, path)
    else statePage(entry, article, path)
  }

  function isNamed(article: Article, kind: 'sitemap' | 'news'): boolean {
    if (isUnpublished(article)) return false
    if (kind === 'sitemap') return article.url.startsWith(feed.url)
    const age = Date.parse(options.now ?? '') - Date.parse(article.publishedAt)
    const isNamable = (options.publication ?? article.publisher?.name) !== undefined
    return article.status !== 'retracted' && isNamable && age >= 0 && age <= twoDays
  }

  function statePage(entry: XmlElement, article: Article, path: Path): void {
    const { image, language, publishedAt, translations, updatedAt, url } = article
    const changed = [...path, updatedAt ? 'updatedAt' : 'publishedAt']
    say.time('url lastmod', changed, textIn(entry, 'lastmod'), updatedAt ?? publishedAt)
    const pictures = childrenOf(entry, 'image:image').map((one) => textIn(one, 'image:loc'))
    const shown = article.sections.filter(({ paid }) => !paid).flatMap((one) => picturesIn(one))
    const meant = new Set([...(image ? [image.url] : []), ...shown])
    say.exact(
      'image:image image:loc',
      [...path, 'image'],
      pictures,
      [...meant].slice(0, mostImages),
    )
    const links = childrenOf(entry, 'xhtml:link')
    const hrefs = attributesOf(links, 'href')
    const said = attributesOf(links, 'hreflang').map((tag, at) => `${tag} ${hrefs[at]}`)
    const pages = new Map<string, string>()
    for (const one of translations.length ? [{ language, url }, ...translations] : []) {
      if (!pages.has(one.language)) pages.set(one.language, one.url)
    }
    const named = [...pages].map(([tag, href]) => `${tag} ${href}`)
    say.exact('xhtml:link hreflang', [...path, 'translations'], said, named)
  }

  function stateNews(entry: XmlElement, article: Article, path: Path): void {
    const [news] = childrenOf(entry, 'news:news')
    const [publication] = childrenOf(news, 'news:publication')
    const name = options.publication ?? article.publisher?.name
    say.text('news:name', [...path, 'publisher', 'name'], textIn(publication, 'news:name'), name)
    const [primary = ''] = article.language.toLowerCase().split('-')
    const tag = textIn(publication, 'news:language') ?? ''
    // Chinese is named by its script: `zh-cn`.
    const said = primary === 'zh' ? tag.split('-')[0] : tag
    say.exact('news:language', [...path, 'language'], said, primary)
    const date = textIn(news, 'news:publication_date')
    say.time('news:publication_date', [...path, 'publishedAt'], date, article.publishedAt)
    say.text('news:title', [...path, 'title'], textIn(news, 'news:title'), article.title)
  }
}

const twoDays = 172_800_000
// So many are read of a page.
const mostImages = 1000

/** The addresses of all pictures in a section; its data is not shown. */
function picturesIn(value: unknown, depth = 0): string[] {
  if (typeof value !== 'object' || value === null || depth > 200) return []
  if ('type' in value && value.type === 'image' && 'url' in value) return [String(value.url)]
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'data' ? [] : picturesIn(one, depth + 1),
  )
}
