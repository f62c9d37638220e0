import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Issue } from '@standfirst/core'
import {
  type DatedFrontMatter,
  type InheritedMatter,
  parseDatedFrontMatter,
} from '@standfirst/markdown'
import { isWithin } from '../config/boundary.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { MarkdownSourceConfig } from '../config/standfirst-config.ts'
import { dialectOf, hasDialect } from '../permalink/dialect-of.ts'
import { tidyPath } from '../permalink/fill-tokens.ts'
import { hexoSlug } from '../permalink/hexo-dialect.ts'
import { patternFor } from '../permalink/pattern-for.ts'
import type { PermalinkFacts, PermalinkSite } from '../permalink/permalink-facts.ts'
import { publicationDate } from '../permalink/publication-date.ts'
import { headingTitle } from './heading-title.ts'
import { hugoConfigs } from './inherit/hugo-configs.ts'
import { membersOf, readData } from './inherit/read-data.ts'
import { permalinkSite } from './permalink-site.ts'
import { readText } from './read-text.ts'
import type { SiteFile } from './source-entry.ts'

/** The address that an article has, or why it has none of those that it should have. */
export type FoundPermalink = { url: string; post?: SiteFile['post'] } | { issue: Issue }

/**
 * Make a function that gives an article's address: that of its front matter, else that of the source's
 * pattern.
 *
 * @param folder - Absolute folder of the source.
 * @returns A function of the file's path in the source, that file, and what other files say of it. It
 *   gives nothing where the file's place says the address.
 */
export function permalinkFinder(
  source: MarkdownSourceConfig,
  folder: string,
  config: Pick<ResolvedConfig, 'feed' | 'file' | 'root' | 'timeZone'>,
): (
  path: string,
  file: string,
  inherited: readonly InheritedMatter[],
) => FoundPermalink | undefined {
  const { permalink, preset } = source
  const dialect = dialectOf(preset)
  const { language, url: home } = config.feed
  const base = new URL(source.at ? `${source.at.replace(/^\/+|\/+$/g, '')}/` : './', home).href
  const root = isWithin(folder, config.root) ? config.root : folder
  let settings: PermalinkFacts['settings'] | undefined
  let site: PermalinkSite | undefined

  return (path, file, inherited) => {
    if (permalink === undefined && !hasDialect(preset)) return undefined
    const text = textOf(file)
    const isSaid = inherited.some(({ data }) => placeKeys.some((key) => key in data))
    if (permalink === undefined && !isSaid && !mayName.test(text)) return undefined
    const matter = parseDatedFrontMatter(text, { preset, timeZone: zoneFor(preset) })
    const data = preset === 'hugo' ? inLowerCase(matter.data) : matter.data
    const all = merged(inherited, data, preset)
    const own = dialect.own(all)
    if (own !== undefined && /^https?:/.test(own)) return { url: own }
    const pattern = own ?? patternFor(permalink, path, dialect.usual)
    if (pattern === undefined) return undefined
    // It is no pattern, and no path that a file can have: that is told of the address.
    if (pattern.length > longest) return { url: addressOf(tidyPath(pattern), home) }
    const parts = path
      .replace(/\.[^./]+$/, '')
      .normalize('NFC')
      .split('/')
    const name = parts.pop() ?? ''
    settings ??= settingsOf(preset, folder, root)
    site ??= permalinkSite(folder, preset, root)
    if (!hasDialect(preset) && pattern.includes(':title')) all.title ??= headingTitle(text)
    const facts = { folders: parts, name, data: all, site, settings, language }
    const dated =
      isDateInherited(preset) && !('date' in data) && all.date ? datedBy(all.date) : matter
    const date = publicationDate(dated, facts, preset, config.timeZone)
    const filled = dialect.fill(pattern, { ...facts, date })
    if ('lacks' in filled)
      return { issue: lacking(filled.lacks, pattern, own !== undefined, config) }
    const url = addressOf(filled.path, own === undefined ? base : home)
    if (preset !== 'hexo') return { url }
    const title = typeof all.title === 'string' ? all.title : undefined
    return { url, post: { slug: hexoSlug(facts), title } }
  }

  /** What another file says goes before the day in the name of a file. */
  function datedBy(date: unknown): DatedFrontMatter {
    const written = `---\ndate: ${JSON.stringify(date)}\n---\n`
    return parseDatedFrontMatter(written, { preset, timeZone: zoneFor(preset) })
  }

  function zoneFor(preset: MarkdownSourceConfig['preset']): string | undefined {
    // Dates of Hexo are on the clock of the site, whatever its zone is.
    return preset === 'hexo' ? 'UTC' : config.timeZone
  }
}

/** Whether the tool takes a date that other files give. */
function isDateInherited(preset: MarkdownSourceConfig['preset']): boolean {
  return preset === 'eleventy' || preset === 'jekyll'
}

/** Characters of a pattern at most: no system has longer paths. */
const longest = 4096

/** Keys that give an address, where front matter has them. */
const mayName = /(?:^|[{,])[ \t]*["']?(?:permalink|url)["']?\s*[:=]/im

/** Those keys, and one that has them as members. */
const placeKeys = ['permalink', 'url', 'eleventyComputed']

/** What is said of a file: its own front matter goes first. */
function merged(
  inherited: readonly InheritedMatter[],
  own: Readonly<Record<string, unknown>>,
  preset: MarkdownSourceConfig['preset'],
): Record<string, unknown> {
  // What is nearer stands first, and before what is farther.
  const data = inherited.toReversed().map((one) => one.data)
  const given: Record<string, unknown> = Object.assign({}, ...data)
  const all = { ...given, ...own }
  if (preset !== 'jekyll' || !Array.isArray(given.categories) || !own.categories) return all
  // Jekyll adds those of a post to a list of its defaults.
  const { categories } = own
  const more = typeof categories === 'string' ? categories.split(/\s+/) : [categories].flat()
  return { ...all, categories: [...given.categories, ...more] }
}

function textOf(file: string): string {
  try {
    return readText(file).text ?? ''
  } catch {
    // Who reads the article says so.
    return ''
  }
}

/** Hugo takes its keys in either case. */
function inLowerCase(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]))
}

/** What the tool's own configuration says that addresses depend on, beside their pattern. */
function settingsOf(
  preset: MarkdownSourceConfig['preset'],
  folder: string,
  root: string,
): PermalinkFacts['settings'] {
  if (preset !== 'hexo' && preset !== 'hugo') return {}
  for (let at = folder; ; at = dirname(at)) {
    const files =
      preset === 'hugo'
        ? [...hugoConfigs(at), ...hugoConfigs(join(at, 'config', '_default'))]
        : [join(at, '_config.yml')].filter((file) => existsSync(file))
    const [file] = files
    if (file !== undefined) return membersOf(readData(file))
    if (at === root || at === dirname(at)) return {}
  }
}

/** The absolute address of a path, whatever signs are in it. */
function addressOf(path: string, base: string): string {
  const written = path
    .replace(/^\/+/, '')
    .normalize('NFC')
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[#?\\]/g, encodeURIComponent)
  return new URL(`./${written}`, base).href
}

/** Nobody can do anything about a pattern that no configuration of Standfirst holds. */
function lacking(
  part: string,
  pattern: string,
  isOwn: boolean,
  { file }: Pick<ResolvedConfig, 'file'>,
): Issue {
  const isError = !isOwn && file !== undefined
  const place = isError ? '' : ': the address of its file was taken'
  return {
    code: 'permalink-part',
    severity: isError ? 'error' : 'warning',
    message: `Found nothing for \`${part}\` of the permalink \`${pattern}\`, expected the front matter to say it${place}`,
    path: [],
    fix: isOwn
      ? 'Write the address without it.'
      : 'Write it in the front matter, or another `permalink` for the source in the configuration.',
  }
}
