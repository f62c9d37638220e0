import { type Article, fill, type Labels, labels } from '@standfirst/core'
import { html, type SafeHtml } from '@standfirst/html'

/** Another article, as a page links to it. */
export type LinkedArticle = Pick<Article, 'title' | 'url'>

/** The articles that the page of one leads to. */
interface ArticleLinks {
  /** The next one, by date. */
  newer?: LinkedArticle | undefined
  /** The one before it. */
  older?: LinkedArticle | undefined
  /** Others of its category. */
  more: readonly LinkedArticle[]
}

/**
 * What the page of an article leads to, as HTML after the article.
 *
 * @param article - Of it, the language and category are enough.
 */
export function linksBlock(
  { category, language }: Pick<Article, 'category' | 'language'>,
  { more, newer, older }: ArticleLinks,
  given: Partial<Labels> | undefined,
): SafeHtml {
  const words = labels(language, given)
  const heading = category ? fill(words.relatedIn, { category: category.name }) : words.related
  const list =
    more.length > 0
      ? html`<nav class="sf-more" aria-label="${heading}"><h2>${heading}</h2><ul>${more.map(({ title, url }) => html`<li><a href="${url}">${title}</a></li>`)}</ul></nav>`
      : ''
  const step = (word: string, rel: string, to: LinkedArticle | undefined) =>
    to
      ? html`<li class="sf-${rel}"><span>${word}</span> <a rel="${rel}" href="${to.url}">${to.title}</a></li>`
      : ''
  const steps =
    newer || older
      ? html`<nav class="sf-steps" aria-label="${words.older} / ${words.newer}"><ul>${step(words.older, 'prev', older)}${step(words.newer, 'next', newer)}</ul></nav>`
      : ''
  return html`${list}${steps}`
}
