import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { ArticleInput } from '@standfirst/core'
import { type ArticleStore, memoryStore } from '@standfirst/store'
import type { RenderArticle } from '../src/range/render-range.ts'

/** An article that a number names. */
export function numbered(number: number): ArticleInput {
  return {
    url: `https://news.example/${number}/`,
    language: 'en',
    title: `Article ${number}`,
    summary: 'What there is to say.',
    publishedAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
  }
}

/** A store of numbered articles. */
export async function numberedStore(count: number): Promise<ArticleStore> {
  const store = memoryStore()
  for (let number = 1; number <= count; number++) await store.put(numbered(number))
  return store
}

/** Two small files of an article. */
export const renderSmall: RenderArticle = ({ id, title, url }) => {
  const { pathname } = new URL(url)
  return [
    { path: `${pathname.slice(1)}index.html`, type: 'text/html', content: `<h1>${title}</h1>\n` },
    { path: `${pathname.slice(1, -1)}.json`, content: `${JSON.stringify({ id })}\n` },
  ]
}

/** A folder that is not there yet. */
export function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'standfirst-queue-')), 'target')
}

/** All files of a folder with their contents, what is known of renderings too. */
export function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    files
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}
