import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#246' } })
    .png()
    .toBuffer()

async function put(folder: string, path: string, width: number, height: number): Promise<void> {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), await picture(width, height))
}

test('pages say the size of pictures beside articles and in the folder of assets', async () => {
  const folder = temporarySite(
    { site: { logo: 'img/logo.png', image: 'img/site.png' } },
    {
      'articles/trip/index.md': `${post('Trip', 'image: { url: lead.png, alt: Lead }')}\n![A view](view.png "Seen from here")\n\nIn a line: ![small](/img/small.png "Small") and ![far](https://cdn.example/far.png).\n`,
      'pages/about.md': '---\ntitle: About\n---\n\nWho we are.\n\n![Us](us.png)\n',
    },
  )
  await put(folder, 'articles/trip/lead.png', 900, 600)
  await put(folder, 'articles/trip/view.png', 640, 480)
  await put(folder, 'public/img/small.png', 20, 10)
  await put(folder, 'public/img/logo.png', 120, 40)
  await put(folder, 'public/img/site.png', 1200, 630)
  await put(folder, 'pages/us.png', 300, 200)
  const { issues, outputs } = await filesOf(folder)
  expect(issues).toEqual([])
  const page = outputs.get('trip/index.html') ?? ''
  expect(page).toContain('<meta property="og:image:width" content="900">')
  expect(page).toMatch(/lead\.png" alt="Lead" width="900" height="600" fetchpriority="high"/)
  expect(page).toContain(
    '<figure><img src="https://example.com/trip/view.png" alt="A view" width="640" height="480" loading="lazy" decoding="async"><figcaption>Seen from here</figcaption></figure>',
  )
  expect(page).toContain(
    '<img src="https://example.com/img/small.png" alt="small" title="Small" width="20" height="10" loading="lazy" decoding="async">',
  )
  expect(page).toContain(
    '<img src="https://cdn.example/far.png" alt="far" loading="lazy" decoding="async">',
  )
  expect(page).toContain(
    '<img src="https://example.com/img/logo.png" alt="Example News" width="120" height="40">',
  )
  expect(outputs.get('about/index.html')).toContain('us.png" alt="Us" width="300" height="200"')
  expect(outputs.get('first/index.html')).toContain(
    '<meta property="og:image:width" content="1200">',
  )
})

test('a document beside an article is copied where the text links to it', async () => {
  const text = 'Read [the minutes](minutes.pdf), and [the figures](../figures.csv).'
  const folder = temporarySite(
    {},
    {
      'articles/trip/index.md': `${post('Trip')}\n${text}\n`,
      'articles/trip/minutes.pdf': '%PDF-1.7',
      'articles/trip/other.pdf': '%PDF-1.7',
      'articles/figures.csv': 'a,b\n',
    },
  )
  const { files, issues, outputs } = await filesOf(folder)
  expect(issues).toEqual([])
  expect(files.map(({ path }) => path).toSorted()).toEqual(['figures.csv', 'trip/minutes.pdf'])
  for (const name of ['index.html', 'index.md'])
    expect(outputs.get(`trip/${name}`)).toContain('https://example.com/trip/minutes.pdf')
})

test('what an author says of a picture stays, and a damaged one has no size', async () => {
  const folder = temporarySite(
    {},
    {
      'articles/a.md': `${post('A', 'image: { url: lead.png, alt: Lead, width: 5, height: 4 }')}\n![Broken](broken.png)\n`,
      'articles/broken.png': 'no picture',
    },
  )
  await put(folder, 'articles/lead.png', 90, 60)
  const { issues, outputs } = await filesOf(folder)
  expect(issues).toEqual([])
  const page = outputs.get('a/index.html') ?? ''
  expect(page).toContain('alt="Lead" width="5" height="4"')
  expect(page).toContain('broken.png" alt="Broken" loading="lazy"')
})
