import { html } from '@standfirst/html'
import type { FeedForm } from '@standfirst/publication'
import type { FeedView } from '../feed-view.ts'
import { findingList } from '../view/finding-list.ts'
import { pageFrame } from '../view/page-frame.ts'
import { feedPath, sitePath } from '../view/paths.ts'
import { rawLink } from '../view/raw-link.ts'
import { reader } from '../view/reader.ts'
import { copyButton, source, tree } from '../view/source.ts'
import { addressOf } from '../view-state.ts'
import type { FeedContext } from './feed-context.ts'
import { filePanes } from './file-panes.ts'
import type { Pane } from './pane.ts'

/** The feed as a reader app shows it: no pane among others, it fills all there is. */
export const readerPane: Pane<FeedContext> = {
  name: 'reader',
  title: 'Reader',
  has: () => false,
  body: ({ choice, reading, view }) => reader(view, choice, reading),
}

const listPane: Pane<FeedContext> = {
  name: 'list',
  title: 'List page',
  has: () => false,
  actions: ({ choice, view }) =>
    view.site.config.outputs.lists &&
    rawLink(addressOf(sitePath(view.part?.folder ?? ''), { scheme: choice.scheme }), 'the page'),
  body: ({ choice, version, view }) => {
    const { feed, part, site } = view
    if (!site.config.outputs.lists) {
      return html`<p class="empty">The configuration makes no lists.</p>`
    }
    const { title, url } = feed
    const path = part?.folder ?? ''
    return pageFrame({ id: 'list', title: `Page: ${title}`, url, path, version }, choice)
  },
}

const findingsPane: Pane<FeedContext> = {
  name: 'findings',
  title: 'Findings',
  scrolls: true,
  has: () => true,
  body: ({ view }) =>
    view.findings.length
      ? findingList(view.findings)
      : html`<p class="well"><strong>Nothing to fix.</strong> Every form of the feed says the same.</p>`,
}

/** The panes that every feed has. */
const formats: readonly Pane<FeedContext>[] = [
  readerPane,
  listPane,
  formPane('rss', 'RSS', 'rss'),
  formPane('atom', 'Atom', 'atom'),
  formPane('json-feed', 'JSON Feed', 'jsonFeed'),
]

/** All panes of a feed, in the order of their tabs. */
export function feedPanesOf({ part, site }: FeedView): readonly Pane<FeedContext>[] {
  return [...formats, ...filePanes(site, part), findingsPane]
}

function formPane(name: string, title: string, form: FeedForm['name']): Pane<FeedContext> {
  return {
    name,
    title,
    has: ({ output }) => output === form,
    actions: ({ view }) =>
      view.texts[form] !== undefined &&
      html`${copyButton(name, title)}${rawLink(`/raw${feedPath(name, view.part?.key)}`, title)}`,
    body: ({ view }) => {
      const text = view.texts[form]
      if (text === undefined) return html`<p class="empty">There is none.</p>`
      return form === 'jsonFeed'
        ? tree(name, title, JSON.parse(text))
        : source(name, title, text, 'xml')
    },
  }
}
