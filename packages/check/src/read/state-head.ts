import {
  type Article,
  direction,
  mediaTypeOf,
  resolveRights,
  tdmReservation,
} from '@standfirst/core'
import type { Element, Root } from 'hast'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { line } from '../text/line.ts'
import { find, findAll } from './article-element.ts'
import { contents, stateCard } from './state-card.ts'
import { stateRobots } from './state-robots-hint.ts'

/**
 * Collect what the metadata of a page says: title, description, canonical address, Open Graph. A
 * fragment says nothing.
 *
 * @see {@link https://ogp.me/#type_article}
 */
export function stateHead(root: Root, subject: Subject, say: Statements): void {
  const { article } = subject
  stateDocument(root, article, say)
  const title = find(root, isTitle)
  if (!title) return
  const metas = findAll(root, ({ tagName }) => tagName === 'meta')
  const links = findAll(root, ({ tagName }) => tagName === 'link')
  const named = (name: string) => contents(metas, 'name', name)
  const { authors, category, image, media, rights, summary, translations, url } = article

  const page = find(root, ({ tagName }) => tagName === 'html')?.properties
  say.exact('html lang', ['language'], String(page?.lang ?? ''), article.language)
  // A page without it is read from left to right.
  say.exact('html dir', ['language'], String(page?.dir ?? 'ltr'), direction(article.language))
  const [, ...others] = findAll(find(root, ({ tagName }) => tagName === 'head') ?? title, isTitle)
  say.text('second title', ['title'], others.map(textOf), [])
  const shown = line(textOf(title))
  const meant = line(article.title)
  // A site's name may follow.
  say.text('title', ['title'], shown.startsWith(meant) ? meant : shown, meant)
  say.text('meta description', ['summary'], named('description'), summary)
  say.text(
    'meta author',
    ['authors'],
    named('author').join(', '),
    authors.map(({ name }) => name).join(', '),
  )
  say.exact('link canonical', ['url'], hrefs(links, 'canonical'), url)
  // The publication's licence for machines (RSL) is a link of its own, beside the article's.
  const forPeople = links.filter(({ properties }) => properties.type !== 'application/rsl+xml')
  say.exact('link license', ['rights', 'license'], hrefs(forPeople, 'license'), rights?.license)
  stateLinksElsewhere(links, subject, say)
  const pictures = hrefs(links, 'image_src').filter((one) => one !== image?.url)
  say.exact('link image_src', ['image', 'url'], pictures, [])
  const languages = links.filter(
    ({ properties }) => properties.hrefLang && relsOf(properties).includes('alternate'),
  )
  say.exact(
    'link alternate hreflang',
    ['translations'],
    languages.map(({ properties }) => `${properties.hrefLang} ${properties.href}`).toSorted(),
    (translations.length ? [...translations, article] : [])
      .map((one) => `${one.language} ${one.url}`)
      .toSorted(),
  )

  stateRobots(metas, subject, say)
  stateMining(named, subject, say)
  const creators = named('fediverse:creator')
  if (creators.length) {
    const handles = authors.map(({ handles }) => handles?.fediverse)
    say.text('fediverse:creator', ['authors'], creators, handles)
  }

  stateCard(metas, subject, say)
  if (!metas.some(({ properties }) => String(properties.property ?? '').startsWith('og:'))) return
  const og = (name: string) => contents(metas, 'property', name)
  say.text('og:title', ['title'], og('og:title'), article.title)
  say.text('og:description', ['summary'], og('og:description'), summary)
  say.exact('og:url', ['url'], og('og:url'), url)
  if (image) {
    say.exact('og:image', ['image', 'url'], og('og:image'), image.url)
    const again = [...og('og:image:url'), ...og('og:image:secure_url')]
    say.exact(
      'og:image:url',
      ['image', 'url'],
      again.filter((one) => one !== image.url),
      [],
    )
    say.text('og:image:alt', ['image', 'alt'], og('og:image:alt'), image.alt)
    say.exact('og:image:width', ['image', 'width'], og('og:image:width'), image.width)
    say.exact('og:image:height', ['image', 'height'], og('og:image:height'), image.height)
    say.text(
      'og:image:type',
      ['image', 'mediaType'],
      og('og:image:type'),
      mediaTypeOf(image.mediaType, image.url),
    )
  }
  say.exact('og:type', ['type'], og('og:type'), 'article')
  for (const kind of ['audio', 'video'] as const) {
    const urls = media.filter(({ type }) => type === kind).map((one) => one.url)
    say.exact(`og:${kind}`, ['media'], og(`og:${kind}`), urls)
  }
  say.exact('article:expiration_time', [], og('article:expiration_time'), [])
  const published = og('article:published_time')
  say.time('article:published_time', ['publishedAt'], published, article.publishedAt)
  const modified = og('article:modified_time')
  say.time('article:modified_time', ['updatedAt'], modified, article.updatedAt)
  const profiles = og('article:author')
  if (profiles.length) {
    const urls = authors.map((one) => one.url)
    say.exact('article:author', ['authors'], profiles, urls)
  }
  say.text('article:section', ['category'], og('article:section'), category?.name)
  say.text('article:tag', ['tags'], og('article:tag'), article.tags)
  stateOthers(og, article, say)
}

/** What others write beside: another time of change, other files of recordings, who may read it, and what kind it is. */
function stateOthers(og: (name: string) => string[], article: Article, say: Statements): void {
  const { access, media, publishedAt, sections, type, updatedAt = publishedAt } = article
  const changed = og('og:updated_time')
  if (changed.length) say.time('og:updated_time', ['updatedAt'], changed, updatedAt)
  for (const kind of ['audio', 'video'] as const) {
    const own = new Set(media.map(({ url }) => url))
    const again = [...og(`og:${kind}:url`), ...og(`og:${kind}:secure_url`)]
    const others = again.filter((one) => !own.has(one))
    say.exact(`og:${kind}:url`, ['media'], others, [])
  }
  const tiers = og('article:content_tier')
  const isPaid = access === 'paid' || sections.some(({ paid }) => paid)
  const tier = isPaid ? 'locked' : access === 'metered' ? 'metered' : 'free'
  // Of an article that says nothing of its access, any may be true.
  if (tiers.length && (isPaid || access)) say.text('article:content_tier', ['access'], tiers, tier)
  const opinions = og('article:opinion').filter((one) => /^true$/i.test(one))
  say.exact('article:opinion', ['type'], type === 'opinion' ? [] : opinions, [])
}

/** What changes where all addresses of a page lead, and where its readers are sent. */
function stateDocument(root: Root, { language, url }: Article, say: Statements): void {
  const bases = findAll(root, ({ properties, tagName }) => tagName === 'base' && !!properties.href)
  const elsewhere = bases
    .map(({ properties }) => String(properties.href))
    .filter((href) => !URL.canParse(href, url) || new URL(href, url).href !== new URL(url).href)
  say.exact('base', ['url'], elsewhere, [])
  const refreshes = findAll(
    root,
    ({ properties, tagName }) =>
      tagName === 'meta' && /refresh/i.test(String(properties.httpEquiv)),
  )
  const targets = refreshes.map(({ properties }) => String(properties.content))
  say.exact('meta refresh', ['url'], targets, [])
  const languages = findAll(root, ({ properties: { httpEquiv, name }, tagName }) => {
    const isOne = /^content-language$/i.test(String(httpEquiv)) || /^language$/i.test(String(name))
    return tagName === 'meta' && isOne
  }).map(({ properties }) => String(properties.content))
  const others = languages.filter((one) => one.toLowerCase() !== language.toLowerCase())
  if (others.length) say.exact('meta content-language', ['language'], others, language)
}

/** Another form of the page that is not of the site, and feeds that the check was not told of: machines follow both. */
function stateLinksElsewhere(
  links: readonly Element[],
  { article: { authors, url }, options }: Subject,
  say: Statements,
): void {
  const isElsewhere = (href: string) => siteOf(href, url) !== siteOf(url)
  say.exact('link amphtml', ['url'], hrefs(links, 'amphtml').filter(isElsewhere), [])
  const pages = new Set(authors.map(({ url }) => url))
  const writers = hrefs(links, 'author').filter((href) => isElsewhere(href) && !pages.has(href))
  say.exact('link author', ['authors'], writers, [])
  const forms = links.filter(({ properties: { hrefLang, media, type } }) => {
    return (
      !hrefLang &&
      (type || media) &&
      !/^application\/(?:rss\+xml|atom\+xml|feed\+json|json$)/i.test(String(type ?? ''))
    )
  })
  say.exact('link to another form', ['url'], hrefs(forms, 'alternate').filter(isElsewhere), [])
  if (!options.alternates) return
  const feeds = links.filter(({ properties }) =>
    /^application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(String(properties.type ?? '')),
  )
  const known = new Set(options.alternates.map(({ href }) => href))
  const others = hrefs(feeds, 'alternate').filter((href) => !known.has(href))
  say.exact('link alternate', ['url'], others, [])
}

/** The last two parts of a host, which the parts of a site share. */
function siteOf(url: string, base?: string): string | undefined {
  return URL.parse(url, base)?.hostname.split('.').slice(-2).join('.')
}

/** The TDM Reservation Protocol, section 6.2: by the article's policy, or by that of the feed too. */
function stateMining(
  named: (name: string) => string[],
  { article, feed }: Subject,
  say: Statements,
): void {
  const own = article.rights && tdmReservation(article.rights)
  const policy = resolveRights(article, feed)
  const resolved = policy && tdmReservation(policy)
  const found = named('tdm-reservation')
  const meant = resolved && feed && found.join() !== String(own?.reservation ?? '') ? resolved : own
  say.exact('meta tdm-reservation', ['rights', 'ai', 'train'], found, meant?.reservation)
  say.exact('meta tdm-policy', ['rights', 'terms'], named('tdm-policy'), meant?.policy)
}

function isTitle({ tagName }: Element): boolean {
  return tagName === 'title'
}

/** What a link is, by names that mean the same in capitals. */
function relsOf({ rel }: Element['properties']): string[] {
  return [rel].flat().map((one) => String(one ?? '').toLowerCase())
}

function hrefs(links: readonly Element[], rel: string): string[] {
  return links
    .filter(({ properties }) => relsOf(properties).includes(rel))
    .map(({ properties }) => String(properties.href ?? ''))
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
