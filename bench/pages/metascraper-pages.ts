import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './page.ts'

/** Pages of metascraper's tests, which expect what it read itself; of the text, nothing. */
export function metascraperPages(folder: string): Page[] {
  const root = join(folder, 'packages/metascraper/test/integration')
  return readdirSync(root).flatMap((name): Page[] => {
    const file = (of: string) => readFileSync(join(root, name, of), 'utf8')
    if (!existsSync(join(root, name, 'input.html'))) return []
    const [, url] = /const url =\s*'([^']+)'/.exec(file('index.js')) ?? []
    const snapshot = file('snapshots/index.js.md')
    const said = (field: string) =>
      new RegExp(`^ {6}${field}: ('|")(.*)\\1,$`, 'm').exec(snapshot)?.[2]?.replace(/\\(.)/g, '$1')
    const title = said('title')
    if (!url || !title) return []
    return [
      {
        name,
        source: file('input.html'),
        url,
        expected: {
          title,
          author: said('author') ?? '',
          date: said('date') ?? '',
          picture: said('image') ?? '',
          text: '',
          with: [],
        },
      },
    ]
  })
}
