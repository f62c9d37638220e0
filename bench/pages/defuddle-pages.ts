import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './page.ts'
import { cardOf } from './text-of.ts'

const url = 'https://example.com/article'

/** Pages of Defuddle's tests. */
export function defuddlePages(folder: string): Page[] {
  const root = join(folder, 'tests')
  // Threads of comments are no articles.
  const files = readdirSync(join(root, 'expected')).filter((file) => !/^comments|issue/.test(file))
  return files.map((file): Page => {
    const [, json = '{}', text = ''] =
      /^```json\n(.*?)\n```\n(.*)$/s.exec(readFileSync(join(root, 'expected', file), 'utf8')) ?? []
    const { author = '', published = '', title = '' } = JSON.parse(json)
    const source = readFileSync(join(root, 'fixtures', file.replace(/\.md$/, '.html')), 'utf8')
    const plain = text
      .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`#>|~]/g, ' ')
    return {
      name: file,
      source,
      url,
      expected: { title, author, date: published, picture: cardOf(source), text: plain },
    }
  })
}
