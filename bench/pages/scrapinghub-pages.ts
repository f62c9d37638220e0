import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page } from './page.ts'

/**
 * Every second of the pages that Zyte measures readers of texts with, by their names and from the second: not
 * those that were looked at. They say what the text is, without its lead and what is said of pictures above it.
 */
export function scrapinghubPages(folder: string): Page[] {
  const all = Object.entries<{ articleBody: string; url: string }>(
    JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')),
  ).sort(([one], [other]) => (one < other ? -1 : 1))
  return all.flatMap(([name, { articleBody, url }], index): Page[] => {
    const file = join(folder, 'html', `${name}.html.gz`)
    if (index % 2 === 0 || !existsSync(file)) return []
    const expected = { title: '', author: '', date: '', picture: '', text: articleBody }
    return [{ name, source: gunzipSync(readFileSync(file)).toString('utf8'), url, expected }]
  })
}
