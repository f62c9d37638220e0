import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { ResolvedConfig } from '@standfirst/publication'
import { articlesThere, type SiteOfTool, siteOfTool } from '@standfirst/publication'
import { checkAddress } from '../check-address.ts'
import { checkLanguage, checkLook, checkNew } from './check-setting.ts'
import { sampleArticle } from './sample-article.ts'
import { sampleConfig } from './sample-config.ts'
import { samplePackage } from './sample-package.ts'
import { samplePage } from './sample-page.ts'
import { sampleReadme } from './sample-readme.ts'
import { sampleWorkflow } from './sample-workflow.ts'
import { siteOfArticles } from './site-of-articles.ts'
import { writeNewFiles } from './write-new-files.ts'

/** Configuration for {@linkcode init}. */
export interface InitOptions {
  /** The site's address (default: what the site generator's own or the articles say, else `https://example.com/`). */
  site?: string | undefined
  /** Name of the publication (default: that of the site generator's, else the folder's). */
  title?: string | undefined
  /** BCP 47 tag of its language (default: what the site generator's own says, else `en`). */
  language?: string | undefined
  /** Look of its pages (default: `newspaper`). */
  look?: string | undefined
  /** Write a workflow that publishes it on GitHub Pages, too (default: `false`). */
  githubPages?: boolean | undefined
  /** The time that it is: the sample article is of that day. */
  now: string
}

/** What {@linkcode init} did. */
export interface Begun {
  /** Paths of the files that were written, within the folder. */
  written: string[]
  /** Paths of files that it would have written, but that were there already. */
  kept: string[]
  /** The site generator whose articles are there already, and are named in the configuration. */
  tool?: string | undefined
  /** What the configuration of that site generator says of addresses, and the one here doesn't. */
  unread?: ResolvedConfig['unreadSettings']
  /** Texts of the site of that site generator that no source reads. */
  outside?: ResolvedConfig['textsOutside']
  /** What is left to do because a file was kept: a sentence each. */
  todo: string[]
}

/**
 * Begin a publication: a configuration, a page, and an article that shows every kind of section. Where there
 * are articles already, the configuration names them, and no others are written.
 *
 * @param folder - Where; made if it is not there.
 * @throws {@linkcode CliError} if there is a configuration already: nothing is written then.
 */
export function init(folder: string, options: InitOptions): Begun {
  const root = resolve(folder)
  const tool = articlesThere(root)
  const said = tool && siteOfTool(root)
  const usual = usualSite(root, said)
  const { site = usual.url, title = usual.title, now } = options
  const { githubPages = false, language = usual.language, look = 'newspaper' } = options
  checkAddress(site)
  checkLanguage(language)
  checkLook(look)
  checkNew(folder)
  const isNew = (path: string) => tool === undefined && !existsSync(resolve(root, path))
  const hasPages = isNew('pages')
  const description = said ? said.description : sampleDescription
  const { timeZone } = said ?? {}
  const url = new URL(site).href
  const values = { site: url, title, description, language, look, timeZone, tool, hasPages }
  const { written, kept } = writeNewFiles(root, {
    'standfirst.config.ts': sampleConfig(values),
    ...(isNew('articles') && { 'articles/hello.md': sampleArticle(now, language) }),
    ...(hasPages && { 'pages/about.md': samplePage(title) }),
    ...(tool === undefined && { 'README.md': sampleReadme(title) }),
    'package.json': samplePackage(root),
    '.gitignore': `${ignored.join('\n')}\n`,
    ...(githubPages && { '.github/workflows/publish.yml': sampleWorkflow }),
  })
  const { name, outside } = tool ?? {}
  const unread = unreadOf(tool)
  const todo = kept.flatMap((path) => todoFor(path, root))
  return { written, kept, tool: name, unread, outside, todo }
}

/** What gives the address of the site itself was read. */
function unreadOf(tool: ReturnType<typeof articlesThere>): Begun['unread'] {
  const { file = '', keys = [] } = tool?.unread ?? {}
  const others = keys.filter((key) => !/^(?:base_?url|root|url)$/i.test(key))
  return others.length > 0 ? { file, keys: others } : undefined
}

/** What a new publication is about. */
const sampleDescription = 'What happened, why it matters, and what to do about it.'

/** What belongs into no repository. */
const ignored = ['node_modules', 'dist', '.standfirst']

/** What a file that was kept lacks. */
function todoFor(path: string, root: string): string[] {
  const text = readFileSync(resolve(root, path), 'utf8')
  if (path === 'package.json') {
    return text.includes('"standfirst"') ? [] : ['Run `npm install --save-dev standfirst`.']
  }
  if (path !== '.gitignore') return []
  const lines = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, '')))
  const lacking = ignored.filter((name) => !lines.has(name)).map((name) => `\`${name}\``)
  return lacking.length ? [`Add ${lacking.join(', ')} to \`.gitignore\`.`] : []
}

/**
 * What a new publication is called where nobody says it.
 *
 * @param said - What the configuration of a site generator says of it.
 */
export function usualSite(
  root: string,
  said: SiteOfTool = {},
): { title: string; url: string; language: string } {
  const { title = titleOf(root), language = 'en' } = said
  const url = said.url ?? siteOfArticles(root) ?? 'https://example.com/'
  return { title, url, language }
}

/** The name that a folder gives a publication. */
function titleOf(root: string): string {
  const words = basename(root).replace(/[-_]+/g, ' ').trim()
  return words ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : 'My publication'
}
