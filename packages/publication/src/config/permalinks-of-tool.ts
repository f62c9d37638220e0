import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readData, textIn } from '../source/inherit/read-data.ts'
import { astroSources } from './astro-routes.ts'
import { foldersIn } from './folders-in.ts'
import { hugoPermalinks, lowered } from './hugo-permalinks.ts'
import { jekyllSources } from './jekyll-sources.ts'
import { permalinkProblems } from './permalink-schema.ts'
import type { MarkdownSourceConfig } from './standfirst-config.ts'
import { toolConfig } from './tool-configs.ts'

type Permalink = MarkdownSourceConfig['permalink']

/**
 * The sources of a site generator's site with the addresses that its own configuration says, or that the tool has
 * without a setting. What of it has no meaning here is left out.
 *
 * @param root - Absolute folder of the site.
 * @param tool - Name of the tool, for people.
 */
export function withPermalinks(
  root: string,
  tool: string,
  sources: readonly MarkdownSourceConfig[],
): MarkdownSourceConfig[] {
  const given = readers[tool]?.(root, sources) ?? [...sources]
  return given.map(({ permalink, ...source }) =>
    permalink === undefined || permalinkProblems(permalink, source.preset).length > 0
      ? source
      : { ...source, permalink },
  )
}

type Reader = (root: string, sources: readonly MarkdownSourceConfig[]) => MarkdownSourceConfig[]

/** A reader that gives all sources the same addresses. */
function forAll(read: (root: string) => Permalink): Reader {
  return (root, sources) => {
    const permalink = read(root)
    return sources.map((source) => ({ ...source, permalink }))
  }
}

const readers: Readonly<Record<string, Reader>> = {
  Astro: astroSources,
  Jekyll: jekyllSources,
  Hugo: forAll(ofHugo),
  Hexo: forAll((root) => textIn(settingsOf(root).permalink) ?? true),
  Eleventy: forAll(ofEleventy),
}

function settingsOf(root: string): Readonly<Record<string, unknown>> {
  const file = toolConfig(root)
  return file === undefined ? {} : readData(join(root, file))
}

/** @see {@link https://gohugo.io/configuration/permalinks/} */
function ofHugo(root: string): Permalink {
  const settings = lowered(settingsOf(root))
  const own = join(root, 'config', '_default')
  const [file] = ['toml', 'yaml', 'yml', 'json']
    .map((type) => join(own, `permalinks.${type}`))
    .filter((path) => existsSync(path))
  const said = settings.permalinks ?? (file && readData(file))
  const sections = foldersIn(join(root, 'content'))
  const { patterns } = hugoPermalinks(said, sections)
  const isUgly = settings.uglyurls === true
  const ended = (pattern: string) => `${pattern.replace(/\/+$/, '')}${isUgly ? '.html' : '/'}`
  const bySection = Object.fromEntries(patterns.map(([name, one]) => [name, ended(one)]))
  if (!isUgly) return patterns.length > 0 ? bySection : true
  const usual = ended('/:folders/:pagename')
  const all = ['/', ...sections].map((name) => [name, usual] as const)
  return patterns.length > 0 ? { ...Object.fromEntries(all), ...bySection } : usual
}

/** The data that its configuration gives all files, by its text, which is not run. */
function ofEleventy(root: string): Permalink {
  const file = readdirSync(root).find((name) => /^\.eleventy\.|^eleventy\.config\./.test(name))
  const text = file === undefined ? '' : readFileSync(join(root, file), 'utf8')
  return (
    /addGlobalData\(\s*["'`]permalink["'`]\s*,\s*(["'`])([^"`$]*?)\1\s*\)/.exec(text)?.[2] ?? true
  )
}
