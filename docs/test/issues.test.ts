import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/issues.md'), 'utf8')
const documented = [...text.matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code)

const sources = globSync('packages/*/src/**/*.ts', { cwd: root }).map((file) =>
  readFileSync(join(root, file), 'utf8'),
)

test('every code that a package reports is explained, in order', () => {
  const used = new Set<string>()
  for (const source of sources) {
    for (const pattern of [
      /\bcode: '([a-z]+(?:-[a-z]+)*)'/g,
      /\b(?:report|warn|problem|stop)\(\s*(?:\w+,\s*)?'([a-z]+(?:-[a-z]+)*)',/g,
    ]) {
      for (const [, code = ''] of source.matchAll(pattern)) used.add(code)
    }
  }
  expect([...used].filter((code) => !documented.includes(code))).toEqual([])
  expect(documented).toEqual([...documented].sort())
})

test('every code that is explained stands in a package', () => {
  const all = sources.join('\n')
  expect(
    documented.filter((code) => !all.includes(`'${code}'`) && !all.includes(`${code}: '`)),
  ).toEqual([])
})

test('every explanation has a cause, an example and a mend', () => {
  for (const part of text.split(/^## /m).slice(1)) {
    expect(part).toMatch(/^`[a-z-]+`\n\n\S[\s\S]*Example: [\s\S]*Fix: \S/)
  }
})
