import { dateTokens, fillTokens, type Token, textOf, tidyPath } from './fill-tokens.ts'
import { hexoPostName } from './hexo-post-name.ts'
import { latinLetters } from './latin-letters.ts'
import type { PermalinkDialect, PermalinkFacts } from './permalink-facts.ts'

/**
 * Patterns of Hexo. A name that is no token is a key of the front matter.
 *
 * @see {@link https://hexo.io/docs/permalinks}
 */
export const hexoDialect: PermalinkDialect = {
  usual: ':year/:month/:day/:title/',
  get tokens() {
    return Object.keys(tokens).map((name) => `:${name}`)
  },
  unknownIn: () => undefined,
  fill(pattern, facts) {
    const { data, settings } = facts
    if (pattern === this.own(data)) return { path: shown(tidyPath(pattern), settings) }
    const { permalink_defaults: defaults } = settings
    const filled = fillTokens(pattern, sign, (name) =>
      Object.hasOwn(tokens, name)
        ? tokens[name]?.(facts)
        : (textOf(data[name]) ?? textOf((defaults as Members | undefined)?.[name])),
    )
    return 'path' in filled ? { path: shown(tidyPath(filled.path), settings) } : filled
  },
  own: ({ permalink }) => textOf(permalink),
}

type Members = Readonly<Record<string, unknown>>

const sign = /:(\w*[^_\W])/g

const tokens: Readonly<Record<string, Token>> = {
  ...(({ year, month, day, hour, minute, second, i_month, i_day }) => ({
    ...{ year, month, day, hour, minute, second, i_month, i_day },
  }))(dateTokens),
  timestamp: ({ date }) => date && String(date.timestamp),
  title: hexoSlug,
  name: (facts) => hexoSlug(facts).replace(/^.*\//, ''),
  post_title: ({ data }) => {
    const title = textOf(data.title)
    return title && slugized(title).toLowerCase()
  },
  category: categoryOf,
  hash: (facts) =>
    facts.date && facts.site.sha1(`${hexoSlug(facts)}${facts.date.timestamp}`).slice(0, 12),
}

/**
 * What addresses call the title and others call the post: the path of the file, or what of it the names of new
 * files say.
 */
export function hexoSlug({
  folders,
  name,
  settings,
}: Pick<PermalinkFacts, 'folders' | 'name' | 'settings'>): string {
  const path = [...folders, name].join('/')
  const { title } = hexoPostName(path, settings.new_post_name) ?? {}
  return title ?? slugized(path)
}

/** The last category, below those that stand above it. */
function categoryOf({ data, settings }: PermalinkFacts): string {
  const given = data.categories ?? data.category
  const listed = Array.isArray(given) ? given : [given]
  const last = listed.some(Array.isArray) ? [listed.at(-1)].flat() : listed
  const names = last.flatMap((one) => textOf(one) ?? [])
  if (names.length === 0) return textOf(settings.default_category) ?? 'uncategorized'
  const map = settings.category_map as Members | undefined
  const cased = { 1: 'lower', 2: 'upper' }[Number(settings.filename_case)]
  return names
    .map((name) => {
      const slug = slugized(textOf(map?.[name]) ?? name)
      return cased === 'lower' ? slug.toLowerCase() : cased ? slug.toUpperCase() : slug
    })
    .join('/')
}

function slugized(text: string): string {
  return latinLetters(text)
    .replace(/\p{Cc}/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** An address as the site shows it. */
function shown(path: string, { pretty_urls: pretty }: Members): string {
  const { trailing_html: html, trailing_index: index } = (pretty ?? {}) as Members
  if (index === false && /\/index\.html$/.test(path)) return path.replace(/index\.html$/, '')
  return html === false && !/\/index\.html$/.test(path) ? path.replace(/\.html$/, '') : path
}
