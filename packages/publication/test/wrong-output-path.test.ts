import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { temporarySite } from './temporary-site.ts'

test.each([
  ['opml', true],
  ['rss', true],
  ['atom', 5],
  ['sitemap', '../up.xml'],
])('outputs.%s: %j is refused with what would be right', async (name, value) => {
  const site = temporarySite({ site: { title: 'T' }, outputs: { [name]: value } })
  const error = await loadPublication(site).catch((error: unknown) => error)
  expect(error).toMatchObject({
    issues: [
      {
        code: 'config-field',
        path: ['outputs', name],
        message: expect.stringContaining(
          'expected a path within the output folder, such as `feeds/all.xml`',
        ),
      },
    ],
  })
})

test.each([
  [{ site: { look: 'jornal' } }, 'Write `journal`.'],
  [{ pages: { search: 'Menu' } }, 'Write `menu`.'],
  [{ feeds: { by: ['folders'] } }, 'Write `folder`.'],
  [{ images: { formats: ['jpg'] } }, 'Write `jpeg`.'],
  [{ people: [{ name: 'Ada', bio: 'x' }] }, 'Rename it to `biography`, or remove it.'],
  [
    { site: { navigation: [{ label: 'A', url: 'a/', lable: 'B' }] } },
    'Remove it: `label` is there already.',
  ],
  [{ navigation: [] }, 'Write it as `site.navigation`.'],
  [{ title: 'News' }, 'Write it as `site.title`.'],
  [{ search: true }, 'Write it as `pages.search`.'],
])('%j is told what was meant', async (config, fix) => {
  const { site, ...rest } = config as { site?: object }
  const folder = temporarySite({ site: { title: 'T', ...site }, ...rest })
  const error = await loadPublication(folder).catch((error: unknown) => error)
  expect(error).toMatchObject({ issues: [{ fix }] })
})

test.each([
  ['nosnipet', 'for `nosnipet`, write `nosnippet`'],
  ['max-image-preview:large, NoIndx', 'for `NoIndx`, write `noindex`'],
  ['max-snipet: 50', 'for `max-snipet`, write `max-snippet`'],
  ['noindex nosnippet', 'for `noindex nosnippet`, write `noindex, nosnippet`'],
  ['noarchive, index;follow', 'for `index;follow`, write `index, follow`'],
  ['data-nosnippet', 'for `data-nosnippet`, write `nosnippet`'],
  ['noindex max-snippet:5', 'for `noindex max-snippet`, write `noindex, max-snippet:5`'],
])('the rules %j for search engines are told the near name', async (robots, words) => {
  const error = await loadPublication(temporarySite({ html: { robots } })).catch(
    (error: unknown) => error,
  )
  expect(error).toMatchObject({
    issues: [
      { code: 'config-field', path: ['html', 'robots'], message: expect.stringContaining(words) },
    ],
  })
})

test.each([
  'noindex, nofollow',
  'ALL',
  'noai, noimageai',
  'max-snippet:-1',
  'max-snippet: 5',
  'x-own: 5',
  'unavailable_after: Friday, 01 Jan 2027 15:00:00 GMT',
  '',
])('the rules %j for search engines are taken', async (robots) => {
  const { config } = await loadPublication(temporarySite({ html: { robots } }))
  expect(config.html.robots).toBe(robots)
})
