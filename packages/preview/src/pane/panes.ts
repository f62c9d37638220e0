import type { LoadedSite } from '../preview-state.ts'
import { findingsPane } from './findings.ts'
import { messagePanes } from './message-panes.ts'
import { ownPanes } from './own-panes.ts'
import { pagePane } from './page.ts'
import type { ArticleContext, Pane } from './pane.ts'
import { socialPane } from './social.ts'
import { sourcePane, treePane } from './source-pane.ts'

/** The one element with a name, as it stands in the text of a document. */
const element = (name: string) => (text: string) =>
  new RegExp(`<${name}[\\s>][\\s\\S]*</${name}>`).exec(text)?.[0] ?? text

const firstItem = (feed: unknown) => (feed as { items: unknown[] }).items[0]

/** The panes of the formats that every publication has, the page first. */
const formats: readonly Pane<ArticleContext>[] = [
  pagePane,
  sourcePane('markdown', 'Markdown', 'markdown', 'markdown'),
  { ...sourcePane('rss', 'RSS', 'rss', 'xml', element('item')), heading: 'RSS item' },
  { ...sourcePane('atom', 'Atom', 'atom', 'xml', element('entry')), heading: 'Atom entry' },
  { ...treePane('json-feed', 'JSON Feed', 'jsonFeed', firstItem), heading: 'JSON Feed item' },
  treePane('json-ld', 'JSON-LD', 'jsonLd'),
]

/** All panes, in the order of their tabs: the publication's own formats after those that all have. */
export function panesOf(site: LoadedSite | undefined): readonly Pane<ArticleContext>[] {
  const { outputs } = site?.config ?? {}
  const messages = Object.entries(messagePanes).flatMap(([name, panes]) =>
    outputs?.[name as keyof typeof messagePanes] ? panes : [],
  )
  const own = site ? ownPanes(site.config) : []
  return [...formats, ...messages, ...own, socialPane, findingsPane]
}

/** Those that stand side by side, the page first. */
export const boardPanes: readonly Pane<ArticleContext>[] = panesOf(undefined).filter(
  ({ name }) => name !== 'atom' && name !== 'json-feed',
)
