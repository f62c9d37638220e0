import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { membersOf, readData } from '../source/inherit/read-data.ts'
import { unreadRoute } from './astro-routes.ts'
import { hugoPermalinks } from './hugo-permalinks.ts'
import type { MarkdownSourceConfig } from './standfirst-config.ts'
import { toolConfig } from './tool-configs.ts'

/** What the configuration of another tool says of the site that is not read. */
export interface UnreadSettings {
  /** Its file, from the publication's folder. */
  file: string
  /** The keys, as the file has them. */
  keys: readonly string[]
}

/** What addresses are made by, at the top of a file; a host alone is none. */
const keys =
  /^(?:\[(permalinks)\]|["']?(permalinks?|base_?url|root|url)["']?[ \t]*[:=][ \t]*(.*))$/gim

/**
 * Find what the configuration of a site generator says of the addresses of pages and is not read: who builds
 * the site with the tool expects it.
 *
 * @param root - Absolute folder of the site.
 * @param tool - Its name, for people.
 * @param sources - What was read: permalinks, if the first has them.
 */
export function unreadSettings(
  root: string,
  tool: string,
  sources: readonly MarkdownSourceConfig[],
): UnreadSettings | undefined {
  const [first] = sources
  const route = tool === 'Astro' && first && unreadRoute(root, first)
  if (route) return { file: `src/pages/${route}`, keys: route.match(/\[[^\]]*\](?=.*\/)/g) ?? [] }
  const file = toolConfig(root)
  const isFollowed = first?.permalink !== undefined
  if (file === undefined) return undefined
  const text = topLevel(file, readFileSync(join(root, file), 'utf8').slice(0, 20_000))
  const found = [...text.matchAll(keys)].flatMap(({ 1: table, 2: key = '', 3: value = '' }) => {
    if (isFollowed && /^permalinks?$/i.test(table ?? key)) return []
    if (table) return [table]
    const said = value.replace(/\s#.*$|[,"']/g, '').trim()
    const isAddress = /^(?:base_?url|root|url)$/i.test(key)
    // The address of the site is given; a folder of it may not be.
    const isPlain = isAddress && /^(?:\/|https?:\/\/[^/]*\/?)?$/i.test(said)
    return isPlain ? [] : [key]
  })
  if (tool === 'Hugo') found.push(...unreadOfHugo(readData(join(root, file))))
  return found.length > 0 ? { file, keys: [...new Set(found)] } : undefined
}

/** What of Hugo's settings gives other addresses, and is not followed. */
function unreadOfHugo(settings: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    const key = name.toLowerCase()
    const isOther =
      (key === 'languages' && isOwn(membersOf(value))) ||
      (key === 'defaultcontentlanguageinsubdir' && value === true) ||
      (key === 'contentdir' && value !== 'content') ||
      (key === 'permalinks' && Array.isArray(value) && !hugoPermalinks(value, []).isWhole)
    return isOther ? [name] : []
  })
}

/** Whether languages have places of their own: there are several, or one says where its pages are. */
function isOwn(languages: Readonly<Record<string, unknown>>): boolean {
  const all = Object.values(languages).map(membersOf)
  const keys = all.flatMap((one) => Object.keys(one)).map((key) => key.toLowerCase())
  return all.length > 1 || keys.includes('permalinks') || keys.includes('contentdir')
}

/** The lines that are of the site itself: an entry of its menu has a title and an address, too. */
function topLevel(file: string, text: string): string {
  // The members of the object in JSON are one step in.
  if (file.endsWith('.json')) return text.replace(/^[ \t]{1,2}(?=")/gm, '')
  if (!file.endsWith('.toml')) return text
  const table = text.search(/^\[/m)
  const tables = text.match(/^\[permalinks\]$/m) ?? []
  return table < 0 ? text : [text.slice(0, table), ...tables].join('\n')
}
