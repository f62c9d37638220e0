import { html, type SafeHtml } from '@standfirst/html'
import { attempt } from '@standfirst/publication'
import type { FeedPart } from '../feed-parts.ts'
import { fingerprintOf } from '../fingerprint.ts'
import type { LoadedSite } from '../preview-state.ts'
import { sitePlan } from '../site-plan.ts'
import { closedFrame } from '../view/page-frame.ts'
import { feedPath, sitePath } from '../view/paths.ts'
import { rawLink } from '../view/raw-link.ts'
import { copyButton, source, tree } from '../view/source.ts'
import type { FeedContext } from './feed-context.ts'
import type { Pane } from './pane.ts'

/** The panes of what few publications make of a feed: its digest, and its record, account and outbox elsewhere. */
export function filePanes(site: LoadedSite, part: FeedPart | undefined): Pane<FeedContext>[] {
  const panes: Pane<FeedContext>[] = []
  if (digestText(site, part) !== undefined) panes.push(digestPane, digestTextPane)
  if (part) return panes
  const { activitypub, standardSite } = site.config.outputs
  if (standardSite)
    panes.push(jsonPane('standard-site', 'standard.site', () => 'standard-site.json'))
  if (activitypub) {
    panes.push(jsonPane('actor', 'Actor', () => 'actor.json'))
    panes.push(jsonPane('outbox', 'Outbox', newestPage))
  }
  return panes
}

/** The digest of a feed as a build writes it, if it does. */
export function digestText(site: LoadedSite, part: FeedPart | undefined): string | undefined {
  const { email } = site.config.outputs
  if (!email) return undefined
  const { folder = 'email' } = Object(email) as { folder?: string }
  return fileText(site, `${folder.replace(/\/*$/, '/')}${part?.folder ?? ''}digest.json`)
}

/** The HTML of a digest, in a frame in which nothing runs. */
const digestPane: Pane<FeedContext> = {
  name: 'digest',
  title: 'Digest',
  has: () => false,
  actions: ({ view }) => rawLink(`/raw${feedPath('digest', view.part?.key)}`, 'the message'),
  body: ({ view }) => {
    const text = digestText(view.site, view.part)
    if (text === undefined) return absent
    const src = `/raw${feedPath('digest', view.part?.key)}?${fingerprintOf(text)}`
    return closedFrame('digest', `Digest: ${view.feed.title}`, src)
  },
}

/** The plain text of a digest. */
const digestTextPane: Pane<FeedContext> = {
  name: 'digest-text',
  title: 'Digest as text',
  has: () => false,
  actions: () => copyButton('digest-text', 'the text'),
  body: ({ view }) => {
    const text = digestText(view.site, view.part)
    if (text === undefined) return absent
    return source('digest-text', 'Digest as text', JSON.parse(text).text, 'text')
  },
}

function jsonPane(
  name: string,
  title: string,
  pathOf: (site: LoadedSite) => string,
): Pane<FeedContext> {
  return {
    name,
    title,
    has: () => false,
    actions: ({ view }) =>
      html`${copyButton(name, title)}${rawLink(sitePath(pathOf(view.site)), title)}`,
    body: ({ view }) => {
      const text = fileText(view.site, pathOf(view.site))
      return text === undefined ? absent : tree(name, title, JSON.parse(text))
    },
  }
}

const absent: SafeHtml = html`<p class="empty">There is none: its renderer failed.</p>`

/** Path of the page of the outbox with the newest articles; of the outbox itself, if it has none. */
function newestPage(site: LoadedSite): string {
  const outbox = fileText(site, 'outbox.json')
  const { first } = (outbox === undefined ? {} : JSON.parse(outbox)) as { first?: string }
  return (
    sitePlan(site).outputs.find(({ path }) => first?.endsWith(`/${path}`))?.path ?? 'outbox.json'
  )
}

function fileText(site: LoadedSite, path: string): string | undefined {
  const planned = sitePlan(site).outputs.find((one) => one.path === path)
  return (
    planned &&
    attempt(
      () => planned.render(),
      'the renderer',
      () => {},
    )
  )
}
