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

test.each([
  'https://example.com/zzsoon/index.md',
  'https://example.com/zzsoon/index.jsonld',
  'https://example.com/zzsoon/index.html',
  'https://example.com//zzsoon/',
  'https://example.com:443/ZZsoon/?utm_source=x',
  'http://example.com/zzsoon',
  'https://example.com/%7Azsoon/',
])('no output tells an address that waits in another spelling: %s', async (url) => {
  const files = (soon: string) => ({
    'articles/a.md': post('A', `related: [{ url: ${JSON.stringify(url)}, title: Zzsoon }]`),
    'articles/zzsoon.md': soon,
  })
  const redirects = { '/old/': url }
  expect(await allOf(temporarySite({ redirects }, files(waits('Soon'))))).not.toMatch(/zzsoon/i)
  const shown = await allOf(temporarySite({ redirects }, files(post('Soon'))))
  expect(shown).toContain('Zzsoon')
  expect(shown).toContain('/old/ ')
})

test.each(['zz-v0.10', 'zz-v0.10/', 'zz-v0.10/index.md', 'zz-caf%C3%A9/', 'zz-cafe%CC%81'])(
  'no output tells an address that waits, with a dot or a letter of two forms: %s',
  async (path) => {
    const all = await allOf(
      temporarySite(
        {},
        {
          'articles/a.md': post('A', ...naming(path)),
          'articles/one.md': waits('One').replace('---\n\n', 'url: "/zz-v0.10"\n---\n\n'),
          'articles/two.md': waits('Two').replace('---\n\n', 'url: "/zz-caf%C3%A9/"\n---\n\n'),
        },
      ),
    )
    expect(all).not.toContain('zz-')
  },
)

test('an address beside one that waits is told where it is another article’s', async () => {
  const all = await allOf(
    temporarySite(
      {},
      {
        'articles/a.md': post('A', ...naming('old.md')),
        'articles/draft.md': post('Draft', 'url: "https://example.com/old.php"', 'status: draft'),
        'articles/b.md': post('B', 'url: "https://example.com/old.html"'),
      },
    ),
  )
  expect(all).toContain('hreflang="de" href="https://example.com/old.md"')
})

test('a draft that is named by a query hides no other page', async () => {
  const draft = (id: number) =>
    post('Draft', `url: "https://example.com/?p=${id}"`, 'status: draft')
  const all = await allOf(
    temporarySite(
      { redirects: { '/old/': '/', '/older/': '/?p=8' } },
      {
        'articles/a.md': post('A', 'related: [{ url: "https://example.com/?p=8", title: Zzsoon }]'),
        'articles/draft.md': draft(8),
        'articles/other.md': post('Other', 'url: "https://other.example/?p=9"'),
      },
    ),
  )
  expect(all).toContain('/old/ / 301')
  expect(all).not.toContain('/older/')
  expect(all).not.toContain('Zzsoon')
})
