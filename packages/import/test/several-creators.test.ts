import { articlesFromFeed } from '@standfirst/import'
import { expect, test } from 'vitest'

test.each([
  ['Ada Moss and Bo Lind', ['Ada Moss', 'Bo Lind']],
  ['Ada Moss, Bo Lind and Cy Dee', ['Ada Moss', 'Bo Lind', 'Cy Dee']],
  ['By Ada Moss, Bo Lind, and Cy Dee', ['Ada Moss', 'Bo Lind', 'Cy Dee']],
  ['Anna Müller und Karl Groß', ['Anna Müller', 'Karl Groß']],
  ['Ada Moss; Bo Lind', ['Ada Moss', 'Bo Lind']],
  // What could be one name stays one.
  ...[
    'Moss, Ada',
    'Ada and Bo Moss',
    'Ramón y Cajal',
    'Ada Moss, Editor',
    'Ada Moss, BBC News',
    'Johnson & Johnson Innovative Medicine',
    'Department of Health and Human Services',
    'U.S. Fish and Wildlife Service',
  ].map((name): [string, string[]] => [name, [name]]),
])('who wrote an item by "%s"', (creator, names) => {
  const { articles } = articlesFromFeed(
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>https://example.com/</link><description>D</description><item><title>A</title><link>https://example.com/a</link><dc:creator>${creator.replace('&', '&amp;')}</dc:creator><description>Text.</description></item></channel></rss>`,
  )
  expect(articles).toMatchObject([{ authors: names.map((name) => ({ name })) }])
})
