import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '@standfirst/core'
import { cases } from '@standfirst/testing'
import { expect, test } from 'vitest'
import { folderWith, markdown, standfirst } from './standfirst.ts'

test('an article through Markdown and back is the same', () => {
  const folder = folderWith()
  for (const { article } of cases().slice(0, 4)) {
    const there = standfirst(folder, ['convert', '-', '--to', 'markdown'], JSON.stringify(article))
    expect(there.code).toBe(0)
    const back = standfirst(folder, ['convert', '-', '--to', 'json'], there.stdout)
    expect(back.code).toBe(0)
    expect(parseArticle(JSON.parse(back.stdout))).toEqual(article)
  }
})

test('formats are guessed from names and content', () => {
  const folder = folderWith({ 'a.md': markdown('A & B', ['url: "https://example.com/a/"']) })
  const out = (name: string) => {
    expect(standfirst(folder, ['convert', 'a.md', '--out', name]).code).toBe(0)
    return readFileSync(join(folder, name), 'utf8')
  }
  expect(out('a.html')).toMatch(/^<!doctype html>/)
  expect(out('a.rss')).toContain('<title>A &#x26; B</title>')
  expect(out('a.atom')).toContain('<feed ')
  expect(out('a.jsonld')).toContain('"@graph"')
  expect(out('a.txt')).toBe('A & B\n\nText.\n')
  for (const name of ['a.html', 'a.rss', 'a.atom', 'a.jsonld']) {
    const { code, stdout } = standfirst(folder, ['convert', name, '--to', 'markdown'])
    expect([name, code, stdout]).toEqual([name, 0, expect.stringContaining('title: "A & B"')])
  }
})

test('a feed of several articles: to a feed, or one of them', () => {
  const item = (n: number) =>
    `<item><title>T${n}</title><link>https://example.com/${n}/</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>Text ${n}.</description></item>`
  const feed = `<rss version="2.0"><channel><title>F</title><link>https://example.com/</link><description>D</description><language>en</language>${item(1)}${item(2)}</channel></rss>`
  const folder = folderWith()
  const atom = standfirst(folder, ['convert', '-', '--to', 'atom'], feed)
  expect([atom.code, atom.stdout.match(/<entry>/g)?.length]).toEqual([0, 2])
  const one = standfirst(folder, ['convert', '-', '--to', 'markdown', '--item', '2'], feed)
  expect([one.code, one.stdout]).toEqual([0, expect.stringContaining('title: "T2"')])
  const both = standfirst(folder, ['convert', '-', '--to', 'markdown'], feed)
  expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('--item')])
})

test('what is wrong with the input is said, and nothing is written', () => {
  const folder = folderWith({ 'a.md': '---\ntitle: A\n---\n', 'b.json': '{' })
  const a = standfirst(folder, ['convert', 'a.md', '--to', 'html'])
  expect([a.code, a.stdout, a.stderr]).toEqual([1, '', expect.stringContaining('a.md:1:1')])
  const b = standfirst(folder, ['convert', 'b.json', '--to', 'html'])
  expect([b.code, b.stdout, b.stderr]).toEqual([1, '', expect.stringContaining('invalid-json')])
})
