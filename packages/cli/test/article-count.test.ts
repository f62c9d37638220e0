import { expect, test, vi } from 'vitest'
import { articleCount } from '../src/import/article-count.ts'

test('one article is not told of as several', () => {
  const written: string[] = []
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
  const { isTTY } = process.stderr
  try {
    process.stderr.isTTY = true
    const shown = articleCount()
    shown.update(1)
    shown.update(2)
    process.stderr.isTTY = false
    articleCount().update(1000)
  } finally {
    process.stderr.isTTY = isTTY
    stderr.mockRestore()
  }
  expect(written).toEqual([
    '\rImported 1 article',
    '\rImported 2 articles',
    'Imported 1000 articles\n',
  ])
})
