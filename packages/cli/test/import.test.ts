import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { exportsOfSystems } from './exports-of-systems.ts'
import { bin, contentsOf, folderWith, type Run, standfirst } from './standfirst.ts'

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
  post, published (2)
  post, withheld (1)
  post, draft (1)
Changed or lost in them:
  dynamic-block (1), such as: Found the block \`core/search\`, which WordPress fills when it shows the page, expected one with its text: it was left out.
    in https://mill.example/2026/the-weir/
Left out:
  post (1): It is in the trash.
Wrote 4 files into \`articles\`.
Wrote where old addresses lead now into \`redirects.json\`: \`build\` and \`serve\` read \`redirects.json\` beside the configuration.
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

test('an address without a scheme is refused', () => {
  const folder = folderWith({ 'export.xml': whole })
  const { code, stderr } = standfirst(folder, ['import', 'export.xml', '--site', 'mill.example'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('expected an absolute http(s) one')])
  expect(Object.keys(contentsOf(folder))).toEqual(['export.xml'])
})

test('an address that lacks its scheme is no file: what to write is said', () => {
  const folder = folderWith()
  const { code, stderr } = standfirst(folder, ['import', 'news.example/blog'])
  expect(code).toBe(2)
  expect(stderr).toContain('If it is an address, write `https://news.example/blog`.')
  const file = standfirst(folder, ['import', 'blog.example/export.xml'])
  expect(file.stderr).toContain('Found no file `blog.example/export.xml`.')
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
  const folder = folderWith({
    'a.html': '<!doctype html><title>A</title><p>A page.',
    'export.xml': whole,
  })
  const none = standfirst(folder, ['import', 'a.html'])
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('not-an-export')])
  const { code, stderr } = standfirst(folder, ['convert', 'export.xml', '--to', 'rss'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('standfirst import')])
})

/** Run the program while this process answers requests. */
async function running(cwd: string, args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, CI: '', NO_COLOR: '1' },
  })
  let [stderr, stdout] = ['', '']
  child.stderr.on('data', (part) => {
    stderr += part
  })
  child.stdout.on('data', (part) => {
    stdout += part
  })
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, stderr, stdout }
}

const feed = (id: number, next = '') =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>F</title><link>https://mill.example/</link><description>D</description><language>en</language>${next}<item><title>T${id}</title><link>https://mill.example/t${id}/</link><guid>https://mill.example/t${id}/</guid><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>&lt;p&gt;The tide rose.&lt;/p&gt;</description></item></channel></rss>`

test('an address is one of a site or feed, whose older pages are read, too', async () => {
  const server = createServer(({ url }, response) => {
    if (url === '/feed') response.end(feed(2, '<atom:link rel="next" href="/feed/2"/>'))
    else if (url === '/feed/2') response.end(feed(1))
    else {
      response.setHeader('Content-Type', 'text/html')
      response.end(
        '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Hello</body></html>',
      )
    }
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const folder = folderWith()
  const refused = await running(folder, ['import', address])
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('refused-address')])
  const { code, stderr, stdout } = await running(folder, ['import', address, '--allow-private'])
  expect([code, stderr]).toEqual([0, `This is the feed ${address}feed.\n`])
  expect(stdout).toContain('Kept 2 articles:\n  item, published (2)')
  expect(Object.keys(contentsOf(folder))).toEqual(['articles/t1.md', 'articles/t2.md'])
})

test('with `--rest` a site of WordPress is read by its REST pages', async () => {
  const rendered = (text: string) => ({ rendered: text })
  const post = {
    id: 1,
    type: 'post',
    status: 'publish',
    date: '2026-03-10T10:30:00',
    date_gmt: '2026-03-10T09:30:00',
    link: 'https://mill.example/weir/',
    title: rendered('The weir'),
    content: rendered('<p>It <b>rose</b>.</p>'),
  }
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('Link', '</wp-json/>; rel="https://api.w.org/"')
    response.setHeader('X-WP-TotalPages', '1')
    if (url === '/') response.end('<html lang="en">')
    else if (url === '/wp-json/') response.end('{"namespaces":["wp/v2"]}')
    else response.end(url.startsWith('/wp-json/wp/v2/posts') ? JSON.stringify([post]) : '[]')
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const folder = folderWith()
  const { code } = await running(folder, ['import', address, '--rest', '--allow-private'])
  expect([code, contentsOf(folder)['articles/weir.md']]).toEqual([
    0,
    expect.stringContaining('It **rose**.'),
  ])
})

test('an export of Sanity or Contentful is imported, and `convert` says so', () => {
  const lines = `${JSON.stringify({
    _id: 'weir',
    _type: 'post',
    title: 'The weir',
    slug: { current: 'weir' },
    publishedAt: '2026-03-10T09:30:00Z',
    mainImage: { alt: '', asset: { _ref: 'image-0a1b-20x10-png' } },
    body: [{ _type: 'block', children: [{ _type: 'span', text: 'It rose.' }] }],
  })}\n`
  const space = JSON.stringify({
    entries: [
      {
        sys: {
          id: 'a',
          contentType: { sys: { id: 'post' } },
          publishedVersion: 1,
          version: 2,
          firstPublishedAt: '2026-03-10T09:30:00Z',
        },
        fields: { title: { en: 'The mill' }, slug: { en: 'mill' }, body: { en: 'It *stood*.' } },
      },
    ],
  })
  const folder = folderWith({ 'data.ndjson': lines, 'space.json': space })
  for (const file of ['data.ndjson', 'space.json']) {
    const { code, stderr } = standfirst(folder, ['convert', file, '--to', 'rss'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('standfirst import')])
  }
  const site = ['--url', 'https://mill.example']
  const sanity = ['--language', 'en', '--sanity', 'p1/blog']
  expect(standfirst(folder, ['import', 'data.ndjson', ...site, ...sanity]).code).toBe(0)
  expect(standfirst(folder, ['import', 'space.json', ...site]).code).toBe(0)
  const files = contentsOf(folder)
  expect(files['articles/weir.md']).toContain('https://cdn.sanity.io/images/p1/blog/0a1b-20x10.png')
  expect(files['articles/mill.md']).toContain('It *stood*.')
})

test('what is a page in its system is none of the articles', () => {
  const about = item(7, 'About', 'https://mill.example/about/', 'publish')
  const folder = folderWith({
    'e.xml': wxr(
      about.replace('<wp:post_type>post', '<wp:post_type>page'),
      item(8, 'Weir', 'https://mill.example/weir/', 'publish'),
    ),
  })
  expect(standfirst(folder, ['import', 'e.xml']).code).toBe(0)
  expect(contentsOf(folder)['articles/about.md']).toMatch(/^---\npage: true\ntitle: "About"\n/)
  const built = standfirst(folder, ['build', '--site', 'https://mill.example/'])
  expect([built.code, built.stderr]).toEqual([0, expect.stringContaining('Built 1 article ')])
  const files = contentsOf(folder)
  expect(files['dist/about/index.html']).toContain('The <strong>tide</strong> rose.')
  expect(files['dist/feed.xml']).toContain('<link>https://mill.example/weir/</link>')
  expect(files['dist/feed.xml']).not.toContain('https://mill.example/about/')
})

test('kinds that are left out are asked for by an option of the command', () => {
  const book = item(7, 'Nine boats', 'https://mill.example/nine/', 'publish')
  const text = wxr(book.replace('<wp:post_type>post', '<wp:post_type>book'))
  const folder = folderWith({ 'e.xml': text })
  expect(standfirst(folder, ['import', 'e.xml']).stdout).toContain('name it in `--types`')
  expect(standfirst(folder, ['import', 'e.xml', '--types', 'post, book']).code).toBe(0)
  expect(Object.keys(contentsOf(folder))).toContain('articles/nine.md')
})

test('a feed in a file becomes Markdown files, as one at an address does', () => {
  const entry = (number: number, date: string) =>
    `<item><title>Tide ${number}</title><link>https://quay.example/${number}/</link>${date}<description>The tide rose.</description></item>`
  const feed = (...items: string[]) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title><link>https://quay.example/</link><description>d</description>${items.join('')}</channel></rss>`
  const dated = '<pubDate>Fri, 02 Jan 2026 10:00:00 GMT</pubDate>'
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Quay',
    language: 'en',
    items: [
      {
        id: 'https://quay.example/3/',
        url: 'https://quay.example/3/',
        title: 'Tide 3',
        content_text: 'It rose.',
        date_published: '2026-01-02T10:00:00Z',
      },
    ],
  })
  const folder = folderWith({ 'f.xml': feed(entry(1, dated), entry(2, '')), 'f.json': json })
  const { code, stderr } = standfirst(folder, ['import', 'f.xml'])
  expect(code).toBe(1)
  expect(stderr).toContain('This is a feed.\n')
  expect(stderr).toContain('Give `--language`.')
  expect(stderr).toContain('Write `publishedAt` in its file')
  expect(standfirst(folder, ['import', 'f.json']).code).toBe(0)
  const names = Object.keys(contentsOf(folder))
  expect(names).toEqual(expect.arrayContaining(['articles/1.md', 'articles/2.md', 'articles/3.md']))
})

test('a round trip: what `check` says of the site was in the reports', () => {
  const site = 'https://mill.example/'
  const exports = exportsOfSystems(site)
  const folder = folderWith(exports)
  const told = new Set<string>()
  const sources = new Set(Object.keys(exports).map((name) => name.replace(/\/.*/, '')))
  for (const source of sources) {
    const into = ['--into', `articles/${source.replace(/\W/g, '')}`, '--report', 'r.json']
    const known = ['--site', site, '--language', 'en', '--time-zone', 'Europe/Berlin']
    const { code, stderr } = standfirst(folder, ['import', source, ...into, ...known])
    expect([source, code, stderr]).toEqual([source, 0, expect.stringContaining('This is')])
    const { changed, findings, issues } = JSON.parse(contentsOf(folder)['r.json'] ?? '')
    for (const { code } of [...changed, ...findings, ...issues]) told.add(code)
  }
  expect(standfirst(folder, ['build', '--site', site]).code).toBe(0)
  const { stdout } = standfirst(folder, ['check', '--site', site, '--format', 'json'])
  const found: { code: string; message: string }[] = JSON.parse(stdout)
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({ code }) => !told.has(code))).toEqual([])
})

test('`--media` downloads the files of what is published, and nothing that is none', async () => {
  const png = Buffer.from('89504e470d0a1a0a', 'hex')
  const asked: string[] = []
  let isBusy = true
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    if (url === '/up/busy.png' && isBusy) {
      isBusy = false
      response.writeHead(429, { 'Retry-After': '1' }).end()
    } else if (url === '/up/moved.png') response.writeHead(302, { Location: '/up/a.png' }).end()
    else if (url === '/up/endless.png') response.writeHead(302, { Location: url }).end()
    else if (url === '/up/page.png') response.end('<script>')
    else if (url === '/up/gone.png') response.writeHead(404).end()
    else if (url.endsWith('.mp3')) response.end('ID3sound')
    else if (url === '/up/plan.pdf') response.end('%PDF-1.7')
    else response.end(png)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const port = (server.address() as AddressInfo).port
  const site = `http://127.0.0.1:${port}/`
  const names = ['a.png', 'a.png', 'busy.png', 'moved.png', 'endless.png', 'page.png', 'gone.png']
  const pictures = [
    ...names,
    '%2e%2e%2f%2e%2e%2fout.png',
    'c.png?w=9',
    '.hidden.png',
    'A%20b.png',
  ].map((name) => `<p><img src="${site}up/${name}" alt="A quay"></p>`)
  const elsewhere = `<p><img src="http://localhost:${port}/x/y.png" alt="A quay"></p>`
  // A link to a page is none to a file, and a name of another type is told.
  const links = ['up/plan.pdf', 'up/no.zip', 'about/', 'up/no.html'].map(
    (name) => `<p>The <a href="${site}${name}">${name}</a></p>`,
  )
  const text = `<!-- wp:html -->${pictures.join('')}${elsewhere}${links.join('')}<!-- /wp:html -->`
  const enclosure = `<wp:postmeta><wp:meta_key>enclosure</wp:meta_key><wp:meta_value>http://localhost:${port}/x/talk.mp3\n8\naudio/mpeg\n</wp:meta_value></wp:postmeta>`
  const secret = `<p><img src="${site}up/secret.png" alt=""></p>`
  const folder = folderWith({
    'e.xml': wxr(
      item(1, 'Weir', `${site}weir/`, 'publish', text).replace('</item>', `${enclosure}</item>`),
      item(2, 'Secret', `${site}secret/`, 'private', secret),
    ).replace('https://mill.example', site),
  })
  const refused = await running(folder, ['import', 'e.xml', '--media'])
  expect(refused.stdout).toMatch(/refused-address \(\d+\)/)
  expect([
    asked,
    Object.keys(contentsOf(folder)).some((name) => name.startsWith('public')),
  ]).toEqual([[], false])
  const options = ['--media', '--allow-private', '--overwrite']
  const { code, stdout } = await running(folder, ['import', 'e.xml', ...options])
  expect(code).toBe(0)
  expect(stdout).toContain('unreachable-file (4)')
  expect(stdout).toContain('file (1): Its article is held back')
  const files = Object.keys(contentsOf(folder)).filter((name) => name.startsWith('public/'))
  expect(files.map((name) => name.replace(/-[\da-f]{12}\./, '-HASH.')).sort()).toEqual([
    'public/media/c-HASH.png',
    'public/media/hidden-HASH.png',
    'public/media/out-HASH.png',
    'public/media/talk-HASH.mp3',
    'public/media/y-HASH.png',
    'public/up/A b.png',
    'public/up/a.png',
    'public/up/busy.png',
    'public/up/moved.png',
    'public/up/plan.pdf',
  ])
  const article = contentsOf(folder)['articles/weir.md'] ?? ''
  expect(article).toContain(`](${site}up/a.png)`)
  expect(article).toMatch(/\]\(http:\/\/127[^)]*\/media\/y-[\da-f]{12}\.png\)/)
  expect(article).toContain(`](${site}up/gone.png)`)
  expect(article).toContain(`](${site}up/plan.pdf)`)
  expect(article).toMatch(/http:\/\/127[^ ]*\/media\/talk-[\da-f]{12}\.mp3/)
  expect(asked.filter((url) => url === '/up/a.png')).toHaveLength(2)
  expect(asked).not.toContain('/up/secret.png')
  asked.length = 0
  await running(folder, ['import', 'e.xml', ...options])
  expect(asked.sort()).toEqual(['/up/endless.png', '/up/gone.png', '/up/no.zip', '/up/page.png'])
})
