import type { Issue } from '@standfirst/core'
import type { ElementContent, Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { forMembers } from '../content-system/for-members.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { readParts } from '../content-system/read-parts.ts'
import type { SiteScope } from '../content-system/site-scope.ts'
import { attribute, element, elements, hasClass, remove } from '../html/hast.ts'
import { htmlNodes } from '../html/html-nodes.ts'
import { problem, shown } from '../problem.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import { inZone } from '../time/zone-time.ts'

/** Turn a row of the list, and the text of its file, into the draft of an article. */
export function postDraft(
  row: ReadonlyMap<string, string>,
  html: string | undefined,
  kind: string,
  { labels, language, site, timeZone }: SiteScope,
): ImportDraft {
  const issues: Issue[] = []
  const value = (name: string) => row.get(name)?.trim() || undefined
  const [id = '', ...slugs] = (value('post_id') ?? '').split('.')
  const url = `${site}p/${encodeURIComponent((slugs.join('.') || id).toWellFormed())}`
  const title = value('title')
  const summary = value('subtitle')
  const published = toTimestamp(value('post_date') ?? '')?.timestamp
  const audience = value('audience') ?? 'everyone'
  const access = audience === 'everyone' ? undefined : audience === 'only_free' ? 'metered' : 'paid'
  const recording = absoluteAddress(value('podcast_url'))
  const nodes = htmlNodes(html ?? '')
  if (html === undefined) issues.push(noText(value('post_id')))
  takeButtons(nodes, issues)
  markParts(nodes)
  // A recording for payers alone stands behind the wall, and in no list.
  if (recording && access) {
    nodes.push(element('p', [element('a', [recording], { href: recording })]))
  }
  const media =
    recording && !access
      ? [{ type: 'audio' as const, url: recording, mediaType: 'audio/mpeg' }]
      : []
  const known = { url, ...(title && { title }), ...(media.length && { media }) }
  const wall = access ? nodes.findIndex(isWall) : -1
  const parts = [
    ...(access ? (wall < 0 ? [] : [partOf(nodes.slice(0, wall), false)]) : [partOf(nodes, false)]),
    ...(access ? [partOf(nodes.slice(wall + 1), true)] : []),
  ]
  const read = readParts(parts, { base: url, language, labels, known })
  issues.push(...read.issues)
  if (access) issues.push(forMembers(audience, access, wall < 0))
  return {
    article: {
      ...known,
      ...read.found,
      id: url,
      language,
      status: value('is_published') === 'true' ? 'published' : 'draft',
      ...(summary && { summary }),
      ...(published && {
        publishedAt: timeZone ? inZone(Date.parse(published), timeZone) : published,
      }),
      sections: read.sections,
      ...(access && { access }),
    },
    origin: { id, kind, addresses: [url] },
    issues,
  }
}

function noText(id: string | undefined): Issue {
  return problem(
    'missing-file',
    ['sections'],
    `The export has no file ${shown(`posts/${id}.html`)}, expected the text of the post`,
    'the article has no text',
    'Export the publication again, or write the text.',
  )
}

function partOf(children: ElementContent[], isPaid: boolean): { content: Root; isPaid: boolean } {
  return { content: { type: 'root', children }, isPaid }
}

function isWall(node: ElementContent): boolean {
  return node.type === 'element' && hasClass(node, 'paywall-jump')
}

/** A pull quote is a quotation; the rule above footnotes is none of the author. */
function markParts(nodes: readonly ElementContent[]): void {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'element') continue
    if (hasClass(node, 'pullquote')) node.tagName = 'blockquote'
    const next = nodes[index + 1]
    const isNote = next?.type === 'element' && hasClass(next, 'footnote')
    if (isNote && node.children.length > 0 && node.children.every(isRule)) remove(node)
  }
}

function isRule(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'hr'
}

/** Buttons that subscribe to the publication lead nowhere on another site. */
function takeButtons(nodes: readonly ElementContent[], issues: Issue[]): void {
  for (const one of elements({ type: 'root', children: [...nodes] })) {
    if (!hasClass(one, 'button-wrapper') && !hasClass(one, 'subscription-widget-wrap')) continue
    const links = elements(one).map((inner) => attribute(inner, 'href') ?? '')
    if (links.some((href) => href && !/\/subscribe(?:[?/#]|$)/.test(href))) continue
    remove(one)
    issues.push(
      problem(
        'left-out-card',
        ['sections'],
        'Found a button or form to subscribe, expected text alone',
        'it was left out',
        'Add what readers should see of it to the text.',
      ),
    )
  }
}
