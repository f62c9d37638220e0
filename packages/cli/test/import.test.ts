import { expect, test } from 'vitest'
import { contentsOf, folderWith, standfirst } from './standfirst.ts'

const item = (id: number, title: string, link: string, status: string, more = '') =>
  `<item><title>${title}</title><link>${link}</link><dc:creator>ivy</dc:creator><guid isPermaLink="false">https://mill.example/?p=${id}</guid>
  <content:encoded><![CDATA[<!-- wp:paragraph --><p>The <b>tide</b> rose.</p><!-- /wp:paragraph -->${more}]]></content:encoded>
  <wp:post_id>${id}</wp:post_id><wp:post_date>2026-03-10 10:30:00</wp:post_date><wp:post_date_gmt>2026-03-10 09:30:00</wp:post_date_gmt>
  <wp:status>${status}</wp:status><wp:post_type>post</wp:post_type></item>`

const wxr = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
  <title>Mill</title><link>https://mill.example</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>
  <wp:author><wp:author_login>ivy</wp:author_login><wp:author_display_name>Ivy Miller</wp:author_display_name></wp:author>
  ${items.join('\n')}</channel></rss>`

const whole = wxr(
  item(1, 'The weir', 'https://mill.example/2026/the-weir/', 'publish', '<!-- wp:search /-->'),
  item(2, 'Also a weir', 'https://mill.example/2027/the-weir/', 'private'),
  item(3, 'Escape', 'https://mill.example/%2e%2e%2f%2e%2e%2fetc%2fpasswd/', 'publish'),
  item(4, 'Unfinished', 'https://mill.example/?p=4', 'draft'),
  item(5, 'Gone', 'https://mill.example/gone/', 'trash'),
)

test('an export becomes Markdown files, a map of redirects and a report', () => {
  const folder = folderWith({ 'export.txt': whole })
  const { code, stderr, stdout } = standfirst(folder, [
    'import',
    'export.txt',
    '--report',
    'r.json',
  ])
  expect([code, stderr]).toEqual([0, 'This is an export of WordPress (WXR 1.2).\n'])
  const files = contentsOf(folder)
  expect(Object.keys(files)).toEqual([
    'articles/etc-passwd.md',
    'articles/post-4.md',
    'articles/the-weir-2.md',
    'articles/the-weir.md',
    'export.txt',
    'r.json',
    'redirects.json',
  ])
  expect(files['articles/the-weir.md']).toContain('The **tide** rose.')
  expect(files['articles/the-weir-2.md']).toContain('status: "withheld"')
  expect(JSON.parse(files['redirects.json'] ?? '')).toEqual({
    'https://mill.example/?p=1': 'https://mill.example/2026/the-weir/',
    'https://mill.example/?p=3': 'https://mill.example/%2e%2e%2f%2e%2e%2fetc%2fpasswd/',
  })
  expect(stdout).toBe(`Kept 4 articles:
  2 post, published
  1 post, withheld
  1 post, draft
Changed or lost in them:
  1 dynamic-block, such as: Found the block \`core/search\`, which WordPress fills when it shows the page, expected one with its text: it was left out.
    in https://mill.example/2026/the-weir/
Left out:
  1 post: It is in the trash.
Wrote 4 files into \`articles\`.
`)
  expect(JSON.parse(files['r.json'] ?? '')).toMatchObject({
    system: 'wordpress',
    site: { title: 'Mill' },
  })
})

test('what was imported can be built: an address with a query alone becomes one with a path', () => {
  const plain = wxr(
    item(1, 'The weir', 'https://mill.example/?p=1', 'publish'),
    item(4, 'Unfinished', 'https://mill.example/?p=4', 'draft'),
  )
  const folder = folderWith({ 'export.xml': plain })
  expect(standfirst(folder, ['import', 'export.xml']).code).toBe(0)
  const files = contentsOf(folder)
  expect(files['articles/post-1.md']).toContain('url: "https://mill.example/post-1/"')
  expect(JSON.parse(files['redirects.json'] ?? '')).toEqual({
    'https://mill.example/?p=1': 'https://mill.example/post-1/',
  })
  const built = standfirst(folder, ['build', '--site', 'https://mill.example/'])
  expect([built.code, built.stderr]).toEqual([0, expect.not.stringContaining('error')])
})

test('it can be begun again; a file that was edited is left, and named', () => {
  const folder = folderWith({ 'export.xml': whole })
  expect(standfirst(folder, ['import', 'export.xml']).code).toBe(0)
  expect(standfirst(folder, ['import', 'export.xml']).code).toBe(0)
  const edited = folderWith({ 'export.xml': whole, 'articles/the-weir.md': 'My own.' })
  const { code, stderr } = standfirst(edited, ['import', 'export.xml'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('file-in-the-way')])
  expect(contentsOf(edited)['articles/the-weir.md']).toBe('My own.')
  expect(standfirst(edited, ['import', 'export.xml', '--overwrite']).code).toBe(0)
  expect(contentsOf(edited)['articles/the-weir.md']).toContain('The **tide** rose.')
})

test('what is no export says so, and `convert` says what to run on one', () => {
  const folder = folderWith({ 'a.xml': '<rss version="2.0"><channel/></rss>', 'export.xml': whole })
  const none = standfirst(folder, ['import', 'a.xml'])
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('not-an-export')])
  const { code, stderr } = standfirst(folder, ['convert', 'export.xml', '--to', 'rss'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('standfirst import')])
})
