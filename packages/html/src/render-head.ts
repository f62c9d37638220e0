import { type Article, direction, expectOptions } from '@standfirst/core'
import { attribute } from './attribute.ts'
import { escapeHtml } from './escape-html.ts'
import { type HeadElement, type HeadOptions, headElements } from './head-elements.ts'
import { reportHead } from './report-lost.ts'

/**
 * Render the metadata of an article's page: what belongs into its `<head>`.
 *
 * Title, description, canonical address, alternates and translations, Open Graph with the properties
 * of articles, X cards, `fediverse:creator`, robots hints, licence, reservation of mining, icon and
 * colours.
 *
 * @param article - Article; it is not changed.
 * @param options - Configuration.
 * @returns Elements, one a line.
 * @see {@link https://ogp.me/#type_article}
 */
export function renderHead(article: Article, options: HeadOptions = {}): string {
  expectOptions(options, 'renderHead')
  reportHead(article, options.onIssue)
  return headElements(article, options).map(headElement).join('\n')
}

/** An element of a head as HTML. */
export function headElement({ attributes, tag, text }: HeadElement): string {
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value))
  return `<${tag}${written.join('')}>${text === undefined ? '' : `${escapeHtml(text)}</${tag}>`}`
}

/** Attributes of the root element of a page. */
export function rootAttributes(language: unknown): string {
  return `${attribute('lang', String(language))} dir="${direction(String(language))}"`
}
