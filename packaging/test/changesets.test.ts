import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('each changeset names packages that there are, and a change that 0.x has', () => {
  const names = readdirSync(join(root, 'packages')).map((name): string => {
    return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).name
  })
  const folder = join(root, '.changeset')
  const faults = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .flatMap((file) => {
      const [, matter = ''] =
        /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(join(folder, file), 'utf8')) ?? []
      const lines = matter
        .split('\n')
        .map((line) => /^["']?([^"':]+)["']?: (minor|patch)$/.exec(line))
      const isRight = lines.every((line) => line?.[1] !== undefined && names.includes(line[1]))
      return isRight ? [] : [`${file}: ${matter}`]
    })
  expect(faults).toEqual([])
})
