import { slugify } from '@standfirst/core'
import { dateTokens, fillTokens, type Token, textOf, tidyPath } from './fill-tokens.ts'
import type { PermalinkDialect, PermalinkFacts } from './permalink-facts.ts'

/** Patterns where a source has no preset, or that of a tool that has no patterns. */
export const ownDialect: PermalinkDialect = {
  usual: '/:folders/:name/',
  get tokens() {
    return Object.keys(tokens).map((name) => `:${name}`)
  },
  unknownIn(pattern) {
    const names = [...pattern.matchAll(sign)].map(([, name = '']) => name)
    const unknown = names.find((name) => !Object.hasOwn(tokens, name))
    return unknown && `:${unknown}`
  },
  fill(pattern, facts) {
    const filled = fillTokens(pattern, sign, (name) => tokens[name]?.(facts))
    return 'path' in filled ? { path: tidyPath(filled.path) } : filled
  },
  own: ({ permalink, url, path }) =>
    [permalink, path, url].map(textOf).find((one) => one !== undefined && !/[:{]/.test(one)),
}

const sign = /:([a-z]+)/g

const { day, hour, minute, month, second, year } = dateTokens

const tokens: Readonly<Record<string, Token>> = {
  ...{ year, month, day, hour, minute, second },
  title: ({ data }) => slugOf(data.title),
  slug: (facts) => slugOf(facts.data.slug) ?? nameOf(facts),
  name: nameOf,
  folders: ({ folders, name }) => (name === 'index' ? folders.slice(0, -1) : folders).join('/'),
  category: ({ data: { category, categories } }) => {
    const [first] = [category ?? categories].flat()
    const { name = first, slug } = typeof first === 'object' && first ? (first as Named) : {}
    return textOf(slug) ?? slugOf(name)
  },
}

interface Named {
  name?: unknown
  slug?: unknown
}

function slugOf(value: unknown): string | undefined {
  const text = textOf(value)
  return text && slugify(text)
}

/** The name of a file without a day before it, or of the folder that it has to itself. */
function nameOf({ folders, name }: PermalinkFacts): string {
  const own = name === 'index' ? (folders.at(-1) ?? '') : name
  return own.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, '')
}
