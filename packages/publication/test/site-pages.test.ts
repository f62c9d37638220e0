import { expect, test } from 'vitest'
import {
  articleOutputs,
  html,
  loadConfig,
  loadPublication,
  PublicationError,
} from '../src/index.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const about =
  '---\ntitle: About us\n---\n\nWe write. See [the first](../first.md).\n\n![The house](house.png)\n'

test('a page needs no date, and is in no list or feed', async () => {
  const folder = temporarySite({}, { 'pages/about.md': about, 'pages/house.png': 'png' })
  const { files, issues, outputs, planned } = await filesOf(folder)
  expect(issues).toEqual([])
  const page = outputs.get('about/index.html') ?? ''
  expect(page).toContain('<h1 class="p-name">About us</h1>')
  expect(page).not.toMatch(/<time|1970|sf-byline|sf-dates/)
  expect(page).toContain('<meta property="og:type" content="website">')
  expect(page).toContain('"@type":"AboutPage"')
  expect(page).toContain('src="https://example.com/house.png"')
  expect(files.map(({ path }) => path)).toContain('house.png')
  expect(outputs.get('sitemap.xml')).toContain('<loc>https://example.com/about/</loc>')
  expect(outputs.get('index.html')).not.toContain('About us')
  for (const { articles } of planned.feeds)
    expect(articles.map(({ title }) => title)).toEqual(['First'])
})

test('a page says of AI, of its picture and of its licence for machines what it says in words', async () => {
  const front = `---
title: About
image: { url: house.png, alt: The house, aiDisclosure: { use: generated } }
media: [{ type: audio, url: 'https://example.com/a.mp3', mediaType: audio/mpeg, title: T, aiDisclosure: { use: modified } }]
aiDisclosure: { use: generated }
rights: { license: 'https://creativecommons.org/licenses/by/4.0/', terms: 'https://example.com/terms/' }
---
`
  const { issues, outputs } = await filesOf(
    temporarySite({}, { 'pages/about.md': `${front}\nWe write.\n`, 'pages/house.png': 'png' }),
  )
  expect(issues).toEqual([])
  const page = outputs.get('about/index.html') ?? ''
  expect(page).toContain('Written by AI')
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
  const made = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'AboutPage',
    digitalSourceType: made,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    usageInfo: 'https://example.com/terms/',
    image: [
      {
        '@type': 'ImageObject',
        url: 'https://example.com/house.png',
        description: 'The house',
        digitalSourceType: made,
      },
    ],
    audio: {
      digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    },
  })
  const silent = await filesOf(
    temporarySite({}, { 'pages/about.md': about, 'pages/house.png': 'png' }),
  )
  expect(silent.outputs.get('about/index.html')).not.toMatch(
    /digitalSourceType|"(?:license|usageInfo|image|datePublished)":/,
  )
})

test('the beginning of a page, taken as its description, is not shown twice', async () => {
  const source = '---\ntitle: About\n---\n\nWe ![smile](smile.png) write. Daily.\n'
  const { outputs } = await filesOf(temporarySite({}, { 'pages/about.md': source }))
  const page = outputs.get('about/index.html') ?? ''
  expect(page).toContain('<meta name="description" content="We write. Daily.">')
  expect(page).not.toContain('sf-standfirst')
})

test('a page of a picture alone needs no summary', async () => {
  const picture = '---\ntitle: Harbour\n---\n\n![The harbour](harbour.png)\n'
  const { issues, outputs } = await filesOf(
    temporarySite(
      {},
      {
        'pages/harbour.md': picture,
        'pages/harbour.png': 'png',
        'articles/quay.md': picture.replace('---\n\n', 'page: true\n---\n\n'),
        'articles/harbour.png': 'png',
      },
    ),
  )
  expect(issues).toEqual([])
  for (const path of ['harbour/index.html', 'quay/index.html']) {
    const page = outputs.get(path) ?? ''
    expect(page).toContain('alt="The harbour"')
    expect(page).not.toMatch(/sf-standfirst|name="description"|"description"|content=""/)
  }
})

test('a page that is a draft stays out, and one that is wrong is told', async () => {
  const folder = temporarySite(
    {},
    {
      'pages/secret.md': '---\ntitle: Secret\nstatus: draft\n---\n\nNot yet.\n',
      'pages/wrong.md': '---\ntitle: Wrong\nstatus: nearly\n---\n\nText.\n',
    },
  )
  const { issues, outputs } = await filesOf(folder)
  expect([...outputs.values()].join('')).not.toContain('Secret')
  expect(issues.map(({ code, file }) => [code, file])).toContainEqual([
    'invalid-value',
    'pages/wrong.md',
  ])
})

test('pages may lie in a folder of another name, which must be there then', async () => {
  const files = { 'site/imprint.md': '---\ntitle: Imprint\n---\n\nUs.\n' }
  const { outputs } = await filesOf(temporarySite({ pages: { folder: 'site' } }, files))
  expect(outputs.has('imprint/index.html')).toBe(true)
  const none = temporarySite({ pages: { folder: 'nowhere' } })
  await expect(loadConfig(none)).rejects.toThrow(PublicationError)
})

test('a folder `pages` of articles stays one of articles', async () => {
  const sources = [{ markdown: 'content' }]
  const folder = temporarySite(
    { sources },
    { 'content/a.md': post('A'), 'content/pages/b.md': post('B') },
  )
  const { outputs } = await filesOf(folder)
  expect(outputs.get('index.html')).toContain('>B</a>')
})

test('what follows an article stands in its page alone', async () => {
  const folder = temporarySite({})
  const { feed, site } = await loadPublication(folder)
  const [article] = feed.articles
  if (!article) throw new Error('no article')
  const after = { ...site, pages: { after: () => html`<div id="comments"></div>` } }
  const found = articleOutputs(article, after).filter(({ content }) => content.includes('comments'))
  expect(found.map(({ path }) => path)).toEqual(['first/index.html'])
})

test.each([
  ['text', '<p>Comments</p>', 'Found text from `pages.after`'],
  ['a promise', Promise.resolve(html`<p></p>`), 'Found a promise from `pages.after`'],
  ['a list', [html`<p></p>`], 'Found a list from `pages.after`'],
])('%s after an article is an error that says what to give', async (_, given, words) => {
  const { feed, site } = await loadPublication(temporarySite({}))
  const [article] = feed.articles
  if (!article) throw new Error('no article')
  for (const links of [undefined, html`<p>More</p>`]) {
    const after = { ...site, pages: { after: () => given as never } }
    expect(() => articleOutputs(article, after, undefined, links)).toThrow(words)
  }
})
