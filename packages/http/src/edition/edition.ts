import { type Article, type Feed, type Issue, isUnpublished, type OnIssue } from '@standfirst/core'
import {
  addressed,
  articleLinks,
  asPublished,
  configWithoutHidden,
  hiddenAddresses,
  type IsHidden,
  isWaiting,
  newestFirst,
  publicationOutputs,
  type Site,
  withoutHidden,
} from '@standfirst/publication/outputs'
import { addressKey } from '../request/address-key.ts'
import { articleResources } from './article-resources.ts'
import { feedResource, outputResource } from './publication-resources.ts'
import type { Resource } from './resource.ts'

/** What is published at a time. */
export interface Edition {
  /** The articles that may be read, newest first. */
  feed: Feed
  /** Each resource by the key of its address. */
  resources: ReadonlyMap<string, Resource>
  /** Each resource by its path within the output folder. */
  byPath: ReadonlyMap<string, Resource>
  /** Whether an address is of something that is held back, or waits: nothing leads there. */
  isHidden: IsHidden
  /** From when to when it is what is published, in milliseconds, for the same articles. */
  from: number
  until: number
}

/** What an edition is made of. */
export interface EditionContext {
  site: Site
  /** Whether articles that are dated in the future are shown. */
  future: boolean
  /** Told of what can't be published: two articles of one address, parts that have no list. */
  onIssue: OnIssue
  /** Whether articles were written without the configuration, as to a store. */
  isBare: boolean
  /** Articles as they are published, by what the source gave. */
  known: WeakMap<Article, Article>
}

const twoDays = 2 * 24 * 3_600_000

/**
 * Work out what is published; nothing is rendered yet.
 *
 * @param given - All articles of the source.
 * @param now - The time that it is, in milliseconds.
 * @param before - The edition before, whose bodies are kept where they would be the same.
 */
export function planEdition(
  given: readonly Article[],
  { future, isBare, known, onIssue, site: whole }: EditionContext,
  now: number,
  before?: Edition,
): Edition {
  const time = new Date(now).toISOString()
  const readable = given.filter((article) => !isUnpublished(article))
  const shown = readable.filter((article) => !isWaiting(article, { future, now: time }))
  const all = given.map((article) => addressed(article, { future, now: time }))
  const isHidden = hiddenAddresses(all, whole)
  const site = configWithoutHidden(whole, isHidden)
  const feed = newestFirst(
    site.feed,
    shown.map((article) => withoutHidden(asPublished(article, site, { isBare, known }), isHidden)),
  )
  const resources = new Map<string, Resource>()
  const byPath = new Map<string, Resource>()
  const old = (path: string) => before?.byPath.get(path)

  function add(resource: Resource): void {
    const key = addressKey(resource.address)
    if (byPath.has(resource.path) || key === undefined || resources.has(key)) {
      onIssue(taken(resource.path))
      return
    }
    byPath.set(resource.path, resource)
    resources.set(key, resource)
  }

  const planned = publicationOutputs(feed, site, time)
  for (const issue of planned.issues) onIssue(issue)
  const linksOf = articleLinks(feed, site)
  for (const article of feed.articles) {
    for (const resource of articleResources(article, site, now, old, linksOf(article)))
      add(resource)
  }
  for (const one of planned.feeds) add(feedResource(one, site, now, old(one.path)))
  for (const one of planned.outputs) {
    if (!one.unserved) add(outputResource(one, site, now, old(one.path)))
  }
  for (const one of planned.hostOutputs) {
    const path = `/${one.path}`
    add({ ...outputResource(one, site, now, old(path)), address: path, path })
  }
  const page = byPath.get(site.outputs.notFound || '')
  for (const { insteadOf, path } of planned.outputs) {
    const told = byPath.get(path)
    if (!insteadOf || !page || !told) continue
    const forms = [told]
    const gone = { ...page, address: new URL(insteadOf).pathname, status: 410 as const, forms }
    // Who reads is shown the page.
    forms.unshift(gone)
    const key = addressKey(gone.address) ?? ''
    resources.set(key, resources.get(key) ?? gone)
  }

  const moments = readable.flatMap(({ publishedAt }) => {
    const moment = Date.parse(publishedAt)
    // The sitemap of news has the last two days.
    return site.outputs.newsSitemap === false ? moment : [moment, moment + twoDays]
  })
  const isTimeless = future && site.outputs.newsSitemap === false
  return {
    feed,
    resources,
    byPath,
    isHidden,
    from: isTimeless ? Number.NEGATIVE_INFINITY : last(moments, now),
    until: isTimeless ? Number.POSITIVE_INFINITY : next(moments, now),
  }
}

function last(moments: readonly number[], now: number): number {
  return moments.reduce((found, one) => (one <= now && one > found ? one : found), -Infinity)
}

function next(moments: readonly number[], now: number): number {
  return moments.reduce((found, one) => (one > now && one < found ? one : found), Infinity)
}

function taken(path: string): Issue {
  return {
    code: 'path-taken',
    severity: 'error',
    message: `Found two things for \`${path}\`: the first is served.`,
    path: [],
    fix: 'Give one another address, or switch it off.',
  }
}
