import type { Article } from '@standfirst/core'
import type { MarkdownOrigin, SiteFile } from '../source/source-entry.ts'
import { fileNamed } from './file-named.ts'
import { hexoPost } from './hexo-post.ts'

/** What was looked for beside an article, by its address: the address that is meant, or `null`. */
export type Lookups = Record<string, string | null>

/**
 * Resolve what is beside an article's file: a link to another file is one to its page, and a picture
 * beside the file is found though the page is a folder deeper (`hello.md` is the page `hello/`).
 *
 * @param article - Article; not changed.
 * @param known - What stands in the folder, by its address.
 * @param lookups - Gets what was looked for.
 */
export function resolveFiles(
  article: Article,
  { fileUrl, pageUrl }: Pick<MarkdownOrigin, 'fileUrl' | 'pageUrl'>,
  known: ReadonlyMap<string, SiteFile>,
  lookups: Lookups,
): Article {
  const { origin } = new URL(pageUrl)

  function resolve(url: string): string {
    if (!url.startsWith(`${origin}/`)) return url
    const [, bare = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
    const found = find(bare) ?? find(new URL(relativeTo(pageUrl, bare), fileUrl).href)
    return found === undefined ? url : found + rest
  }

  function find(url: string): string | undefined {
    const found = lookUp(url, known)
    lookups[url] = found
    return found ?? undefined
  }

  /** The value itself where nothing in it is changed, as most of an article is. */
  function walk<Value>(value: Value): Value {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) {
      const items = value.map(walk)
      return items.every((item, index) => item === value[index]) ? value : (items as Value)
    }
    let copy: Record<string, unknown> | undefined
    for (const [key, member] of Object.entries(value)) {
      const own = typeof member === 'string' && addresses.has(key) ? resolve(member) : walk(member)
      if (own === member) continue
      copy ??= { ...(value as Record<string, unknown>) }
      copy[key] = own
    }
    return (copy as Value | undefined) ?? value
  }

  return { ...walk(article), id: article.id, url: article.url }
}

/** What begins the key of a post of Hexo that is looked for by what it is called, and that of its title. */
export const bySlug = 'post:'
export const titleBySlug = 'title:'

/** What begins the key of a file that is looked for by its name, and not by its address. */
export const byName = 'name:'

/**
 * The address that is meant by one beside an article: a file's page, or a file that is copied; by what a post of
 * Hexo is called, its page, or its title.
 */
export function lookUp(url: string, known: ReadonlyMap<string, SiteFile>): string | null {
  if (url.startsWith(bySlug)) return hexoPost(url.slice(bySlug.length), known)?.url ?? null
  if (url.startsWith(titleBySlug))
    return hexoPost(url.slice(titleBySlug.length), known)?.post?.title ?? null
  const own = url.startsWith(byName)
    ? (fileNamed(url.slice(byName.length), known) ?? '')
    : known.has(url)
      ? url
      : composed(url)
  const found = known.get(own)
  return found ? (found.url ?? own) : null
}

/** An address whose accents are parts of their letters (Unicode form NFC), as names of files are. */
function composed(url: string): string {
  if (!url.includes('%')) return url
  try {
    return new URL(encodeURI(decodeURI(url).normalize('NFC'))).href
  } catch {
    return url
  }
}

/** The members of an article that are addresses, wherever they stand. */
const addresses = new Set(['url', 'poster', 'transcriptUrl', 'chaptersUrl'])

/** A relative reference from one address to another of the same origin. */
function relativeTo(from: string, to: string): string {
  const here = new URL(from).pathname.split('/').slice(0, -1)
  const there = new URL(to).pathname.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared++
  return `${'../'.repeat(here.length - shared)}${there.slice(shared).join('/')}` || './'
}
