import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Feed } from '@standfirst/core'
import { html, renderHtmlList } from '@standfirst/html'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { notFoundWords } from './not-found-words.ts'
import type { PlannedOutput } from './planned-output.ts'
import { pageFrame, urlOf } from './site.ts'

/** Newest articles that the page offers instead. */
const offered = 5

/**
 * Plan the page that hosts of static sites show for an address that leads nowhere, if the assets'
 * folder has none of its own.
 *
 * @param feed - All articles that may be read, newest first; their sections may be missing.
 */
export function notFoundOutputs(feed: Feed, config: ResolvedConfig): PlannedOutput[] {
  const { html: given, outputs } = config
  const { notFound: path, theme } = outputs
  if (path === false || existsSync(join(config.assets, path))) return []
  const { advice, title } = notFoundWords(feed.language)
  const articles = feed.articles.slice(0, offered)
  // It stands for every address, and so has none of its own.
  const page: Feed = { ...feed, title, description: advice, url: '', articles }
  const robots = html`<meta name="robots" content="noindex">`
  return [
    {
      path,
      articles,
      state: [title, advice, articles.length],
      render: (onIssue) =>
        renderHtmlList(page, {
          ...pageFrame(path, config),
          // It is shown at any depth: only an address from the root leads to the stylesheet.
          stylesheets: [
            ...(theme === false ? [] : [new URL(urlOf(theme, config)).pathname]),
            ...(given.stylesheets ?? []),
          ],
          head: [robots, ...[given.head ?? []].flat()],
          alternates: [],
          page: true,
          onIssue,
        }),
    },
  ]
}
