import { openExport } from '@standfirst/import/export'
import { expect, test } from 'vitest'
import { ghost, lexical, post } from './ghost/export.ts'
import { wxr } from './wordpress/wxr.ts'

/** What an import of the text gave, and how it ended: never by a thrown error, never much later. */
async function imported(text: string) {
  const opened = await openExport(() => [text], { url: 'https://mill.example', language: 'en' })
  if ('issue' in opened) return { codes: [opened.issue.code], titles: [], words: '' }
  const titles: string[] = []
  const codes = new Set<string>()
  let words = ''
  for await (const { article, issues } of opened.articles) {
    titles.push(article.title)
    words += JSON.stringify(article.sections)
    for (const { code } of issues) codes.add(code)
  }
  for (const { code } of opened.articles.report.issues) codes.add(code)
  return { codes: [...codes], titles, words }
}

const nested = (depth: number, open: string, close: string) =>
  `${open.repeat(depth)}words${close.repeat(depth)}`

const deepLexical = (depth: number) => {
  const open = '{"type":"quote","children":['
  return `{"root":{"type":"root","children":[${open.repeat(depth)}{"type":"paragraph","children":[{"type":"text","text":"words"}]}${']}'.repeat(depth)}]}}`
}

const contentful = (document: string) =>
  `{"entries":[{"sys":{"id":"a","contentType":{"sys":{"id":"post"}},"publishedVersion":1,"version":2,"firstPublishedAt":"2026-03-10T09:30:00Z"},"fields":{"title":{"en":"Post 1"},"body":{"en":${document}}}}]}`
const rich = (depth: number) =>
  `{"nodeType":"document","data":{},"content":[${'{"nodeType":"blockquote","data":{},"content":['.repeat(depth)}{"nodeType":"text","value":"words","marks":[],"data":{}}${']}'.repeat(depth)}]}`

const sanity = (body: string) =>
  `{"_id":"a","_type":"post","title":"Post 1","slug":{"current":"a"},"publishedAt":"2026-03-10T09:30:00Z","body":${body}}\n`

const deep = 20_000

const cases: readonly (readonly [name: string, text: string])[] = [
  [
    'blocks',
    wxr([{ id: 1, content: nested(deep, '<!-- wp:group --><div>', '</div><!-- /wp:group -->') }]),
  ],
  [
    'blocks that nothing ends',
    wxr([{ id: 1, content: `words${'<!-- wp:group -->'.repeat(deep)}` }]),
  ],
  ['shortcodes', wxr([{ id: 1, content: nested(deep, '[caption]', '[/caption]') }])],
  [
    'shortcodes that nothing ends',
    wxr([{ id: 1, content: `words ${'[caption a="'.repeat(deep)}` }]),
  ],
  ['elements of HTML', wxr([{ id: 1, content: nested(deep, '<div>', '</div>') }])],
  [
    'JSON in a block',
    wxr([{ id: 1, content: `<p>words</p><!-- wp:a {${'"a":['.repeat(deep)} /-->` }]),
  ],
  [
    'a cut cards text',
    ghost({ posts: [post({ title: 'Post 1', lexical: '{"root":', html: '<p>words</p>' })] }),
  ],
  [
    'cards of no kind',
    ghost({
      posts: [
        post({
          title: 'Post 1',
          lexical: lexical(3 as never, null as never, [] as never),
          html: '<p>words</p>',
        }),
      ],
    }),
  ],
  ['nodes of lexical', ghost({ posts: [post({ title: 'Post 1', lexical: deepLexical(deep) })] })],
  [
    'mobiledoc of no form',
    ghost({
      posts: [
        post({
          title: 'Post 1',
          lexical: null,
          mobiledoc:
            '{"version":"0.3.1","sections":[[1,"p",[[0,[9],-5,"words"]]],[10,99],[3,"ul",7],[1,"p",[[1,[],0,44]]]]}',
        }),
      ],
    }),
  ],
  ['nodes of rich text', contentful(rich(deep))],
  [
    'nodes of Portable Text',
    sanity(
      `[${'{"_type":"a","b":['.repeat(deep)}{"_type":"block","children":[{"_type":"span","text":"words"}]}${']}'.repeat(deep)}]`,
    ),
  ],
  [
    'lists of Portable Text',
    sanity(
      `[${[1, 1e9, -5, 0.5].map((level) => `{"_type":"block","listItem":"bullet","level":${level},"children":[{"_type":"span","text":"words"}]}`).join()}]`,
    ),
  ],
]

test.each(cases)('%s: nothing is thrown, and what is not read is told', async (_, text) => {
  const { codes, titles, words } = await imported(text)
  if (!words.includes('words')) expect(codes).not.toEqual([])
  expect(titles.length + codes.length).toBeGreaterThan(0)
})

test.each([
  'a:6:{s:5:"width";i:1600;',
  's:999999999:"x";',
  's:-1:"x";',
  'a:100000000:{i:0;i:1;}',
  'O:8:"stdClass":1:{s:1:"a";i:1;}',
  'a:1:'.repeat(20_000),
  'a:1:{i:0;'.repeat(20_000),
  'a:2:{s:9:"__proto__";i:1;s:5:"width";i:1e9;}',
])('sizes of a picture as %s: the picture has none', async (value) => {
  const items = [
    { id: 1, content: 'words', meta: [['_thumbnail_id', '2']] as const },
    {
      id: 2,
      type: 'attachment',
      status: 'inherit',
      attachment: 'https://mill.example/a.png',
      meta: [['_wp_attachment_metadata', value]] as const,
    },
  ]
  const opened = await openExport(() => [wxr(items)])
  if ('issue' in opened) throw new Error(opened.issue.message)
  const images = []
  for await (const { article } of opened.articles) images.push(article.image)
  expect(images).toEqual([{ url: 'https://mill.example/a.png', alt: '' }])
  expect(({} as { width?: unknown }).width).toBeUndefined()
})

test('reusable blocks and entries that show themselves end', async () => {
  const block = (id: number, ref: number) => ({
    id,
    type: 'wp_block',
    content: `<!-- wp:paragraph --><p>words ${id}</p><!-- /wp:paragraph --><!-- wp:block {"ref":${ref}} /-->`,
  })
  const items = [{ id: 1, content: '<!-- wp:block {"ref":2} /-->' }, block(2, 3), block(3, 2)]
  expect((await imported(wxr(items))).words).toContain('words 2')
  const self = `{"nodeType":"document","data":{},"content":[{"nodeType":"embedded-entry-block","data":{"target":{"sys":{"id":"a"}}},"content":[]},{"nodeType":"paragraph","data":{},"content":[{"nodeType":"text","value":"words","marks":[],"data":{}}]}]}`
  expect((await imported(contentful(self))).words).toContain('words')
})
