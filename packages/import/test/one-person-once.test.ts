import { articlesFromFeed } from '@standfirst/import'
import { expect, test } from 'vitest'

function authors(inside: string) {
  const feed = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title><link>https://e.example/</link><description>D</description><item><title>A</title><link>https://e.example/a</link><description>Words.</description>${inside}</item></channel></rss>`
  return articlesFromFeed(feed).articles[0]?.authors
}

test.each([
  [
    'escaped twice in one of them',
    '<author>x@e.example (Bo &amp; Co)</author><dc:creator>Bo &amp;amp; Co</dc:creator>',
    ['Bo & Co'],
  ],
  [
    'escaped twice in the other',
    '<author>x@e.example (Bo &amp;amp; Co)</author><dc:creator>Bo &amp; Co</dc:creator>',
    ['Bo & Co'],
  ],
  [
    'with a link around it',
    '<author>x@e.example (Ada)</author><dc:creator>&lt;a href="https://e.example/ada"&gt;Ada&lt;/a&gt;</dc:creator>',
    ['Ada'],
  ],
  [
    'with a reference for a letter',
    '<author>x@e.example (Zoë)</author><dc:creator>Zo&amp;#235;</dc:creator>',
    ['Zoë'],
  ],
  [
    'of Atom',
    '<atom:author><atom:name>Bo &amp; Co</atom:name></atom:author><atom:author><atom:name>Bo &amp;amp; Co</atom:name></atom:author>',
    ['Bo & Co'],
  ],
  [
    'two people of one name',
    '<atom:author><atom:name>Bo</atom:name><atom:uri>https://e.example/1</atom:uri></atom:author><atom:author><atom:name>Bo</atom:name><atom:uri>https://e.example/2</atom:uri></atom:author>',
    ['Bo', 'Bo'],
  ],
])('one person is one author: %s', (_, inside, names) => {
  const found = authors(inside)
  expect(found?.map((one) => (typeof one === 'string' ? one : one.name))).toEqual(names)
})

test('what one of the two says is not lost', () => {
  expect(
    authors(
      '<author>x@e.example (Ada)</author><dc:creator>&lt;a href="https://e.example/ada"&gt;Ada&lt;/a&gt;</dc:creator>',
    ),
  ).toEqual([expect.objectContaining({ name: 'Ada', url: 'https://e.example/ada' })])
})

test.each([
  ['of one name', [{ name: 'Ada' }, { name: 'Ada' }], 1],
  [
    'with what the other does not say',
    [{ name: 'Ada' }, { name: 'Ada', url: 'https://e.example/ada' }],
    1,
  ],
  ['escaped once more', [{ name: 'Bo & Co' }, { name: 'Bo &amp; Co' }], 1],
  [
    'of one name and two addresses',
    [
      { name: 'Ada', url: 'https://e.example/1' },
      { name: 'Ada', url: 'https://e.example/2' },
    ],
    2,
  ],
])('two authors of JSON Feed, %s', (_, given, count) => {
  const item = {
    id: 'https://e.example/a',
    url: 'https://e.example/a',
    title: 'A',
    content_text: 'Words.',
    authors: given,
  }
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    home_page_url: 'https://e.example/',
    items: [item],
  }
  expect(articlesFromFeed(JSON.stringify(feed)).articles[0]?.authors).toHaveLength(count)
})

test('several people in one element, each in a link, are as many authors', () => {
  expect(
    authors(
      '<dc:creator>&lt;a href="https://e.example/ada"&gt;Ada Lee&lt;/a&gt;, &lt;a href="https://e.example/bo"&gt;Bo Ray&lt;/a&gt; and &lt;a href="https://e.example/cy"&gt;Cy Poe&lt;/a&gt;</dc:creator>',
    ),
  ).toEqual([
    { name: 'Ada Lee', url: 'https://e.example/ada' },
    { name: 'Bo Ray', url: 'https://e.example/bo' },
    { name: 'Cy Poe', url: 'https://e.example/cy' },
  ])
})
