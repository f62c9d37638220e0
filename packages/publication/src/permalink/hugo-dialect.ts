import { dateTokens, fillTokens, ofDate, type Token, textOf, tidyPath } from './fill-tokens.ts'
import { formatGoDate, isGoDate } from './format-go-date.ts'
import type { PermalinkDialect, PermalinkFacts } from './permalink-facts.ts'
import { dayNames, monthNames } from './wall-clock.ts'

/**
 * Patterns of Hugo. Whole addresses are in lower case, with hyphens for spaces and without most signs.
 *
 * @see {@link https://gohugo.io/configuration/permalinks/#tokens}
 */
export const hugoDialect: PermalinkDialect = {
  usual: '/:folders/:pagename/',
  get tokens() {
    return Object.keys(tokens).map((name) => `:${name}`)
  },
  unknownIn(pattern) {
    const names = [...pattern.matchAll(sign)].map(([, name = '']) => name)
    const unknown = names.find((name) => tokenNamed(name) === undefined)
    return unknown && `:${unknown}`
  },
  fill(pattern, facts) {
    const { data, settings } = facts
    const isOwn = pattern === this.own(data)
    const filled = fillTokens(pattern, sign, (name) => {
      const token = tokenNamed(name)
      // Versions before 0.131 have no tokens in front matter, and people have colons there.
      return token ? token(facts) : isOwn ? `:${name}` : undefined
    })
    if (!('path' in filled)) return filled
    if (!isOwn) return { path: ended(tidyPath(sanitized(filled.path, settings))) }
    // With a dot anywhere in it, it is a file.
    const path = tidyPath(filled.path)
    return { path: path.includes('.') ? path : ended(path) }
  },
  own: ({ url }) => textOf(url),
}

/** A page without an ending is that of a folder. */
function ended(path: string): string {
  return /\/$|\.(?:x?html?)$/i.test(path) ? path : `${path}/`
}

const sign = /:(\w+(?:\[[^\]]*\])?)/g

function tokenNamed(name: string): Token | undefined {
  if (Object.hasOwn(tokens, name)) return tokens[name]
  const [, of, range] = /^(sections|sectionslugs)\[([^\]]*)\]$/.exec(name) ?? []
  if (range !== undefined) {
    const all = of === 'sections' ? sectionsOf : sectionSlugs
    return (facts) => partOf(all(facts), range).join('/')
  }
  return isGoDate(name) ? ofDate((date) => formatGoDate(date, name)) : undefined
}

const tokens: Readonly<Record<string, Token>> = {
  year: dateTokens.year,
  month: dateTokens.month,
  monthname: ofDate(({ month }) => monthNames[Number(month) - 1] ?? ''),
  day: dateTokens.day,
  weekday: ofDate(({ weekday }) => String(weekday)),
  weekdayname: ofDate(({ weekday }) => dayNames[weekday] ?? ''),
  yearday: ofDate(({ yearDay }) => String(yearDay)),
  section: (facts) => placeOf(facts).folders[0] ?? '',
  sections: (facts) => sectionsOf(facts).join('/'),
  sectionslug: (facts) => sectionSlugs(facts)[0] ?? '',
  sectionslugs: (facts) => sectionSlugs(facts).join('/'),
  title: (facts) => urlOf(textOf(facts.data.title), facts),
  slug: (facts) => urlOf(textOf(facts.data.slug) ?? textOf(facts.data.title), facts),
  filename: (facts) => urlOf(placeOf(facts).name, facts),
  contentbasename: (facts) => urlOf(placeOf(facts).name, facts),
  slugorfilename: slugOrName,
  slugorcontentbasename: slugOrName,
  // No tokens of Hugo's own: all folders, and the name with its signs, which is where pages are without a pattern.
  folders: (facts) => placeOf(facts).folders.join('/'),
  pagename: (facts) => textOf(facts.data.slug) ?? placeOf(facts).name,
}

function slugOrName(facts: PermalinkFacts): string | undefined {
  return urlOf(textOf(facts.data.slug) ?? placeOf(facts).name, facts)
}

/** The folders and the name of a page, which is that of its folder where it has one to itself. */
function placeOf({ folders, language, name, site }: PermalinkFacts): {
  folders: readonly string[]
  name: string
  /** How many of the folders stand above that of the source. */
  above: number
} {
  // What is below the folder of all content are the sections.
  const content = site.source.lastIndexOf('content')
  const below = content < 0 ? [] : site.source.slice(content + 1)
  const all = [...below, ...folders]
  const ending = `.${language.toLowerCase()}`
  const bare = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name
  const above = below.length
  if (bare !== 'index') return { folders: all, name: bare, above }
  return { folders: all.slice(0, -1), name: all.at(-1) ?? '', above }
}

/** The folders down to the last that is a section: the first always is, others by a file `_index.md`. */
function sectionsOf(facts: PermalinkFacts): readonly string[] {
  const { above, folders } = placeOf(facts)
  for (let depth = folders.length; depth > 1; depth--) {
    const own = facts.folders.slice(0, Math.max(depth - above, 0))
    if (depth <= above || facts.site.isSection(own)) return folders.slice(0, depth)
  }
  return folders.slice(0, 1)
}

/** The names of the sections as their own pages have them: their slug, else their title, else that of the folder. */
function sectionSlugs(facts: PermalinkFacts): readonly string[] {
  const { above } = placeOf(facts)
  return sectionsOf(facts).map((folder, index) => {
    if (index < above) return folder
    const { slug, title } = facts.site.section(facts.folders.slice(0, index - above + 1))
    return urlOf(textOf(slug) ?? textOf(title), facts) ?? folder
  })
}

/** Members of a list by a range as `1:`, `:2`, `0` or `last`. */
function partOf(list: readonly string[], range: string): readonly string[] {
  const at = (text: string) =>
    text.trim().toLowerCase() === 'last'
      ? list.length - 1
      : Math.max(Number.parseInt(text, 10) || 0, 0)
  if (!range.includes(':')) return list.slice(at(range), at(range) + 1)
  const [from = '', to = ''] = range.split(':')
  return list.slice(at(from), to.trim() === '' ? undefined : at(to))
}

function urlOf(text: string | undefined, { settings }: PermalinkFacts): string | undefined {
  if (text === undefined) return undefined
  const path = sanitized(text, settings).replaceAll('+', ' ')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Letters, digits and few signs; what parts words is a hyphen. */
function sanitized(text: string, settings: PermalinkFacts['settings']): string {
  const isOn = (name: string) =>
    Object.entries(settings).some(([key, value]) => key.toLowerCase() === name && value === true)
  const plain = isOn('removepathaccents') ? withoutAccents(text) : text
  const words = plain
    .replace(/%(?![0-9a-f]{2})|[^\p{L}\p{Nd}\p{M}\s./\\_#+~%@-]/giu, '')
    .trim()
    .replace(/(-)\s+(?=[^-])|\s+(?=-)|\s+/g, (_all, hyphen?: string) => (hyphen ? '-' : ' '))
    .replace(/ (?=-)/g, '')
    .replaceAll(' ', '-')
  return isOn('disablepathtolower') ? words : words.toLowerCase()
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
}
