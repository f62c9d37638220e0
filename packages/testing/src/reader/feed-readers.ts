import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const runs = (program: string, args: string[]) => all || spawnSync(program, args).status === 0

/** Which programs are on this machine, or must be. */
export const has: Record<'feedparser' | 'newsboat' | 'xmllint' | 'jing', boolean> = {
  feedparser: runs('/usr/bin/python3', ['-c', 'import feedparser']),
  newsboat: runs('newsboat', ['--version']),
  xmllint: runs('xmllint', ['--version']),
  jing: all || spawnSync('which', ['jing']).status === 0,
}

/** Give a program a file of each document; throws with what it says if it fails. */
export function withFiles<Result>(
  documents: readonly string[],
  use: (paths: string[], folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'atom-'))
  try {
    const paths = documents.map((document, index) => {
      const path = join(folder, `${index}.xml`)
      writeFileSync(path, document)
      return path
    })
    return use(paths, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What Universal Feed Parser reads of each document. */
export function feedparser(documents: readonly string[]): FeedparserResult[] {
  return withFiles(documents, (paths) => {
    const output = execFileSync('/usr/bin/python3', ['-c', script, ...paths], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    })
    return JSON.parse(output) as FeedparserResult[]
  })
}

/** A part of what Universal Feed Parser reads. */
export interface FeedparserResult {
  bozo: number
  feed: Record<string, string>
  entries: {
    id: string
    title: string
    link: string
    published: string
    updated: string
    summary: string
    content: { type: string; value: string; language: string | null }[]
    authors: { name: string; href?: string; email?: string }[]
    tags: { term: string; label: string | null }[]
    links: { rel: string; href: string }[]
  }[]
}

const script = `
import feedparser, json, sys
# Its cleaning of markup is not what is tested.
feedparser.SANITIZE_HTML = 0
out = []
for path in sys.argv[1:]:
    d = feedparser.parse(path, sanitize_html=False, resolve_relative_uris=False)
    feed = {k: d.feed.get(k) for k in ('id', 'title', 'subtitle', 'link', 'language', 'updated', 'author', 'rights')}
    entries = [{k: e.get(k) for k in ('id', 'title', 'link', 'published', 'updated', 'summary', 'content', 'authors', 'tags', 'links')} for e in d.entries]
    out.append({'bozo': int(d.bozo), 'feed': feed, 'entries': entries})
print(json.dumps(out, default=str))
`

/** The titles that newsboat lists, from a cache of its own. */
export function newsboatTitles(document: string): string[] {
  return withFiles([document], ([path], folder) => {
    writeFileSync(join(folder, 'urls'), `file://${path}\n`)
    writeFileSync(join(folder, 'config'), '')
    const args = ['-u', join(folder, 'urls'), '-C', join(folder, 'config')]
    const cache = ['-c', join(folder, 'cache.db')]
    execFileSync('newsboat', [...args, ...cache, '-x', 'reload'], { stdio: 'pipe' })
    const query =
      'import sqlite3,sys,json;print(json.dumps([r[0] for r in sqlite3.connect(sys.argv[1]).execute("select title from rss_item order by id")]))'
    const found = execFileSync('/usr/bin/python3', ['-c', query, join(folder, 'cache.db')], {
      encoding: 'utf8',
    })
    return JSON.parse(found) as string[]
  })
}
