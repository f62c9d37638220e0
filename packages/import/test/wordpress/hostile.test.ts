import { expect, test } from 'vitest'
import { read } from './read.ts'
import { wxr } from './wxr.ts'

test('control characters go, and are counted once', async () => {
  const { articles, report } = await read(wxr([{ id: 1, content: 'A\u000bB\u0008C\ufffe' }]))
  expect(articles[0]?.summary).toBe('ABC')
  expect(report.issues.map(({ code, message }) => [code, message])).toEqual([
    [
      'forbidden-characters',
      'Found 3 control characters in the export, expected none that XML forbids: they were left out.',
    ],
  ])
})

test('a file that is cut off gives what stands before the cut', async () => {
  const text = wxr([{ id: 1 }, { id: 2, content: 'Long enough.' }])
  const { articles, report } = await read(text.slice(0, text.indexOf('Long')))
  expect(articles.map(({ title }) => title)).toEqual(['Post 1'])
  expect(report.issues.map(({ code }) => code)).toEqual(['broken-export'])
})

test('entities of the document are letters, and elements too deep end the reading', async () => {
  const bomb = wxr([{ id: 1 }])
    .replace('<rss', '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<rss')
    .replace('Notes from', '&b; Notes from')
  const { articles, report } = await read(bomb)
  expect(articles).toHaveLength(1)
  expect(report.site.description).not.toContain('aaaa')
  const deep = await read(wxr([{ id: 1, more: '<a>'.repeat(5000) }]))
  expect(deep.report.issues.map(({ code }) => code)).toEqual(['too-deep'])
})

test('what is no export says so', async () => {
  const { imported, report } = await read('{"db":[]}')
  expect(imported).toEqual([])
  expect(report.issues.map(({ severity }) => severity)).toContain('error')
})
