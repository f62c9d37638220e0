import { type Article, formatDate, labels } from '@standfirst/core'
import { html, type SafeHtml } from '@standfirst/html'
import type { HomeConfig } from '../config/standfirst-config.ts'
import { isSameTongue } from '../output/is-same-tongue.ts'
import type { OutputExtension } from '../output/output-extension.ts'

export type { HomeConfig }

/**
 * The sections of the home page: the newest articles of each category, with a link to all of them.
 */
export function homeOutputs({ categories, size = 4 }: HomeConfig = {}): OutputExtension {
  return {
    name: 'pages.home',
    homePart([whole, ...parts], { feed: site, languages }) {
      const feed = whole?.feed ?? site
      const ofCategories = parts.filter(({ folder }) => folder.startsWith('category/'))
      const slugOf = (folder: string) => decodeURIComponent(folder.split('/')[1] ?? '')
      const nameOf = ({ feed: { categories: found = [] } }: (typeof parts)[number]) =>
        found[0]?.name ?? ''
      const wanted = categories
        ? categories.flatMap(
            (name) =>
              ofCategories.find(
                (part) =>
                  slugOf(part.folder) === name.toLowerCase() ||
                  nameOf(part).toLowerCase() === name.toLowerCase(),
              ) ?? [],
          )
        : ofCategories.toSorted(
            (one, other) => other.feed.articles.length - one.feed.articles.length,
          )
      const sections = wanted
        .map((part) => ({
          ...{ name: nameOf(part) || slugOf(part.folder), url: part.feed.url },
          articles: part.feed.articles
            .filter((article) => languages.length === 0 || isSameTongue(article, feed))
            .slice(0, size),
        }))
        .filter(({ articles }) => articles.length > 0)
      if (sections.length === 0) return undefined
      return {
        articles: sections.flatMap(({ articles }) => articles),
        state: sections.map(({ articles, name, url }) => [name, url, articles.length]),
        html: html`<div class="sf-desks">${sections.map((one) => sectionHtml(one, feed.language))}</div>`,
      }
    },
  }
}

function sectionHtml(
  { articles, name, url }: { name: string; url: string; articles: readonly Article[] },
  language: string,
): SafeHtml {
  return html`<section class="sf-desk"><h2><a href="${url}">${name}</a></h2><ul>${articles.map((article, index) => itemHtml(article, index === 0, language))}</ul></section>`
}

function itemHtml(
  { image, language: own, publishedAt, summary, title, url }: Article,
  isFirst: boolean,
  language: string,
): SafeHtml {
  const picture =
    isFirst && image
      ? html`<img src="${image.url}" alt=""${image.width ? html` width="${image.width}"` : ''}${image.height ? html` height="${image.height}"` : ''} loading="lazy" decoding="async">`
      : ''
  const tongue = own === language ? '' : html` lang="${own}"`
  const date = formatDate(publishedAt, labels(own))
  const text = isFirst ? html`<p>${summary}</p>` : ''
  return html`<li${tongue}>${picture}<h3><a href="${url}">${title}</a></h3>${text}<time datetime="${publishedAt}">${date}</time></li>`
}
