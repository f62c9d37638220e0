import type { Article } from '@standfirst/core'
import type { Element, Root } from 'hast'
import type { Statements } from '../agree/statement.ts'
import { line } from '../text/line.ts'
import { find, findAll } from './article-element.ts'

/**
 * Collect what the metadata of a page says: title, description, canonical address, Open Graph. A
 * fragment says nothing.
 *
 * @see {@link https://ogp.me/#type_article}
 */
export function stateHead(root: Root, article: Article, say: Statements): void {
  const title = find(root, ({ tagName }) => tagName === 'title')
  if (!title) return
  const metas = findAll(root, ({ tagName }) => tagName === 'meta')
  const links = findAll(root, ({ tagName }) => tagName === 'link')
  const named = (name: string) => contents(metas, 'name', name)
  const { authors, category, image, media, rights, summary, translations, url } = article

  say.exact('html lang', ['language'], langOf(root), article.language)
  const shown = line(textOf(title))
  const meant = line(article.title)
  // A site's name may follow.
  say.text('title', ['title'], shown.startsWith(meant) ? meant : shown, meant)
  say.text('meta description', ['summary'], named('description'), summary)
  say.text(
    'meta author',
    ['authors'],
    named('author'),
    authors.map(({ name }) => name),
  )
  say.exact('link canonical', ['url'], hrefs(links, 'canonical'), url)
  // The publication's licence for machines (RSL) is a link of its own, beside the article's.
  const forPeople = links.filter(({ properties }) => properties.type !== 'application/rsl+xml')
  say.exact('link license', ['rights', 'license'], hrefs(forPeople, 'license'), rights?.license)
  const languages = links.filter(({ properties }) => properties.hrefLang)
  say.exact(
    'link alternate hreflang',
    ['translations'],
    languages.map(({ properties }) => `${properties.hrefLang} ${properties.href}`).toSorted(),
    (translations.length ? [...translations, article] : [])
      .map((one) => `${one.language} ${one.url}`)
      .toSorted(),
  )

  if (!metas.some(({ properties }) => String(properties.property ?? '').startsWith('og:'))) return
  const og = (name: string) => contents(metas, 'property', name)
  say.text('og:title', ['title'], og('og:title'), article.title)
  say.text('og:description', ['summary'], og('og:description'), summary)
  say.exact('og:url', ['url'], og('og:url'), url)
  if (image) {
    say.exact('og:image', ['image', 'url'], og('og:image'), image.url)
    say.text('og:image:alt', ['image', 'alt'], og('og:image:alt'), image.alt)
  }
  for (const kind of ['audio', 'video'] as const) {
    const urls = media.filter(({ type }) => type === kind).map((one) => one.url)
    say.exact(`og:${kind}`, ['media'], og(`og:${kind}`), urls)
  }
  const published = og('article:published_time')
  say.time('article:published_time', ['publishedAt'], published, article.publishedAt)
  const modified = og('article:modified_time')
  say.time('article:modified_time', ['updatedAt'], modified, article.updatedAt)
  say.exact(
    'article:author',
    ['authors'],
    og('article:author'),
    authors.map((one) => one.url),
  )
  say.text('article:section', ['category'], og('article:section'), category?.name)
  say.text('article:tag', ['tags'], og('article:tag'), article.tags)
}

function contents(metas: readonly Element[], key: 'name' | 'property', name: string): string[] {
  return metas
    .filter(({ properties }) => properties[key] === name)
    .map(({ properties }) => String(properties.content ?? ''))
}

function hrefs(links: readonly Element[], rel: string): string[] {
  return links
    .filter(({ properties }) => Array.isArray(properties.rel) && properties.rel.includes(rel))
    .map(({ properties }) => String(properties.href ?? ''))
}

function langOf(root: Root): string {
  const element = find(root, ({ tagName }) => tagName === 'html')
  return String(element?.properties.lang ?? '')
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
