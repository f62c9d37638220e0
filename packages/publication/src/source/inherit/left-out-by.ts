import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { InheritedMatter, MarkdownPreset } from '@standfirst/markdown'
import picomatch from 'picomatch'
import { givenTo } from './given-to.ts'
import { ignoredBy } from './ignored-by.ts'
import { listIn } from './list-in.ts'
import type { Once } from './once.ts'
import { listOf, membersOf, readData } from './read-data.ts'

/** Whether a path, from the folder of a configuration, is one that it leaves out. */
type Rule = (path: string) => boolean

/** Where a tool says which files it leaves out. */
interface Place {
  /** Names of its files, from the folder of the site. */
  files: readonly string[]
  /** The key that says it, as it is shown. */
  key: string
  /** The rule of a file's text. */
  rule: (text: string, file: string) => Rule
}

/**
 * What a tool's configuration says of files that it leaves out, which no front matter tells: they are
 * held back, and that is an issue.
 *
 * @param folders - Those that the file stands in, its own first.
 */
export function leftOutBy(
  preset: MarkdownPreset,
  file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  for (const folder of folders) {
    for (const { files, key, rule } of places[preset] ?? []) {
      for (const name of files) {
        const path = join(folder, name)
        const isLeft = once(`${key} ${path}`, () => {
          const text = textOf(path)
          return text === undefined ? undefined : rule(text, path)
        })
        const own = relative(folder, file).replaceAll(sep, '/')
        if (!isLeft?.(own)) continue
        return [{ data: {}, leftOut: `\`${own}\`, which \`${key}\` of \`${name}\` leaves out` }]
      }
    }
  }
  return []
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const hugoFiles = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap(
  (name) => ['toml', 'yaml', 'yml', 'json'].map((type) => `${name}.${type}`),
)
const scripts = (name: string) => ['ts', 'mts', 'js', 'mjs', 'cjs'].map((type) => `${name}.${type}`)

const places: Readonly<Partial<Record<MarkdownPreset, readonly Place[]>>> = {
  hugo: [
    {
      files: hugoFiles,
      key: 'ignoreFiles',
      rule: (_, file) => byPattern(valueIn(file, 'ignoreFiles')),
    },
  ],
  jekyll: [
    {
      files: ['_config.yml', '_config.yaml', '_config.toml'],
      key: 'exclude',
      rule: (_, file) => byGlob(valueIn(file, 'exclude'), 'site'),
    },
    {
      files: ['_config.yml', '_config.yaml', '_config.toml'],
      key: 'collections',
      rule: (_, file) => byCollection(valueIn(file, 'collections')),
    },
  ],
  zola: [
    {
      files: ['config.toml', 'zola.toml'],
      key: 'ignored_content',
      rule: (_, file) => byGlob(valueIn(file, 'ignored_content')),
    },
  ],
  hexo: ['ignore', 'skip_render'].map((key) => ({
    files: ['_config.yml', '_config.yaml'],
    key,
    rule: (_: string, file: string) => byGlob(valueIn(file, key)),
  })),
  eleventy: [
    ...['.eleventyignore', '.gitignore'].map((name) => ({
      files: [name],
      key: 'a line',
      rule: (text: string) => ignoredBy(text),
    })),
    {
      files: ['.eleventy.js', ...scripts('eleventy.config')],
      key: 'ignores.add',
      rule: (text) => byGlob(givenTo(text, 'ignores.add'), 'site'),
    },
  ],
  vitepress: [
    {
      files: scripts('.vitepress/config'),
      key: 'srcExclude',
      rule: (text) => byGlob(listIn(text, 'srcExclude')),
    },
  ],
  docusaurus: [
    {
      files: scripts('docusaurus.config'),
      key: 'exclude',
      rule: (text) => byGlob(listIn(text, 'exclude')),
    },
  ],
  'nuxt-content': [
    {
      files: scripts('content.config'),
      key: 'exclude',
      rule: (text) => byGlob(listIn(text, 'exclude')),
    },
  ],
  obsidian: [
    {
      files: ['quartz.config.ts'],
      key: 'ignorePatterns',
      rule: (text) => byGlob(listIn(text, 'ignorePatterns')),
    },
    // What new notes are made from: the folders of the core plug-in and of Templater.
    ...[
      ['.obsidian/templates.json', 'folder'] as const,
      ['.obsidian/plugins/templater-obsidian/data.json', 'templates_folder'] as const,
    ].map(([name, key]) => ({
      files: [name],
      key,
      rule: (_: string, file: string) => byGlob(valueIn(file, key), 'site'),
    })),
  ],
  pelican: [
    {
      files: ['pelicanconf.py', 'publishconf.py'],
      key: 'ARTICLE_EXCLUDES',
      rule: (text) => byGlob(listIn(text, 'ARTICLE_EXCLUDES')),
    },
    {
      files: ['pelicanconf.py', 'publishconf.py'],
      key: 'IGNORE_FILES',
      rule: (text) => byGlob(listIn(text, 'IGNORE_FILES')),
    },
  ],
}

/** A key of a configuration, in any case. */
function valueIn(file: string, key: string): unknown {
  const found = Object.entries(readData(file)).find(
    ([name]) => name.toLowerCase() === key.toLowerCase(),
  )
  return found?.[1]
}

/**
 * Patterns of paths: what stands in a folder that fits is left out too.
 *
 * @param from - Where they begin: at the folder of the site, where `*` fits folders as well, or at any
 *   folder in it, as tools differ in that.
 */
function byGlob(patterns: unknown, from: 'site' | 'any' = 'any'): Rule {
  const plain = textsOf(patterns)
    .map((pattern) => pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, ''))
    .filter((pattern) => pattern !== '' && !pattern.startsWith('!'))
  const starts = from === 'site' ? plain : plain.flatMap((one) => [one, `**/${one}`])
  const all = starts.flatMap((one) => [one, `${one}/**`])
  return all.length ? picomatch(all, { dot: true, bash: from === 'site' }) : () => false
}

/** Regular expressions, as Go writes them: those that are none here leave out nothing. */
function byPattern(patterns: unknown): Rule {
  const expressions = textsOf(patterns).flatMap((pattern) => {
    try {
      return [new RegExp(pattern)]
    } catch {
      return []
    }
  })
  return (path) => expressions.some((one) => one.test(`/${path}`))
}

/** Documents of a collection whose `output` is not on are no pages. */
function byCollection(collections: unknown): Rule {
  const known = membersOf(collections)
  const named = new Set([...Object.keys(known), ...textsOf(collections)])
  return (path) => {
    const name = /^_([^/]+)\//.exec(path)?.[1]
    if (name === undefined || name === 'posts' || !named.has(name)) return false
    return membersOf(known[name]).output !== true
  }
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter((one) => typeof one === 'string')
}
