import { readFileSync } from 'node:fs'
import type { Article, SafeHtml } from '@standfirst/core'
import { renderHtmlPage } from '@standfirst/html'
import { articleToJsonLd, jsonLdScripts } from '@standfirst/json-ld'

/** The stylesheet of the pages, which stands beside them. */
export const theme: string = readFileSync(
  new URL('../../../html/theme.css', import.meta.url),
  'utf8',
)

/** A case as a site would show it: with its contents, its JSON-LD and the theme. */
export function casePage(article: Article, after?: SafeHtml): string {
  return renderHtmlPage(article, {
    after,
    contents: true,
    head: jsonLdScripts(articleToJsonLd(article)),
    stylesheets: ['/theme.css'],
  })
}
