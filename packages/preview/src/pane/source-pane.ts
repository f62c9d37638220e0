import type { OutputName } from '@standfirst/check'
import { isUnpublished } from '@standfirst/core'
import { html, type SafeHtml } from '@standfirst/html'
import type { ArticleView } from '../article-view.ts'
import type { SourceLanguage } from '../view/highlight.ts'
import { rawPath } from '../view/paths.ts'
import { rawLink } from '../view/raw-link.ts'
import { copyButton, source, tree } from '../view/source.ts'
import type { ArticleContext, Pane } from './pane.ts'

/**
 * A pane that shows an output as source text.
 *
 * @param part - What of the text the article is (default: all of it).
 */
export function sourcePane(
  name: string,
  title: string,
  output: OutputName,
  language: SourceLanguage,
  part: (text: string) => string = (text) => text,
): Pane<ArticleContext> {
  return {
    name,
    title,
    has: (finding) => finding.output === output,
    actions: ({ entry, view }) =>
      view.texts[output] !== undefined &&
      html`${copyButton(name, title)}${rawLink(rawPath(entry.key, name), title)}`,
    body: ({ view }) => {
      const text = view.texts[output]
      return text === undefined ? absent(view) : source(name, title, part(text), language)
    },
  }
}

/**
 * A pane that shows JSON as a tree, and can copy its source.
 *
 * @param part - What of the JSON the article is (default: all of it).
 */
export function treePane(
  name: string,
  title: string,
  output: OutputName,
  part: (value: unknown) => unknown = (value) => value,
): Pane<ArticleContext> {
  return {
    ...sourcePane(name, title, output, 'json'),
    body: ({ view }) => {
      const text = view.texts[output]
      return text === undefined ? absent(view) : tree(name, title, part(JSON.parse(text)))
    },
  }
}

/** Why an article doesn't have a form. */
export function absent({ article, path }: ArticleView): SafeHtml {
  if (path === undefined) {
    return html`<p class="empty">There is none: its address is not within the site, or the configuration makes none.</p>`
  }
  return isUnpublished(article)
    ? html`<p class="empty">Its status is <code>${article.status}</code>: it stands in no feed.</p>`
    : html`<p class="empty">There is none: the configuration makes none, or its renderer failed.</p>`
}
