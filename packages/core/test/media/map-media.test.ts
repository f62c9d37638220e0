import { defineArticle, type Flow, mapMedia, parseArticle } from '@standfirst/core'
import { expect, test } from 'vitest'

const picture = (name: string, alt: string) =>
  ({ type: 'image', url: `https://a.example/${name}`, alt }) as const

const content: Flow[] = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Before ' },
      { ...picture('chart.png', 'A chart'), title: 'By hand' },
      { type: 'text', value: ' after.' },
    ],
  },
  {
    type: 'paragraph',
    children: [{ type: 'link', url: 'https://b.example/', children: [picture('linked.png', '')] }],
  },
  {
    type: 'table',
    align: [null],
    children: [
      {
        type: 'tableRow',
        children: [{ type: 'tableCell', children: [picture('cell.png', 'A cell')] }],
      },
    ],
  },
]

const article = defineArticle({
  url: 'https://a.example/one/',
  language: 'en',
  title: 'One',
  summary: 'One.',
  publishedAt: '2026-11-23T09:30:00Z',
  authors: [{ name: 'Ada', image: 'https://a.example/ada.png' }],
  publisher: { name: 'A', image: 'https://a.example/logo.png' },
  image: {
    url: 'https://a.example/lead.png',
    alt: 'Lead',
    variants: [{ url: 'https://a.example/lead-2.png', width: 200 }],
  },
  media: [
    { type: 'audio', url: 'https://a.example/a.mp3', mediaType: 'audio/mpeg' },
    {
      type: 'video',
      url: 'https://a.example/v.mp4',
      mediaType: 'video/mp4',
      poster: 'https://a.example/v.png',
    },
    { type: 'document', url: 'https://a.example/d.pdf', mediaType: 'application/pdf' },
  ],
  sections: [
    { kind: 'prose', content },
    {
      kind: 'x-chart',
      data: { type: 'image', url: 'https://a.example/data.png' },
      fallback: [{ type: 'paragraph', children: [picture('f.png', 'A chart')] }],
    },
  ],
  related: [{ url: 'https://a.example/two/', title: 'Two', image: 'https://a.example/two.png' }],
})

const loaded = [
  'ada.png',
  'logo.png',
  'lead.png',
  'lead-2.png',
  'a.mp3',
  'v.mp4',
  'v.png',
  'chart.png',
  'linked.png',
  'cell.png',
  'f.png',
  'two.png',
]

test('each address that a page loads is asked for, and changed', () => {
  const asked: string[] = []
  const mapped = mapMedia(article, (url, type) => {
    asked.push(url)
    return `https://proxy.example/${type}/${encodeURIComponent(url)}`
  })
  expect(asked.map((url) => url.replace('https://a.example/', '')).sort()).toEqual(loaded.sort())
  const text = JSON.stringify(mapped)
  for (const url of asked) {
    expect(text).not.toContain(`"${url}"`)
    expect(text).toContain(`/${encodeURIComponent(url)}"`)
  }
  expect(text).toContain('"https://a.example/d.pdf"')
  expect(text).toContain('"https://a.example/data.png"')
  expect(parseArticle(mapped)).toEqual(mapped)
})

test('what is not loaded stays within reach', () => {
  const before = JSON.stringify(article)
  const mapped = mapMedia(article, () => undefined)
  expect(JSON.stringify(article)).toBe(before)
  expect(parseArticle(mapped)).toEqual(mapped)
  expect(mapped.image).toBeUndefined()
  expect(mapped.authors).toEqual([{ type: 'person', name: 'Ada' }])
  expect(mapped.media.map(({ type, poster }) => [type, poster])).toEqual([
    ['document', undefined],
    ['document', undefined],
    ['document', undefined],
  ])
  const [prose, custom] = mapped.sections as unknown as [{ content: unknown }, { data: unknown }]
  expect(JSON.stringify(prose.content)).not.toContain('"image"')
  expect(prose.content).toMatchObject([
    {
      children: [
        { value: 'Before ' },
        {
          type: 'link',
          url: 'https://a.example/chart.png',
          title: 'By hand',
          children: [{ value: 'A chart' }],
        },
        { value: ' after.' },
      ],
    },
    {
      children: [{ type: 'link', url: 'https://b.example/', children: [{ value: 'linked.png' }] }],
    },
    { type: 'table' },
  ])
  expect(custom.data).toEqual({ type: 'image', url: 'https://a.example/data.png' })
})

test('pictures of chapters and people, and other files of a recording, are mapped as well', () => {
  const episode = parseArticle({
    ...article,
    episode: { people: [{ name: 'Bo', image: 'https://a.example/bo.png' }] },
    media: [
      {
        type: 'audio',
        url: 'https://a.example/a.mp3',
        mediaType: 'audio/mpeg',
        chapters: [{ startSeconds: 0, title: 'A', image: 'https://a.example/c.png' }],
        variants: [{ url: 'https://a.example/a.opus', mediaType: 'audio/opus' }],
      },
    ],
  })
  const through = mapMedia(episode, (url) => `https://proxy.example/?${url}`)
  expect(through.episode?.people?.[0]?.image).toBe(
    'https://proxy.example/?https://a.example/bo.png',
  )
  expect(through.media[0]).toMatchObject({
    chapters: [{ image: 'https://proxy.example/?https://a.example/c.png' }],
    variants: [{ url: 'https://proxy.example/?https://a.example/a.opus' }],
  })
  const nothing = mapMedia(episode, () => undefined)
  expect(JSON.stringify([nothing.episode, nothing.media])).not.toMatch(/bo\.png|c\.png|opus/)
})
