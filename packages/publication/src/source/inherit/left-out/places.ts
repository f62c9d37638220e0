import type { MarkdownPreset } from '@standfirst/markdown'
import { readData } from '../read-data.ts'
import { byArticlePaths } from './by-article-paths.ts'
import { byCollection } from './by-collection.ts'
import { byEncryption } from './by-encryption.ts'
import { byGlob, byNegation, textsOf } from './by-glob.ts'
import { byLanguages, byMounts, byNames } from './by-hugo.ts'
import { byIgnoreFilters } from './by-ignore-filters.ts'
import { byMkdocs } from './by-mkdocs.ts'
import { byPattern } from './by-pattern.ts'
import { givenTo } from './given-to.ts'
import { ignoredBy } from './ignored-by.ts'
import { listIn } from './list-in.ts'
import type { PathRule } from './path-rule.ts'

/** Where a tool says which files it leaves out. */
export interface Place {
  /** Names of its files, from the folder of the site. */
  files: readonly string[]
  /** The key that says it, as it is shown. */
  key: string
  /** The rule of a file's text. */
  rule: (text: string, file: string) => PathRule
}

/** Where the tools that each preset is for say which files they leave out. */
export const places: Readonly<Partial<Record<MarkdownPreset, readonly Place[]>>> = {
  hugo: [
    ofData(hugoFiles('hugo', 'config'), 'ignoreFiles', byPattern),
    ofData(hugoFiles('hugo', 'config'), 'disableLanguages', byNames),
    ofData(hugoFiles('hugo', 'config'), 'languages', byLanguages),
    ofData(hugoFiles('hugo', 'config'), 'module', byMounts),
    whole(hugoFiles('languages'), 'disabled', byLanguages),
    whole(hugoFiles('module'), 'mounts', byMounts),
  ],
  jekyll: [
    ...jekyll('exclude', (value) => byGlob(value, 'site')),
    ...jekyll('collections', byCollection),
    ofScript(['config.rb'], 'ignore', (text) => byGlob(rubyTexts(text), 'site')),
  ],
  zola: [ofData(['config.toml', 'zola.toml'], 'ignored_content', (value) => byGlob(value))],
  hexo: ['ignore', 'skip_render', 'exclude'].map((key) =>
    ofData(['_config.yml', '_config.yaml'], key, (value) => byGlob(value)),
  ),
  astro: [
    ofScript(
      [...scripts('src/content.config'), ...scripts('src/content/config')],
      'pattern',
      (text) => byNegation(listIn(text, 'pattern')),
    ),
  ],
  eleventy: [
    ...['.eleventyignore', '.gitignore'].map((name) => ofScript([name], 'a line', ignoredBy)),
    ofScript(['.eleventy.js', ...scripts('eleventy.config')], 'ignores.add', (text) =>
      byGlob(givenTo(text, 'ignores.add'), 'site'),
    ),
    ofScript(scripts('_config'), 'site.ignore', (text) =>
      byGlob(givenTo(text, 'site.ignore'), 'site'),
    ),
    ofScript(scripts('gatsby-config'), 'ignore', (text) => byGlob(listIn(text, 'ignore'))),
    ofScript(scripts('contentlayer.config'), 'contentDirExclude', (text) =>
      byGlob(listIn(text, 'contentDirExclude')),
    ),
    {
      files: ['mkdocs.yml', 'mkdocs.yaml'],
      key: 'exclude_docs` or `draft_docs',
      rule: (_, file) => byMkdocs(file),
    },
  ],
  vitepress: [
    ofScript(
      [...scripts('.vitepress/config'), ...scripts('.vitepress/config/index')],
      'srcExclude',
      (text) => byGlob(listIn(text, 'srcExclude')),
    ),
    ofScript(scripts('.vuepress/config'), 'pagePatterns', (text) =>
      byNegation(listIn(text, 'pagePatterns')),
    ),
    ofScript(
      [...scripts('.vuepress/config'), ...scripts('.vuepress/theme')],
      'encrypt',
      byEncryption,
    ),
  ],
  docusaurus: [
    ofScript(scripts('docusaurus.config'), 'exclude', (text) => byGlob(listIn(text, 'exclude'))),
  ],
  'nuxt-content': [
    ofScript(scripts('content.config'), 'exclude', (text) => byGlob(listIn(text, 'exclude'))),
    // Expressions, over the path from `content`: https://v2.content.nuxt.com/get-started/configuration#ignores
    ofScript(scripts('nuxt.config'), 'ignores', (text) => {
      const [glob, pattern] = [byGlob, byPattern].map((by) => by(listIn(text, 'ignores')))
      return (path) => glob?.(path) || pattern?.(path.replace(/^content\//, '')) || false
    }),
  ],
  obsidian: [
    ofScript(['quartz.config.ts'], 'ignorePatterns', (text) =>
      byGlob(listIn(text, 'ignorePatterns')),
    ),
    // What new notes are made from: the folders of the core plug-in and of Templater, and the notes that
    // others name; what is never to be uploaded; and what its owner does not want to find.
    ofData(['.obsidian/templates.json'], 'folder', (value) => byGlob(value, 'site')),
    ofData(['.obsidian/plugins/templater-obsidian/data.json'], 'templates_folder', (value) =>
      byGlob(value, 'site'),
    ),
    ...['.obsidian/daily-notes.json', '.obsidian/zk-prefixer.json'].map((name) =>
      ofData([name], 'template', (value) =>
        byGlob(
          textsOf(value).map((path) => path.replace(/(?:\.md)?$/, '.md')),
          'site',
        ),
      ),
    ),
    ofData(['.obsidian/app.json'], 'userIgnoreFilters', byIgnoreFilters),
    ofData(['.obsidian/publish.json'], 'excluded', (value) => byGlob(value, 'site')),
  ],
  pelican: [
    ...['ARTICLE_EXCLUDES', 'IGNORE_FILES'].map((key) =>
      ofScript(['pelicanconf.py', 'publishconf.py'], key, (text) => byGlob(listIn(text, key))),
    ),
    ofScript(['pelicanconf.py', 'publishconf.py'], 'ARTICLE_PATHS', byArticlePaths),
  ],
}

function ofScript(files: readonly string[], key: string, rule: (text: string) => PathRule): Place {
  return { files, key, rule }
}

/** @param rule - Makes the rule of what the key has. */
function ofData(files: readonly string[], key: string, rule: (value: unknown) => PathRule): Place {
  return { files, key, rule: (_, file) => rule(valueIn(file, key)) }
}

/** A file that is a part of a configuration whole. */
function whole(files: readonly string[], key: string, rule: (data: unknown) => PathRule): Place {
  return { files, key, rule: (_, file) => rule(readData(file)) }
}

function jekyll(key: string, rule: (value: unknown) => PathRule): Place[] {
  const names = ['_config.yml', '_config.yaml', '_config.toml']
  return [ofData([...names, 'bridgetown.config.yml', 'bridgetown.config.yaml'], key, rule)]
}

/** Where Hugo has its configuration, for every environment and for that of a build. */
function hugoFiles(...names: string[]): string[] {
  return names.flatMap((name) =>
    ['', 'config/_default/', 'config/production/'].flatMap((folder) =>
      ['toml', 'yaml', 'yml', 'json'].map((type) => `${folder}${name}.${type}`),
    ),
  )
}

function scripts(name: string): string[] {
  return ['ts', 'mts', 'js', 'mjs', 'cjs'].map((type) => `${name}.${type}`)
}

/** What Middleman is told by `ignore 'drafts/*'`, without brackets or with them. */
function rubyTexts(script: string): string[] {
  return [...script.matchAll(/^[ \t]*ignore[ \t(]+(["'])([^"'\n]*)\1/gm)].map(
    ([, , text = '']) => `source/${text.replace(/^\/+/, '')}`,
  )
}

/** A key of a configuration, in any case. */
function valueIn(file: string, key: string): unknown {
  const found = Object.entries(readData(file)).find(
    ([name]) => name.toLowerCase() === key.toLowerCase(),
  )
  return found?.[1]
}
