import { expect, test } from 'vitest'
import { read } from './read.ts'

test('what is not for everyone is never published', async () => {
  const statuses = ['publish', 'draft', 'pending', 'future', 'private', 'acf-disabled', 'trash']
  const items = statuses.map((status, index) => ({ id: index + 1, status, title: status }))
  const locked = { id: 20, title: 'locked', password: 'open sesame' }
  const { articles, imported, report } = await read([...items, locked])
  expect(articles.map(({ status, title }) => [title, status])).toEqual([
    ['publish', 'published'],
    ['draft', 'draft'],
    ['pending', 'draft'],
    ['future', 'draft'],
    ['private', 'withheld'],
    ['acf-disabled', 'draft'],
    ['locked', 'withheld'],
  ])
  expect(report.leftOut).toEqual([{ kind: 'post', reason: 'It is in the trash.', count: 1 }])
  expect(JSON.stringify([imported, report])).not.toContain('open sesame')
})

test('items stand in any order: a picture and an author after their post', async () => {
  const { articles, report } = await read([
    { id: 1, meta: [['_thumbnail_id', '9']], creator: 'oak' },
    {
      id: 9,
      type: 'attachment',
      status: 'inherit',
      attachment: 'https://mill.example/w/weir.jpg',
      excerpt: 'The <em>weir</em>',
      meta: [
        ['_wp_attachment_image_alt', 'A weir & a mill'],
        [
          '_wp_attachment_metadata',
          'a:3:{s:4:"file";s:9:"w/wéir.jpg";s:5:"width";i:1200;s:6:"height";i:800;}',
        ],
      ],
    },
  ])
  expect(articles[0]?.image).toEqual({
    url: 'https://mill.example/w/weir.jpg',
    alt: 'A weir & a mill',
    caption: 'The weir',
    width: 1200,
    height: 800,
  })
  expect(articles[0]?.authors.map(({ name }) => name)).toEqual(['Oak & Sons'])
  expect(report.leftOut.map(({ count, kind }) => [kind, count])).toEqual([['attachment', 1]])
})
