import { expect, test } from 'vitest'
import { articleFromHtml, articlesFromFeed, htmlToContent } from '../src/index.ts'

// A pattern that has a choice at each sign takes twice the time for each sign more: none of these would end.
test.each([
  ['digits in a player', player('0'.repeat(60))],
  ['times in a player', player('--:-- '.repeat(60))],
  ['speeds in a player', player('1 x '.repeat(60))],
  ['what opens', `<div hidden class="faq-f${'-_a'.repeat(60)}"><p>Text.</p></div>`],
  ['tables of contents', `<div class="toc${'v0'.repeat(60)}!"><p>Text.</p></div>`],
])('sixty parts of the name or the words of %s', (_, html) => {
  expect(htmlToContent(`${html}<p>End.</p>`).content.at(-1)).toMatchObject({
    children: [{ value: 'End.' }],
  })
})

// A pattern that goes on to the end from each sign takes hours for a million of them.
const signs = 1_000_000
const spaces = '\t'.repeat(signs)

test.each([
  ['a style', `<p style="${spaces}">Text.</p>`],
  ['the address of a picture', `<p>Text.<img src="${spaces}\u0001"></p>`],
  ['the sizes of a picture', `<p>Text.<img srcset="${'@'.repeat(signs)}\n@"></p>`],
  ['the address of a link', `<p>Text. <a href="${'#'.repeat(signs)}\n#">Link</a></p>`],
  ['a formula', `<p>Text.</p><script type="math/tex">${'\n'.repeat(signs)}x</script>`],
  ['a headline in metadata', linkedData({ headline: `A${spaces}B` })],
  ['signs in a headline in metadata', linkedData({ headline: 'A | '.repeat(signs / 4) })],
  ['an author in metadata', linkedData({ author: `A${spaces}B` })],
  ['a time in metadata', linkedData({ datePublished: `2026-01-02T03:04:05.${'0'.repeat(signs)}` })],
  ['an address in metadata', linkedData({ url: `/${'&amp;'.repeat(signs / 5)} ` })],
  ['the address of a frame', `<iframe src="${'/media/oembed?'.repeat(signs / 14)}"></iframe>`],
  ['lines of a style', `<p style="white-space: pre">a${'\n'.repeat(signs)}b</p>`],
])('a million signs in %s', (_, html) => {
  const text = 'The text of this page is a sentence that somebody wrote. '.repeat(20)
  const page = `<!doctype html><html lang="en"><head><title>A title</title></head><body><article><h1>A title</h1>${html}<p>${text}</p></article></body></html>`
  const read = articleFromHtml(page, { url: 'https://example.com/a' })
  expect(JSON.stringify(read)).toContain('somebody wrote')
})

test.each([
  ['spaces before its address', `A${' '.repeat(signs)}<a@example.com`],
  ['signs of addresses', `A <${'@'.repeat(signs)} >`],
  ['lines in its address', `${'@'.repeat(signs)}\n@`],
])('a million signs in an author of a feed: %s', (_, author) => {
  const item = `<item><title>A</title><link>https://example.com/a</link><author>${author.replaceAll('<', '&lt;')}</author><description>Text.</description></item>`
  const feed = `<rss version="2.0"><channel><title>T</title><link>https://example.com/</link><description>D</description>${item}</channel></rss>`
  expect(articlesFromFeed(feed).articles).toHaveLength(1)
})

test.each([
  ['within a line of a description', `a\nb${' '.repeat(signs)}c\nd`],
  ['before a line of a description', `a\n${' '.repeat(signs)}b\nc`],
  ['in empty lines of a description', `a\n${' \n'.repeat(signs / 2)}b`],
])('a million spaces %s of a feed', (_, description) => {
  const item = `<item><title>A</title><link>https://example.com/a</link><description>${description}</description></item>`
  const feed = `<rss version="2.0"><channel><title>T</title><link>https://example.com/</link><description>D</description>${item}</channel></rss>`
  expect(articlesFromFeed(feed).articles).toHaveLength(1)
})

function player(words: string): string {
  return `<div class="audio-player"><span>${words}!</span><audio src="https://example.com/a.mp3"></audio></div>`
}

function linkedData(more: object): string {
  const data = { '@context': 'https://schema.org', '@type': 'Article', headline: 'A', ...more }
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`
}
