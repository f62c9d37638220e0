import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const link = (inside: string, more = '') =>
  readHtml(`<p>See <a href="https://x.example/a"${more}>${inside}</a> now.</p>`)

const svg = '<svg viewBox="0 0 90 90"><path d="M0 0"></path></svg>'

describe('a link that shows an icon alone', () => {
  test.each([
    [svg, ' aria-label="Our feed"'],
    [svg, ' title="Our feed"'],
    ['<i class="fa fa-rss"></i>', ' aria-label="Our feed"'],
    ['<i class="fa">\u{f09e}</i>', ' title="Our feed"'],
    ['<span class="icon" title="Our feed"></span>', ''],
    [`<span>${svg}</span>`, ' aria-label="Our feed"'],
    ['<svg role="img" aria-label="Our feed"><path d="M0"></path></svg>', ''],
    ['<svg width="16" height="16"><title>Our feed</title><path d="M0"></path></svg>', ''],
    ['<svg viewBox="0 0 90 90"><title>Our feed</title><path d="M0"></path></svg>', ''],
  ])('says what the icon is called: %s%s', (inside, more) => {
    expect(link(inside, more)).toMatchObject({
      markdown: 'See [Our feed](https://x.example/a) now.',
      issues: [],
    })
  })

  test('names a picture without words', () => {
    expect(link('<img src="https://x.example/i.png">', ' aria-label="Our feed"').markdown).toBe(
      'See [![Our feed](https://x.example/i.png)](https://x.example/a) now.',
    )
  })

  test('is left out and reported where nothing names it, and its address is no text', () => {
    const { all, markdown } = link(svg)
    expect(markdown).toBe('See now.')
    expect(all.map(({ message }) => message).join()).toContain('https://x.example/a')
  })

  test.each([
    'http://twitter.com/home?status=Tide',
    'https://x.com/intent/post?url=https://e.example',
    'https://www.facebook.com/sharer/sharer.php?u=https://e.example',
    'https://www.linkedin.com/shareArticle?url=https://e.example',
  ])('is no text where it leads to where readers share: %s', (href) => {
    const picture = '<img src="https://x.example/i.png" alt="Share">'
    expect(readHtml(`<p>See <a href="${href}">${picture}</a> now.</p>`)).toMatchObject({
      markdown: 'See now.',
      issues: [],
    })
    expect(readHtml(`<p>See <a href="${href}">it</a> now.</p>`).markdown).toContain(`[it](${href}`)
  })

  test('is no text where it only shares the article', () => {
    expect(link(svg, ' aria-label="Share on Mastodon"')).toMatchObject({
      markdown: 'See now.',
      issues: [],
    })
  })

  test.each([
    [`${svg} the feed`, ' aria-label="Our feed"'],
    ['<span>the feed</span>', ' aria-label="Our feed"'],
    ['<img alt="the feed" src="https://x.example/i.png">', ' aria-label="Our feed"'],
  ])('keeps the words that it shows: %s', (inside, more) => {
    expect(link(inside, more).markdown).toContain('the feed')
    expect(link(inside, more).markdown).not.toContain('Our feed')
  })
})
