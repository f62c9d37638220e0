import { parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const film = (id: string) => `<iframe src="https://www.youtube.com/embed/${id}"></iframe>`
const link = (id: string) => `<https://www.youtube.com/embed/${id}>`
const picture = (name: string) => `<img src="https://e.com/${name}.jpg" alt="${name}">`
const shown = (name: string) => `![${name}](https://e.com/${name}.jpg)`

test.each([
  ['a picture and a player', `<div>${picture('a')}${film('b')}</div>`, [shown('a'), link('b')]],
  [
    'a set of sources and a player',
    `<div><picture><source srcset="https://e.com/a.webp">${picture('a')}</picture>${film('b')}</div>`,
    [shown('a'), link('b')],
  ],
  ['in a paragraph', `<p>${picture('a')}<br>${film('b')}</p>`, [shown('a'), link('b')]],
  ['two players', `<p>${film('a')}${film('b')}</p>`, [link('a'), link('b')]],
  [
    'players in elements that draw nothing',
    `<div><span>${film('a')}</span><span>${film('b')}</span></div>`,
    [link('a'), link('b')],
  ],
  ['a film beside words', `<p>One ${film('a')} two</p>`, ['One', link('a'), 'two']],
  ['a film below words', `<div>One ${film('a')}</div>`, ['One', link('a')]],
  [
    'a film of AMP',
    `<amp-img src="https://e.com/a.jpg" alt="a" width="10" height="20"></amp-img><amp-youtube data-videoid="b"></amp-youtube><amp-video src="https://e.com/c.mp4"></amp-video><amp-iframe src="https://e.com/d"></amp-iframe>`,
    [
      shown('a'),
      '<https://www.youtube.com/watch?v=b>',
      '<https://e.com/c.mp4>',
      '<https://e.com/d>',
    ],
  ],
  [
    'documents, whose addresses are relative',
    '<div><object data="/a.pdf"></object><embed src="/b.pdf"></div>',
    ['<https://e.com/a.pdf>', '<https://e.com/b.pdf>'],
  ],
  ['two lines of words', '<p>One<br>two</p>', ['One\\\ntwo']],
  [
    'how a word is said',
    '<p>Say <audio src="https://e.com/a.mp3"></audio> so.</p>',
    ['Say <https://e.com/a.mp3> so.'],
  ],
])('what stands beside a player is no part of it: %s', (_, html, blocks) => {
  expect(readHtml(html).markdown).toBe(blocks.join('\n\n'))
})

test('a cell and a link are one line still', () => {
  const { markdown } = readHtml(
    `<table><tr><th>A</th><th>B</th></tr><tr><td>${picture('a')}${film('b')}</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>`,
  )
  expect(markdown).toContain(`${shown('a')}${link('b')}`)
})

test('pictures and recordings of a page stay, whatever box they stand in', () => {
  const words = `<p>${'The harbour keeps records of every high water since the year 1871. '.repeat(6)}</p>`
  const boxes = [
    `<div class="gallery"><figure>${picture('a')}</figure><figure>${picture('b')}<figcaption>Low</figcaption></figure></div>`,
    '<div class="wp-video"><video src="/c.mp4"></video></div>',
    '<div><div><audio src="/d.mp3"></audio><video src="/e.mp4"></video></div></div>',
  ]
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>The tide</title></head><body><div><h1>The tide</h1>${words}${words}${boxes.join('')}${words}</div></body></html>`,
    { url: 'https://e.com/2026/01/02/tide' },
  )
  const markdown = renderMarkdown(parseArticle(article))
  expect(markdown.match(/!\[.*|<https.*/g)).toEqual([
    shown('a'),
    '![b](https://e.com/b.jpg "Low")',
    '<https://e.com/c.mp4>',
    '<https://e.com/d.mp3>',
    '<https://e.com/e.mp4>',
  ])
})
