import { describeValue, type Issue } from '@standfirst/core'
import type { MarkdownPreset } from '@standfirst/markdown'

/** What front matter says of a file's place in its site, and nothing of the article itself. */
export interface SiteMatter {
  /**
   * Whether it is a page that is no article, such as About: it is by `page: true`, and may be by a tool's
   * own sign, such as `layout: page`, where it has no date.
   */
  page: 'is' | 'may-be' | 'is-not'
  /** Its name in the site's menu; `true` for its title (default: it is not in the menu). */
  menu?: string | true | undefined
  /** Addresses that lead to it, as they are written, in `aliases` and the keys of tools. */
  aliases: readonly string[]
}

type Members = Readonly<Record<string, unknown>>

/** What {@linkcode readSiteMatter} found, and the keys that say nothing else. */
interface ReadSiteMatter {
  said: SiteMatter
  keys: readonly string[]
  issues: Issue[]
}

/**
 * Read the keys that are of the site.
 *
 * @see {@link https://gohugo.io/content-management/urls/#aliases}
 * @see {@link https://www.getzola.org/documentation/content/page/#front-matter}
 * @see {@link https://github.com/jekyll/jekyll-redirect-from}
 * @see {@link https://github.com/hexojs/hexo-generator-alias}
 */
export function readSiteMatter(data: Members, preset: MarkdownPreset | undefined): ReadSiteMatter {
  const issues: Issue[] = []
  const keys: string[] = []
  const aliases: string[] = []
  let page: SiteMatter['page'] = 'is-not'
  let menu: SiteMatter['menu']
  for (const [key, value] of Object.entries(data)) {
    const name = key.toLowerCase()
    if (name === 'page' && isYesOrNo(value)) {
      keys.push(key)
      page = isYes(value) ? 'is' : page
    } else if (name === 'page' && preset === undefined) {
      keys.push(key)
      issues.push(wrong([key], value, '`true` where it is a page that is no article', 'page: true'))
    } else if (isSignOfPage(name, value, preset)) {
      if (page === 'is-not') page = 'may-be'
    } else if (name === 'menu' || (name === 'menus' && preset === 'hugo')) {
      keys.push(key)
      menu = preset === 'hugo' ? menuOfHugo(value) : menuOf(value)
      if (menu === undefined && preset === undefined && !isYesOrNo(value))
        issues.push(wrong([key], value, '`true`, or its name in the menu', 'menu: true'))
    } else if (aliasKeys(preset).includes(name)) {
      keys.push(key)
      const [found, isWrong] = addressesOf(value, preset)
      aliases.push(...found)
      if (isWrong)
        issues.push(wrong([key], value, 'addresses as text', `${key}: ["/old/address/"]`))
    }
  }
  return { said: { page, menu, aliases }, keys, issues }
}

/** Keys of former addresses; those of Obsidian's `aliases` are names. */
function aliasKeys(preset: MarkdownPreset | undefined): readonly string[] {
  if (preset === 'obsidian' || preset === 'docusaurus') return ['redirect_from']
  return preset === 'hexo' || preset === 'pelican'
    ? ['alias', 'aliases', 'redirect_from']
    : ['aliases', 'redirect_from']
}

/** Tools that read nothing else in these keys, so that a text without a slash is an address, too. */
const areAddresses: ReadonlySet<MarkdownPreset | undefined> = new Set([
  undefined,
  'hugo',
  'zola',
  'jekyll',
  'hexo',
  'pelican',
])

function addressesOf(
  value: unknown,
  preset: MarkdownPreset | undefined,
): [addresses: string[], isWrong: boolean] {
  if (value === null || value === undefined || value === '') return [[], false]
  const lines = preset === 'pelican' && typeof value === 'string' ? value.split(',') : [value]
  const given = lines.flat()
  const texts = given.filter((one) => typeof one === 'string').map((one) => one.trim())
  const found = texts.filter((one) => one !== '' && (areAddresses.has(preset) || /\//.test(one)))
  return [found, texts.length < given.length]
}

/** Whether a tool shows a file with this line as a page, where it has no date. */
function isSignOfPage(key: string, value: unknown, preset: MarkdownPreset | undefined): boolean {
  if (preset === undefined || typeof value !== 'string') return false
  if (key !== 'layout' && key !== 'type' && key !== 'template') return false
  return /^(?:.*\/)?(?:single-)?pages?(?:\.\w+)?$/i.test(value.trim())
}

function menuOf(value: unknown): SiteMatter['menu'] {
  if (isYes(value)) return true
  return typeof value === 'string' && value.trim() !== '' && !isYesOrNo(value)
    ? value.trim()
    : undefined
}

/** `main`, `[main, footer]`, or `{ main: { name } }`: its own menus have names. */
function menuOfHugo(value: unknown): SiteMatter['menu'] {
  if (value === 'main' || (Array.isArray(value) && value.includes('main'))) return true
  const main = typeof value === 'object' && value ? (value as Members).main : undefined
  if (typeof main !== 'object' || main === null) return undefined
  const { name } = main as Members
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : true
}

/** Also in the words of YAML 1.1, which people still write. */
function isYesOrNo(value: unknown): boolean {
  return isYes(value) || /^(?:false|no|off)$/i.test(String(value))
}

function isYes(value: unknown): boolean {
  return /^(?:true|yes|on)$/i.test(String(value))
}

function wrong(path: [string], value: unknown, expected: string, line: string): Issue {
  return {
    code: 'wrong-type',
    severity: 'error',
    message: `Found ${describeValue(value)}, expected ${expected}`,
    path,
    fix: `Write \`${line}\`.`,
  }
}
