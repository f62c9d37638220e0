import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { elements, textOf } from '@standfirst/testing'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst, write } from './standfirst.ts'

const site = { url: 'https://example.com/news/', title: 'Nachrichten', language: 'de' }
const articles = Object.fromEntries(
  Array.from({ length: 7 }, (_, index) => [
    `articles/a${index}.md`,
    markdown(`Titel ${index}`, [`publishedAt: 2026-11-0${index + 1}`]),
  ]),
)

test('a page for addresses that lead nowhere: in the language of the site, at any depth', () => {
  const folder = folderWith({ ...articles, 'standfirst.config.json': config({ site }) })
  expect(standfirst(folder, ['build']).code).toBe(0)
  const files = contentsOf(join(folder, 'dist'))
  const tree = fromHtml(readFileSync(join(folder, 'dist/404.html'), 'utf8'))
  expect(elements(tree, 'html')[0]?.properties).toMatchObject({ lang: 'de', dir: 'ltr' })
  expect(elements(tree, 'h1').map(textOf)).toEqual(['Seite nicht gefunden'])
  expect(elements(tree, 'h2').map(textOf)).toEqual([6, 5, 4, 3, 2].map((index) => `Titel ${index}`))
  const metas = elements(tree, 'meta').map(({ properties }) => properties)
  expect(metas).toContainEqual({ name: 'robots', content: 'noindex' })
  const links = elements(tree, 'link').map(({ properties }) => properties)
  expect(links).toEqual([{ rel: ['stylesheet'], href: '/news/theme.css' }])
  // No link is relative, but for that past the header: it would lead elsewhere at each depth.
  for (const { properties } of elements(tree, 'a'))
    expect(properties.href).toMatch(/^(?:https:|#sf_main$)/)
  expect(files['sitemap.xml']).not.toContain('404')
  expect(standfirst(folder, ['check']).code).toBe(0)

  write(folder, { 'public/404.html': 'mine' })
  expect(standfirst(folder, ['build']).code).toBe(0)
  expect(readFileSync(join(folder, 'dist/404.html'), 'utf8')).toBe('mine')
  expect(standfirst(folder, ['check']).code).toBe(0)
})

test('none where nobody looks for one', () => {
  for (const outputs of [{ notFound: false }, { pages: false, lists: false }]) {
    const folder = folderWith({ ...articles, 'standfirst.config.json': config({ outputs }) })
    expect(standfirst(folder, ['build']).code).toBe(0)
    expect(Object.keys(contentsOf(join(folder, 'dist')))).not.toContain('404.html')
  }
})
