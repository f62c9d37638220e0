import { expect, test } from 'vitest'
import { renderFeed } from '../src/index.ts'
import { loadPublication } from '../src/read/load-publication.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const naming = (path: string) => [
  `translations: [{ language: de, url: "https://example.com/${path}" }]`,
  `related: [{ url: "https://example.com/${path}", title: Soon }]`,
]
const waits = (title: string) => post(title).replace('2026-01-02', '2999-01-02')

async function allOf(folder: string): Promise<string> {
  const { outputs, planned } = await filesOf(folder)
  const { site } = await loadPublication(folder)
  const feeds = planned.feeds.map(({ articles, feed, form }) =>
    renderFeed({ ...feed, articles: [...articles] }, form, site),
  )
  return [...outputs, ...feeds].flat().join('\n')
}

test.each([
  ['waits', waits('Soon')],
  ['is a draft', post('Soon', 'status: draft')],
  ['is withheld', post('Soon', 'status: withheld')],
])('no output tells the address of an article that %s', async (_, text) => {
  const site = (soon: string) =>
    temporarySite(
      { redirects: { '/old/': '/older/', '/older/': '/zzsoon/', '/other/': '/a/' } },
      {
        'articles/a.md': post('A', ...naming('zzsoon/')),
        'articles/b.md': post('B', ...naming('zzsoon')),
        'articles/page.md': post('Page', 'page: true', ...naming('zzsoon/#part')),
        'articles/zzsoon.md': soon,
      },
    )
  const hidden = await allOf(site(text))
  expect(hidden).not.toContain('zzsoon')
  expect(hidden).toContain('/other/ /a/ 301')
  expect(hidden).not.toContain('/old/ ')
  const shown = await allOf(site(post('Soon')))
  expect(shown).toContain('hreflang="de" href="https://example.com/zzsoon/"')
  expect(shown).toContain('/older/ /zzsoon/ 301')
})

test('no output tells the address of a page that waits', async () => {
  const all = await allOf(
    temporarySite(
      {},
      {
        'articles/a.md': post('A', ...naming('zzsoon/')),
        'articles/zzsoon.md': waits('Soon').replace('---\n\n', 'page: true\n---\n\n'),
      },
    ),
  )
  expect(all).not.toContain('zzsoon')
})

test('an address that something else is shown at is told', async () => {
  const all = await allOf(
    temporarySite(
      {},
      {
        'articles/a.md': post('A', ...naming('b/')),
        'articles/b.md': post('B'),
        'articles/draft.md': post('Draft', 'url: "https://example.com/b/"', 'status: draft'),
      },
    ),
  )
  expect(all).toContain('hreflang="de" href="https://example.com/b/"')
})
