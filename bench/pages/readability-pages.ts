import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './page.ts'
import { cardOf, textOf } from './text-of.ts'

const url = 'https://example.com/article'

/** Pages of Readability's tests. */
export function readabilityPages(folder: string): Page[] {
  const root = join(folder, 'test/test-pages')
  return readdirSync(root).map((name): Page => {
    const file = (of: string) => readFileSync(join(root, name, of), 'utf8')
    const { byline, publishedTime, title } = JSON.parse(file('expected-metadata.json'))
    const source = file('source.html')
    const text = textOf(file('expected.html'))
    return {
      name,
      source,
      url,
      expected: {
        title,
        author: byline ?? '',
        date: publishedTime ?? '',
        picture: cardOf(source),
        text,
      },
    }
  })
}
