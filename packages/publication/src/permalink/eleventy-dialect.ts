import { applyFilters } from './eleventy-filters.ts'
import { textOf, tidyPath } from './fill-tokens.ts'
import type { PermalinkDialect, PermalinkFacts } from './permalink-facts.ts'

/**
 * Patterns of Eleventy: the templates of Liquid and Nunjucks that people write for addresses, such as
 * `/blog/{{ page.fileSlug }}/` and `/{{ page.date | date: '%Y' }}/{{ title | slugify }}/`.
 *
 * @see {@link https://www.11ty.dev/docs/permalinks/}
 */
export const eleventyDialect: PermalinkDialect = {
  usual: '{{ page.inputPath }}',
  tokens: [
    ...['{{ page.fileSlug }}', '{{ page.filePathStem }}', '{{ title | slugify }}'],
    "{{ page.date | date: '%Y' }}",
  ],
  unknownIn: (pattern) => /\{[{%](?![^{}]*[}%]\})|\{%/.exec(pattern)?.[0],
  fill(pattern, facts) {
    if (pattern === this.usual) return { path: usualPath(facts) }
    const code = /\{%.*?%\}|\$\{[^}]*\}?/s.exec(pattern)?.[0]
    if (code !== undefined) return { lacks: code }
    let lacks: string | undefined
    const path = pattern.replace(/\{\{-?(.*?)-?\}\}/g, (written: string, expression: string) => {
      const value = evaluate(expression, facts)
      if (value === undefined) lacks ??= written
      return value ?? ''
    })
    return lacks === undefined ? { path: withoutIndex(tidyPath(path)) } : { lacks }
  },
  own({ eleventyComputed: computed, permalink: said }) {
    const permalink = memberOf(computed, 'permalink') ?? said
    return textOf(permalink) ?? textOf(memberOf(permalink, 'build'))
  },
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}

function evaluate(expression: string, facts: PermalinkFacts): string | undefined {
  const [first = '', ...filters] = expression.split(/\|(?![|])/)
  const [value] = first.split(/\s+or\s+/).flatMap((name) => valueFor(name.trim(), facts) ?? [])
  return applyFilters(value, filters, facts, (name) => valueFor(name, facts))
}

function valueFor(name: string, { data, ...facts }: PermalinkFacts): string | undefined {
  const text = /^(?:'([^']*)'|"([^"]*)")$/.exec(name)
  if (text) return text[1] ?? text[2]
  if (name === 'page.fileSlug') return slugOf(facts)
  if (name === 'page.filePathStem')
    return `/${[...placeOf(facts), withoutDay(facts.name)].join('/')}`
  if (name === 'page.date') return facts.date && String(facts.date.timestamp)
  return /^[\w-]+(?:\.[\w-]+)*$/.test(name)
    ? textOf(name.split('.').reduce<unknown>(memberOf, data))
    : undefined
}

type Place = Omit<PermalinkFacts, 'data'>

/** The name of a file, or of the folder that it has to itself. */
function slugOf({ folders, name }: Place): string {
  return name === 'index' ? withoutDay(folders.at(-1) ?? '') : withoutDay(name)
}

function withoutDay(name: string): string {
  return /\d{4}-\d{2}-\d{2}-(.*)/.exec(name)?.[1] ?? name
}

function usualPath(facts: PermalinkFacts): string {
  const folders = placeOf(facts)
  const parts =
    facts.name === 'index' || facts.name === folders.at(-1) ? folders : [...folders, facts.name]
  return parts.length > 0 ? `/${parts.join('/')}/` : '/'
}

/** The folders of a file below that of all input. */
function placeOf({ folders, site }: Place): string[] {
  return [...site.above, ...folders]
}

function withoutIndex(path: string): string {
  return path.replace(/\/index\.html$/, '/')
}
