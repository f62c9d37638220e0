import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/sizes.md'), 'utf8')
const rows = [...page.matchAll(/^\| `@standfirst\/([a-z-]+)` *\| (.+?) *\| (\d+) kB *\|$/gm)]

test('the page tells everything that is measured, and nothing is larger than it says', () => {
  const limits: { import: string; limit: string; path: string }[] = JSON.parse(
    readFileSync(join(root, '.size-limit.json'), 'utf8'),
  )
  const namesOf = (text: string) => text.match(/\w+/g)?.join()
  expect(rows.map(([, name, functions = '']) => [name, namesOf(functions)])).toEqual(
    limits.map((one) => [one.path.split('/')[1], namesOf(one.import)]),
  )
  for (const [index, { import: name, limit }] of limits.entries()) {
    expect([name, Number(rows[index]?.[3]) >= Number.parseFloat(limit)]).toEqual([name, true])
  }
})
