import { feedToActor, feedToOutbox, renderActivityArticle } from '@standfirst/activitypub'
import { renderAtom } from '@standfirst/atom'
import {
  articleToPost,
  renderStandardDocument,
  renderStandardPublication,
} from '@standfirst/atproto'
import type { Article, Feed, Issue, OnIssue, Rights } from '@standfirst/core'
import { renderDigest, renderEmail } from '@standfirst/email'
import { renderHead, renderHtml, renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { feedToJsonLd, renderJsonLd } from '@standfirst/json-ld'
import { markdownPresets, renderMarkdown } from '@standfirst/markdown'
import { renderRobotsTxt, renderRsl, renderTdmRep, rightsHeaders } from '@standfirst/rights'
import { renderRss } from '@standfirst/rss'
import { renderNewsSitemap, renderSitemap } from '@standfirst/sitemap'
import { renderText, renderTextDigest } from '@standfirst/text'

/** How an output treats a field. */
export type Carriage = 'carried' | 'carried as' | 'reported' | 'lost'

type Path = (string | number)[]
type Render<Subject> = (subject: Subject, onIssue?: OnIssue) => string

/** Every output that an article is in. */
export const articleFormats: Record<string, Render<Feed>> = {
  page: ({ articles: [one] }, onIssue) => renderHtmlPage(one as Article, { onIssue }),
  fragment: ({ articles: [one] }, onIssue) => renderHtml(one as Article, { onIssue }),
  embedded: ({ articles: [one] }, onIssue) =>
    renderHtml(one as Article, { onIssue, profile: 'embed' }),
  'feed text': ({ articles: [one] }, onIssue) =>
    renderHtml(one as Article, { onIssue, profile: 'feed' }),
  head: ({ articles: [one] }, onIssue) => renderHead(one as Article, { onIssue }),
  list: (feed, onIssue) => renderHtmlList(feed, { onIssue }),
  Markdown: ({ articles: [one] }, onIssue) => renderMarkdown(one as Article, { onIssue }),
  RSS: (feed, onIssue) => renderRss(feed, { onIssue, enclosures: 'all', podcast: false }),
  Atom: (feed, onIssue) => renderAtom(feed, { onIssue }),
  'JSON Feed': (feed, onIssue) => renderJsonFeed(feed, { onIssue }),
  'JSON-LD': ({ articles: [one] }, onIssue) => renderJsonLd(one as Article, { onIssue }),
  'list in JSON-LD': (feed, onIssue) => JSON.stringify(feedToJsonLd(feed, { onIssue })),
  text: ({ articles: [one] }, onIssue) => renderText(one as Article, { onIssue }),
  'text for a voice': ({ articles: [one] }, onIssue) =>
    renderText(one as Article, { onIssue, links: 'none', marks: false }),
  'digest as text': (feed, onIssue) => renderTextDigest(feed, { onIssue }),
  message: ({ articles: [one] }, onIssue) => renderEmail(one as Article, { onIssue }).html,
  digest: (feed, onIssue) => renderDigest(feed, { onIssue }).html,
  'standard.site': ({ articles: [one] }, onIssue) =>
    renderStandardDocument(one as Article, { onIssue }),
  ActivityPub: ({ articles: [one] }, onIssue) => renderActivityArticle(one as Article, { onIssue }),
  sitemap: ({ articles }, onIssue) => renderSitemap(articles, { onIssue }),
  'news sitemap': ({ articles: [one] }, onIssue) =>
    renderNewsSitemap([one as Article], {
      now: '2026-11-24T00:00:00Z',
      onIssue,
    }),
}

/** Every file that Markdown is written as: a tool's, or without metadata. */
export const markdownFormats: Record<string, Render<Feed>> = {
  plain: ({ articles: [one] }, onIssue) =>
    renderMarkdown(one as Article, { onIssue, frontMatter: false }),
  ...Object.fromEntries(
    markdownPresets.map((preset): [string, Render<Feed>] => [
      preset,
      ({ articles: [one] }, onIssue) => renderMarkdown(one as Article, { onIssue, preset }),
    ]),
  ),
}

/** Outputs that are no more than a hint at an article. */
export const shortFormats: Record<string, Render<Feed>> = {
  'RSS, `summary`': (feed, onIssue) =>
    renderRss(feed, { onIssue, content: 'summary', enclosures: 'all', podcast: false }),
  'Atom, `summary`': (feed, onIssue) => renderAtom(feed, { onIssue, content: 'summary' }),
  'JSON Feed, `summary`': (feed, onIssue) => renderJsonFeed(feed, { onIssue, content: 'summary' }),
  post: ({ articles: [one] }, onIssue) =>
    JSON.stringify(articleToPost(one as Article, { onIssue, hashtags: 9 })),
}

/** Every output that a policy is. */
export const rightsFormats: Record<string, Render<Feed>> = {
  RSL: ({ rights }, onIssue) => renderRsl(rights as Rights, { onIssue }),
  TDMRep: ({ rights }, onIssue) => renderTdmRep(rights as Rights, { onIssue }),
  headers: ({ rights }, onIssue) => JSON.stringify(rightsHeaders(rights as Rights, { onIssue })),
  'robots.txt': ({ rights }, onIssue) => renderRobotsTxt({ rights }, { onIssue }),
}

/** Every output that a feed is. */
export const feedFormats: Record<string, Render<Feed>> = {
  list: (feed, onIssue) => renderHtmlList(feed, { onIssue }),
  'digest as text': (feed, onIssue) => renderTextDigest(feed, { onIssue }),
  digest: (feed, onIssue) => renderDigest(feed, { onIssue }).html,
  RSS: (feed, onIssue) => renderRss(feed, { onIssue, podcast: false }),
  Atom: (feed, onIssue) => renderAtom(feed, { onIssue }),
  'JSON Feed': (feed, onIssue) => renderJsonFeed(feed, { onIssue }),
  'JSON-LD': (feed, onIssue) => JSON.stringify(feedToJsonLd(feed, { onIssue })),
  'standard.site': (feed, onIssue) => renderStandardPublication(feed, { onIssue }),
  ActivityPub: (feed, onIssue) => JSON.stringify(feedToActor(feed, { ...actor, onIssue })),
  outbox: (feed, onIssue) => JSON.stringify(feedToOutbox(feed, { ...outbox, onIssue })),
}

const actor = {
  id: 'https://example.com/actor.json',
  username: 'news',
  inbox: 'https://example.com/inbox',
}

const outbox = { id: 'https://example.com/outbox.json', actor: actor.id }

/** A field of the model, as the table names it, and the places where the subject has it. */
export interface Field {
  name: string
  paths: Path[]
}

/**
 * The fields of a subject that hold a value, in the order of the model. Members of nodes are named by the
 * type of their node, those of sections by their kind, those of media by their type, items of lists by `[]`.
 */
export function fieldsOf(subject: unknown): Field[] {
  const fields = new Map<string, Path[]>()
  const visit = (value: unknown, name: string, path: Path): void => {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) visit(one, `${name}[]`, [...path, index])
    } else if (typeof value === 'object' && value !== null) {
      const { kind } = value as { kind?: unknown }
      const media = path.length === 2 && path[0] === 'media' && 'type' in value && value.type
      const node = path.length > 2 && path.includes('sections') && 'type' in value && value.type
      for (const [key, member] of Object.entries(value)) {
        if (
          key === 'articles' ||
          (node && (key === 'type' || key === 'depth')) ||
          (kind && key === 'kind')
        )
          continue
        const here = node
          ? `${node} node.`
          : media
            ? `${media}.`
            : kind
              ? `${kind}.`
              : name && `${name}.`
        if (!constants.has(`${here}${key}`)) visit(member, `${here}${key}`, [...path, key])
      }
    } else {
      const all = fields.get(name) ?? []
      all.push(path)
      fields.set(name, all)
    }
  }
  visit(subject, '', [])
  return [...fields].map(([name, paths]) => ({ name, paths }))
}

/**
 * What says nothing of an article: what is the same for all, as deep as the text around makes it, or
 * follows from how many blocks an item has.
 */
const constants = new Set(['schemaVersion', 'publisher.type', 'listItem node.spread'])

/** Tell what an output does with a field: at each of its places, for one may hide another. */
export function carriageOf({ paths }: Field, feed: Feed, at: Path, render: Render<Feed>): Carriage {
  const ranks = ['carried', 'carried as', 'reported', 'lost'] as const
  const probe = probeOf(feed, at, render)
  const worst = Math.max(...paths.map((path) => ranks.indexOf(probe(path))))
  return ranks[worst] as Carriage
}

/**
 * Render once, to tell what becomes of each value.
 *
 * @param at - Where the subject is in the feed.
 * @returns Takes the path of a value in the subject.
 */
export function probeOf(feed: Feed, at: Path, render: Render<Feed>): (path: Path) => Carriage {
  const told: Issue[] = []
  const output = render(feed, (issue) => void told.push(issue))
  return (path) => {
    const issues = [...told]
    const whole = [...at, ...path]
    const value = whole.reduce<unknown>((one, key) => (one as never)?.[key], feed)
    // A value that goes without saying, such as a status, may be told where it is another.
    const others = mutations(value).map((other) =>
      render(replaced(feed, whole, other), (issue) => void issues.push(issue)),
    )
    // Each part of a value counts: a time without its fraction is another time.
    if (!others.every((other) => other !== output)) {
      return issues.some((issue) => covers(issue.path, path, at)) ? 'reported' : 'lost'
    }
    const literal = /[Qq]\d*q/.test(String(value)) && plain(output).includes(String(value))
    return literal ? 'carried' : 'carried as'
  }
}

/** Whether an issue is about a value, or what it is in. */
export function covers(issue: Path, path: Path, at: Path): boolean {
  const start = issue.slice(0, at.length).join() === at.join() ? at.length : 0
  const own = typeof issue[0] === 'number' ? issue.slice(1) : issue.slice(start)
  return own.length > 0 && own.every((key, index) => key === path[index])
}

function plain(output: string): string {
  return output.replaceAll('&amp;', '&')
}

export function replaced(value: unknown, [key, ...rest]: Path, other: unknown): never {
  if (key === undefined) return other as never
  const inner = replaced((value as never)[key], rest, other)
  if (Array.isArray(value)) return value.with(key as number, inner) as never
  return { ...(value as object), [key]: inner } as never
}

const choices: unknown[][] = [
  ['person', 'organization'],
  ['news', 'blog'],
  ['published', 'retracted'],
  ['metered', 'paid'],
  ['assisted', 'generated'],
  ['modified', 'generated'],
  ['allow', 'deny'],
  ['conditional', 'deny'],
  ['use', 'crawl'],
  ['audio', 'document'],
  ['video', 'document'],
  ['archive', 'current'],
  ['right', 'left'],
  ['en', 'fr'],
  ['de', 'fr'],
  ['CHF', 'EUR'],
  ['7.25', '8.50'],
  ['image/jpeg', 'image/png'],
  ['image/avif', 'image/webp'],
  ['audio/mpeg', 'audio/aac'],
  ['audio/opus', 'audio/flac'],
  ['trailer', 'bonus'],
  ['video/mp4', 'video/webm'],
  ['application/pdf', 'application/zip'],
]

/** Other values for a field, each of which another output must tell. */
function mutations(value: unknown): unknown[] {
  const choice = choices.find((one) => one[0] === value) ?? choices.find((one) => one[1] === value)
  if (choice) return [choice.find((one) => one !== value)]
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') {
    return Number.isInteger(value) ? [value + 1] : [value + 0.125, value + 7]
  }
  const text = String(value)
  if (/^\d{4}-/.test(text))
    return [text.replace(/\.\d+/, ''), text.replace(/^\d{4}-\d\d/, '2025-09')]
  return [/\.\w+$/.test(text) ? text.replace(/(\.\w+)$/, 'zz$1') : `${text}zz`]
}
