import { join } from 'node:path'
import { membersOf, readData } from '../source/inherit/read-data.ts'
import { siteInScript } from './site-in-script.ts'
import { toolConfig } from './tool-configs.ts'

/** What the configuration of another tool says of the site, under the names of a configuration of Standfirst. */
export interface SiteOfTool {
  /** Absolute address. */
  url?: string | undefined
  title?: string | undefined
  description?: string | undefined
  /** BCP 47 tag. */
  language?: string | undefined
  /** IANA name of the zone of its dates. */
  timeZone?: string | undefined
}

/**
 * Read what the configuration of a site generator says of the site itself: its name, what it is about, its
 * language, address and zone.
 *
 * @param root - Absolute folder of the site.
 * @see {@link https://jekyllrb.com/docs/configuration/}, {@link https://hexo.io/docs/configuration},
 *   {@link https://gohugo.io/configuration/all/}, {@link https://www.getzola.org/documentation/getting-started/configuration/}
 */
export function siteOfTool(root: string): SiteOfTool {
  const file = toolConfig(root)
  if (file === undefined) return ofScript(siteInScript(root))
  const data = readData(join(root, file))
  // Hugo takes its keys in either case.
  const keys = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]))
  const said = (...names: string[]) => names.map((name) => keys.get(name))
  const tags = said('languagecode', 'locale', 'lang', 'language')
  return {
    url: addressOf(said('baseurl', 'base_url', 'url'), said('baseurl', 'root')),
    title: words(keys.get('title')),
    description: words(keys.get('description')) ?? words(membersOf(keys.get('params')).description),
    timeZone: zoneOf(keys.get('timezone')),
    language: [...tags, ...said('defaultcontentlanguage', 'default_language')]
      .flat()
      .flatMap((tag) => languageOf(tag) ?? [])[0],
  }
}

function ofScript(said: Readonly<Record<string, string>>): SiteOfTool {
  return {
    url: addressOf([said.url], [said.folder]),
    title: words(said.title),
    description: words(said.description),
    language: languageOf(said.language),
  }
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') || undefined : undefined
}

function zoneOf(value: unknown): string | undefined {
  try {
    return typeof value === 'string' && value
      ? new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value
      : undefined
  } catch {
    return undefined
  }
}

/** A tag of BCP 47; those of Open Graph have an underscore, and `default` of Hexo is the name of a file. */
function languageOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(?:[-_]|$)/i.test(value)) return undefined
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

/**
 * @param given - What may be an address.
 * @param folders - What may be the folder below it that the site is in.
 */
function addressOf(given: unknown[], folders: unknown[]): string | undefined {
  const [url] = given.filter((one) => typeof one === 'string').filter(isAddress)
  if (url === undefined) return undefined
  const folder = folders.find((one) => typeof one === 'string' && one.startsWith('/'))
  const isBare = new URL(url).pathname === '/'
  return `${new URL(isBare ? String(folder ?? '/') : url, url).href.replace(/\/+$/, '')}/`
}

function isAddress(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text)
}
