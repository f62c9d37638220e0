import {
  type Article,
  expectOptions,
  type Feed,
  formatDate,
  type Issue,
  labels,
  mediaDisclosureText,
} from '@standfirst/core'
import { html, type SafeHtml } from '@standfirst/html'
import { nearest } from '../config/nearest.ts'
import type { HomeConfig } from '../config/standfirst-config.ts'
import { isSameTongue } from '../output/is-same-tongue.ts'
import type { ExtendedFeed, ExtendedSite, OutputExtension } from '../output/output-extension.ts'

export type { HomeConfig }

/**
 * The sections of the home page: the newest articles of each category, with a link to all of them.
 */
export function homeOutputs(options: HomeConfig = {}): OutputExtension {
  expectOptions(options, 'homeOutputs')
  const { categories, size = 4 } = options
  return {
    name: 'pages.home',
    homePart(feeds, { feed: site, labels: own, languages }) {
      const { all, wanted } = desks(feeds, languages.length > 0, site)
      const found = categories
        ? categories.flatMap((name) => wanted.find((one) => isNamed(one, name)) ?? [])
        : wanted.toSorted((one, other) => other.count - one.count)
      const sections = found.map(({ articles, name, url }) => ({
        ...{ name, url },
        articles: articles.slice(0, size),
      }))
      if (sections.length === 0) return undefined
      return {
        articles: sections.flatMap(({ articles }) => articles),
        state: sections.map(({ articles, name, url }) => [name, url, articles.length]),
        html: html`<div class="sf-desks">${sections.map((one) => sectionHtml(one, all.language, own))}</div>`,
      }
    },
    issues({ feed: site, languages }, feeds) {
      const { wanted } = desks(feeds, languages.length > 0, site)
      return (categories ?? []).flatMap((name, index) =>
        wanted.some((one) => isNamed(one, name)) ? [] : [noCategory(name, index, wanted)],
      )
    },
  }
}

/** A category whose articles the home page can show. */
interface Desk {
  name: string
  slug: string
  url: string
  /** Those in the language of the page. */
  articles: readonly Article[]
  /** Of all languages. */
  count: number
}

function desks(
  [whole, ...parts]: readonly ExtendedFeed[],
  hasLanguages: boolean,
  site: Feed,
): { all: Feed; wanted: Desk[] } {
  const all = whole?.feed ?? site
  const wanted = parts
    .filter(({ folder }) => folder.startsWith('category/'))
    .map(({ feed: { articles, categories = [], url }, folder }): Desk => {
      const slug = decodeURIComponent(folder.split('/')[1] ?? '')
      return {
        ...{ slug, url },
        name: categories[0]?.name || slug,
        articles: articles.filter((article) => !hasLanguages || isSameTongue(article, all)),
        count: articles.length,
      }
    })
  return { all, wanted: wanted.filter(({ articles }) => articles.length > 0) }
}

function isNamed({ name, slug }: Desk, wanted: string): boolean {
  const small = wanted.toLowerCase()
  return slug === small || name.toLowerCase() === small
}

function noCategory(name: string, index: number, there: readonly Desk[]): Issue {
  const names = there.map((one) => one.name)
  const meant = nearest(name, names)
  const some = names.slice(0, 20).map((one) => `\`${one}\``)
  return {
    code: 'config-field',
    severity: 'warning',
    message: `Found the category \`${name}\`, which no article of the home page has, expected one that articles have: it has no section`,
    path: ['pages', 'home', 'categories', index],
    fix: meant
      ? `Write \`${meant}\`.`
      : some.length
        ? `Remove it until an article has it. There are: ${some.join(', ')}.`
        : 'Remove it until an article has it.',
  }
}

function sectionHtml(
  { articles, name, url }: { name: string; url: string; articles: readonly Article[] },
  language: string,
  own: ExtendedSite['labels'],
): SafeHtml {
  return html`<section class="sf-desk"><h2><a href="${url}">${name}</a></h2><ul>${articles.map((article, index) => itemHtml(article, index === 0, language, own))}</ul></section>`
}

function itemHtml(
  { image, language: own, publishedAt, summary, title, url }: Article,
  isFirst: boolean,
  language: string,
  given: ExtendedSite['labels'],
): SafeHtml {
  // It may be seen here first: what is said of it is said of a picture then, to who hears it, too.
  const made = isFirst && image ? mediaDisclosureText(image, labels(own, given)) : ''
  const img =
    isFirst && image
      ? html`<img src="${image.url}" alt="${made ? (image.alt ?? '') : ''}"${image.width ? html` width="${image.width}"` : ''}${image.height ? html` height="${image.height}"` : ''} loading="lazy" decoding="async">`
      : ''
  const picture = made
    ? html`<figure class="sf-shown">${img}<figcaption>${made}</figcaption></figure>`
    : img
  const tongue = own === language ? '' : html` lang="${own}"`
  const date = formatDate(publishedAt, labels(own))
  const text = isFirst ? html`<p>${summary}</p>` : ''
  return html`<li${tongue}>${picture}<h3><a href="${url}">${title}</a></h3>${text}<time datetime="${publishedAt}">${date}</time></li>`
}
