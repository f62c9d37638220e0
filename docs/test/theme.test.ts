import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

test('the page on the theme tells every custom property, and no other', () => {
  const root = /:root \{([^}]+)\}/.exec(read('packages/html/theme.css'))?.[1] ?? ''
  const own = [...root.matchAll(/^ {2}(--sf-[a-z]+):/gm)].map(([, name]) => name)
  const told = [...read('docs/theme.md').matchAll(/^\| `(--sf-[a-z]+)`/gm)].map(([, name]) => name)
  expect(told).toEqual(own)
})

test('it tells every look', () => {
  const told = [...read('docs/theme.md').matchAll(/^\| `([a-z]+)` /gm)].map(([, name]) => name)
  const looks = /siteLooks = \[([^\]]+)\]/.exec(
    read('packages/publication/src/config/site-look.ts'),
  )
  expect(told).toEqual([...(looks?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name))
})
