import { dateTokens, fillTokens, type Token, textOf, tidyPath } from './fill-tokens.ts'
import type { PermalinkDialect, PermalinkFacts } from './permalink-facts.ts'

/**
 * Patterns of Jekyll: its tokens, and its names of usual patterns.
 *
 * @see {@link https://jekyllrb.com/docs/permalinks/}
 */
export const jekyllDialect: PermalinkDialect = {
  usual: 'date',
  get tokens() {
    return [...Object.keys(styles), ...Object.keys(tokens).map((name) => `:${name}`)]
  },
  unknownIn(pattern) {
    const names = [...whole(pattern).matchAll(sign)].map(([, name = '']) => name)
    const unknown = names.find((name) => tokenNamed(name) === undefined)
    return unknown && `:${unknown}`
  },
  fill(pattern, facts) {
    if (facts.name === 'index' && facts.folders.length === 0) return { path: '/' }
    const filled = fillTokens(whole(pattern), sign, (written) => {
      const name = tokenNamed(written)
      const rest = name !== undefined && name !== written ? '_' : ''
      const value = name && tokens[name]?.(facts)
      return value === undefined ? undefined : value + rest
    })
    return 'path' in filled ? { path: tidyPath(filled.path) } : filled
  },
  // The names of patterns are none in front matter.
  own: ({ permalink }) => {
    const path = textOf(permalink)
    return path && (path in styles ? `/${path}` : path)
  },
}

/** Patterns with a name. */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

function whole(pattern: string): string {
  return Object.hasOwn(styles, pattern) ? (styles[pattern] ?? pattern) : pattern
}

const sign = /:([a-z_]+)/g

/** An underscore after a token is one of the pattern. */
function tokenNamed(written: string): string | undefined {
  return [written, written.replace(/_$/, '')].find((name) => Object.hasOwn(tokens, name))
}

const tokens: Readonly<Record<string, Token>> = {
  ...dateTokens,
  title: (facts) => hyphened(slugOf(facts), pretty),
  slug: (facts) => hyphened(slugOf(facts), plain).toLowerCase(),
  name: ({ name }) => hyphened(name, plain).toLowerCase(),
  basename: ({ name }) => name,
  path: ({ folders, name }) => `/${[...folders, name].join('/')}`,
  collection: ({ site }) => (site.source.at(-1) ?? '').replace(/^_/, ''),
  categories: (facts) => joined(categoriesOf(facts).map((name) => name.toLowerCase())),
  slugified_categories: (facts) =>
    joined(categoriesOf(facts).map((name) => hyphened(name, plain).toLowerCase())),
  output_ext: () => '.html',
}

/** What stands for a post: its key, or the name of its file without the day. */
function slugOf({ data, name }: PermalinkFacts): string {
  const own = textOf(data.slug)
  return own ?? name.replace(/^\d{2,4}-\d{1,2}-\d{1,2}-/, '').replace(/\.+$/, '')
}

/** Signs that no slug has, all of them, or but for those that paths may have. */
const plain = /[^\p{M}\p{L}\p{Nd}]+/gu
const pretty = /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu

function hyphened(text: string, signs: RegExp): string {
  return text.replace(signs, '-').replace(/^-|-$/g, '')
}

/** Categories as they are written: texts of several words are several, but for `category`. */
function categoriesOf({ data: { categories, category } }: PermalinkFacts): string[] {
  const listed = typeof categories === 'string' ? categories.split(/\s+/) : [categories].flat()
  const texts = [...listed, ...[category].flat()].flatMap(
    (one) => textOf(typeof one === 'boolean' ? String(one) : one) ?? [],
  )
  return [...new Set(texts)]
}

function joined(parts: readonly string[]): string {
  return [...new Set(parts)].join('/')
}
