import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './page.ts'
import { cardOf } from './text-of.ts'

/** Every sixth of the pages that people read for the tests of Trafilatura, from the fourth: not those that were looked at. */
export function trafilaturaPages(folder: string): Page[] {
  const root = join(folder, 'tests')
  const all = Object.entries<Record<string, unknown>>(
    JSON.parse(readFileSync(join(root, 'evaldata.json'), 'utf8')),
  ).filter(([, said]) => said.title)
  return all.flatMap(([address, said], index): Page[] => {
    const file = ['cache', 'eval']
      .map((room) => join(root, room, String(said.file)))
      .find(existsSync)
    if (index % 6 !== 3 || !file) return []
    const source = readFileSync(file, 'utf8')
    const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
    return [
      {
        name: String(said.file),
        source,
        url: address,
        expected: {
          title: String(said.title),
          author: [said.author ?? ''].flat().join(', '),
          date: String(said.date ?? ''),
          picture: cardOf(source),
          text: '',
          with: list(said.with),
          without: list(said.without),
        },
      },
    ]
  })
}
