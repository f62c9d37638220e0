import { parseArticle } from '@standfirst/core'
import { articlesFromFeed } from '@standfirst/import'
import { expect, test } from 'vitest'

const rss = (item: string) =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>https://m.example/</link><description>D</description><language>en</language><item><title>A</title><link>https://m.example/1</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>&lt;p&gt;Hi.&lt;/p&gt;</description>${item}</item></channel></rss>`

function read(source: string) {
  const { articles, issues } = articlesFromFeed(source)
  return { article: parseArticle(articles[0]), issues: issues.map(({ code }) => code) }
}

const picture = (url: string, alt: string) => ({
  type: 'paragraph',
  children: [{ type: 'image', url, alt }],
})

test('every picture of a post on Mastodon is in the article', () => {
  const file = (name: string) =>
    `<media:content url="https://f.example/${name}.png" type="image/png" medium="image"><media:description type="plain">The ${name}</media:description></media:content>`
  const { article, issues } = read(rss(file('first') + file('second') + file('third')))
  expect(article.image).toMatchObject({ url: 'https://f.example/first.png', alt: 'The first' })
  expect(article.sections).toMatchObject([
    {
      content: [
        { type: 'paragraph' },
        picture('https://f.example/second.png', 'The second'),
        picture('https://f.example/third.png', 'The third'),
      ],
    },
  ])
  expect(issues).toEqual([])
})

test('one picture in several sizes is one', () => {
  const sizes = [140, 460]
    .map((size) => `<media:content width="${size}" url="https://i.example/${size}.jpg"/>`)
    .join('')
  const grouped = `<media:group><media:content url="https://i.example/a.jpg" medium="image"/><media:content url="https://i.example/b.jpg" medium="image"/></media:group>`
  for (const files of [sizes, grouped]) {
    const { article } = read(rss(files))
    expect(article.image?.url).toMatch(/460|a\.jpg/)
    expect(article.sections).toMatchObject([{ content: [{ type: 'paragraph' }] }])
    expect(JSON.stringify(article.sections)).not.toContain('i.example')
  }
})

test('the tiny picture of GitHub is the author’s', () => {
  const avatar = 'https://avatars.example/u/1?s=60'
  const { article } = read(
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en"><id>tag:g.example,2008:r</id><title>T</title><updated>2026-11-01T00:00:00Z</updated><entry><id>tag:g.example,2008:r/1</id><updated>2026-11-01T00:00:00Z</updated><link href="https://g.example/1"/><title>v1</title><content type="html">x</content><author><name>ada</name></author><media:thumbnail height="30" width="30" url="${avatar}"/></entry></feed>`,
  )
  expect(article.image).toBeUndefined()
  expect(article.authors).toMatchObject([{ name: 'ada', image: { url: avatar } }])
})

test('a licence that stands as copyright, as arXiv has it', () => {
  const url = 'http://creativecommons.org/licenses/by/4.0/'
  expect(read(rss(`<dc:rights>${url}</dc:rights>`)).article.rights).toEqual({ license: url })
})

test('what a post of a JSON Feed is about is linked in its text', () => {
  const item = (html: string) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      language: 'en',
      home_page_url: 'https://j.example/',
      items: [
        {
          id: 'https://j.example/1',
          url: 'https://j.example/1',
          external_url: 'https://other.example/x',
          title: 'A',
          content_html: html,
          date_published: '2026-11-23T09:30:00Z',
        },
      ],
    })
  const about = 'https://other.example/x'
  expect(read(item('<p>See.</p>')).article.sections).toMatchObject([
    { content: [{}, { children: [{ type: 'link', url: about }] }] },
  ])
  expect(read(item(`<p><a href="${about}">See</a>.</p>`)).article.sections).toMatchObject([
    { content: [{ children: [{ type: 'link', url: about }, {}] }] },
  ])
  expect(read(item('<h2>H</h2><p>x</p>')).article.sections).toHaveLength(1)
})
