import { articlesFromFeed } from '@standfirst/import'
import { expect, test } from 'vitest'

function read(inside: string) {
  const feed = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>T</title><link>https://e.example/</link><description>D</description><item><title>A</title><link>https://e.example/a</link><dc:creator>Ada</dc:creator><description>Words.</description>${inside}</item></channel></rss>`
  const article = articlesFromFeed(feed).articles[0]
  const { image } = article ?? {}
  return {
    image: typeof image === 'string' ? image : image?.url,
    authors: article?.authors,
    text: JSON.stringify(article?.sections),
  }
}

const face = 'https://1.gravatar.com/avatar/abc?s=96&d=identicon'
const escaped = face.replace('&', '&amp;')
const ofWordPress = `<media:content url="${escaped}" medium="image"><media:title type="html">ada</media:title></media:content>`

test.each([
  `<media:thumbnail url="https://e.example/lead.jpg"/>${ofWordPress}<media:content url="https://e.example/lead.jpg?w=1024" medium="image"/>`,
  `${ofWordPress}<media:content url="https://e.example/lead.jpg" medium="image"><media:title type="html">Lead</media:title></media:content>`,
])('the picture of who wrote an item is none of the item: %s', (inside) => {
  const { authors, image, text } = read(inside)
  expect(image).toMatch(/^https:\/\/e\.example\/lead\.jpg/)
  expect(authors).toEqual([{ name: 'Ada', image: face }])
  expect(text).not.toContain('gravatar')
})

test('an item that has no other picture has none', () => {
  expect(read(ofWordPress)).toMatchObject({
    image: undefined,
    authors: [{ name: 'Ada', image: face }],
  })
})

test.each([
  'https://secure.gravatar.com/avatar/abc',
  'https://www.gravatar.com/avatar/abc?d=mm',
  'https://seccdn.libravatar.org/avatar/abc',
  'https://avatars.githubusercontent.com/u/1?v=4',
  'https://lh3.googleusercontent.com/a/abc=s96-c',
  'https://pbs.twimg.com/profile_images/1/a_400x400.jpg',
])('%s is a face', (url) => {
  expect(read(`<media:content url="${url}" medium="image"/>`)).toMatchObject({
    image: undefined,
    authors: [{ name: 'Ada', image: url }],
  })
})

test.each([
  'https://secure.gravatar.com/blavatar/abc?s=96',
  'https://img1.blogblog.com/img/b16-rounded.gif',
])('%s is the sign of a site', (url) => {
  const { authors, image } = read(`<media:thumbnail url="${url}"/>`)
  expect({ authors, image }).toEqual({ authors: [{ name: 'Ada' }], image: undefined })
})

test.each([
  'https://e.example/gravatar.com/avatar/a.jpg',
  'https://lh3.googleusercontent.com/abc=s1600',
  'https://pbs.twimg.com/media/abc.jpg',
])('%s is a picture', (url) => {
  expect(read(`<media:content url="${url}" medium="image"/>`).image).toBe(url)
})
