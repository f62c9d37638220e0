import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseArticle } from '@standfirst/core'
import { cases } from '@standfirst/testing'
import { describe, expect, test } from 'vitest'
import { folderWith, markdown, standfirst } from './standfirst.ts'

test('an address is no file: how to give what stands there is said', () => {
  const folder = folderWith()
  const run = (file: string) => standfirst(folder, ['convert', file, '--to', 'rss']).stderr
  const address = 'https://a.example/b'
  expect(run(address)).toContain(`curl -sL '${address}' | standfirst convert - --url '${address}'`)
  expect(run('a.example/b')).toContain('write `https://a.example/b`')
  expect(run('localhost:80/b')).toContain('write `http://localhost:80/b`')
})

test('an article through Markdown and back is the same', () => {
  const folder = folderWith()
  for (const { article } of cases().slice(0, 4)) {
    const there = standfirst(folder, ['convert', '-', '--to', 'markdown'], JSON.stringify(article))
    expect(there.code).toBe(0)
    const back = standfirst(folder, ['convert', '-', '--to', 'json'], there.stdout)
    expect(back.code).toBe(0)
    expect(parseArticle(JSON.parse(back.stdout))).toEqual(article)
  }
})

test('formats are guessed from names and content', () => {
  const folder = folderWith({ 'a.md': markdown('A & B', ['url: "https://example.com/a/"']) })
  const out = (name: string) => {
    expect(standfirst(folder, ['convert', 'a.md', '--out', name]).code).toBe(0)
    return readFileSync(join(folder, name), 'utf8')
  }
  expect(out('a.html')).toMatch(/^<!doctype html>/)
  expect(out('a.rss')).toContain('<title>A &#x26; B</title>')
  expect(out('a.atom')).toContain('<feed ')
  expect(out('a.jsonld')).toContain('"@graph"')
  expect(out('a.txt')).toMatch(/^A & B\n=====\n[\s\S]*\nText\.\n$/)
  for (const name of ['a.html', 'a.rss', 'a.atom', 'a.jsonld']) {
    const { code, stdout } = standfirst(folder, ['convert', name, '--to', 'markdown'])
    expect([name, code, stdout]).toEqual([name, 0, expect.stringContaining('title: "A & B"')])
  }
})

test('an article without an address: it can be given', () => {
  const folder = folderWith({ 'a.md': markdown('A'), 'a.json': '{"title":"A"}' })
  for (const name of ['a.md', 'a.json']) {
    const { code, stderr } = standfirst(folder, ['convert', name, '--to', 'rss'])
    expect([name, code, stderr]).toEqual([
      name,
      1,
      expect.stringContaining('Give `--url https://…`'),
    ])
  }
  const given = ['convert', 'a.md', '--to', 'rss', '--url', 'https://example.com/a/']
  expect(standfirst(folder, given).code).toBe(0)
})

test('a page without an address: what can be done about it is an option of the command', () => {
  const folder = folderWith({ 'a.html': '<h1>Tide</h1><p>It rose.</p>' })
  const { code, stderr } = standfirst(folder, ['convert', 'a.html', '--to', 'json'])
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining('fix: Give `--url https://…`, the address of the page.'),
  ])
})

test('a feed of several articles: to a feed, or one of them', () => {
  const item = (n: number) =>
    `<item><title>T${n}</title><link>https://example.com/${n}/</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>Text ${n}.</description></item>`
  const feed = `<rss version="2.0"><channel><title>F</title><link>https://example.com/</link><description>D</description><language>en</language>${item(1)}${item(2)}</channel></rss>`
  const folder = folderWith()
  const atom = standfirst(folder, ['convert', '-', '--to', 'atom'], feed)
  expect([atom.code, atom.stdout.match(/<entry>/g)?.length]).toEqual([0, 2])
  const one = standfirst(folder, ['convert', '-', '--to', 'markdown', '--item', '2'], feed)
  expect([one.code, one.stdout]).toEqual([0, expect.stringContaining('title: "T2"')])
  const both = standfirst(folder, ['convert', '-', '--to', 'markdown'], feed)
  expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('--item')])
})

test('messages and records: of one article, a digest of several', () => {
  const folder = folderWith({ 'a.md': markdown('A & B', ['url: "https://example.com/a/"']) })
  const run = (to: string, from: string, stdin?: string) =>
    standfirst(folder, ['convert', from, '--to', to], stdin)
  const message = run('email', 'a.md')
  expect([message.code, message.stdout]).toEqual([
    0,
    expect.stringMatching(/^<!doctype html>[\s\S]*<title>A &amp; B<\/title>/),
  ])
  const record = run('standard-site', 'a.md')
  expect(JSON.parse(record.stdout)).toMatchObject({
    $type: 'site.standard.document',
    site: 'https://example.com',
    path: '/a/',
    title: 'A & B',
  })
  const object = run('activitypub', 'a.md')
  expect(JSON.parse(object.stdout)).toMatchObject({
    type: 'Article',
    id: 'https://example.com/a/',
    name: 'A & B',
    preview: { type: 'Note' },
  })
  const two = cases()
    .slice(0, 2)
    .map(({ article }) => article)
  const digest = run('email', '-', JSON.stringify(two))
  expect([digest.code, digest.stdout.match(/<h2 /g)?.length]).toEqual([0, 2])
})

test('what is wrong with the input is said, and nothing is written', () => {
  const folder = folderWith({ 'a.md': '---\ntitle: A\n---\n', 'b.json': '{' })
  const a = standfirst(folder, ['convert', 'a.md', '--to', 'html'])
  expect([a.code, a.stdout, a.stderr]).toEqual([1, '', expect.stringContaining('a.md:1:1')])
  const b = standfirst(folder, ['convert', 'b.json', '--to', 'html'])
  expect([b.code, b.stdout, b.stderr]).toEqual([1, '', expect.stringContaining('invalid-json')])
})

const medium = `<html lang="en"><body><article class="h-entry"><h1 class="p-name">A</h1><section class="e-content"><p>Words.</p></section><time class="dt-published" datetime="2026-01-05T00:00:00Z"></time><a href="https://medium.com/@ivy/a-0123456789ab" class="p-canonical">x</a></article></body></html>`

describe('convert reads what others wrote', () => {
  const item = (inside: string) =>
    `<rss version="2.0"><channel><title>F</title><link>https://e.example/</link><description>D</description><language>de</language><item><title>Größe</title><link>https://e.example/a</link>${inside}<description>Die Flut steigt.</description></item></channel></rss>`
  const time = '<pubDate>Mon, 05 Jan 2026 09:00:00 GMT</pubDate>'

  test('in the charset that it names', () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>${item(time)}`
    const folder = folderWith()
    writeFileSync(join(folder, 'a.xml'), Buffer.from(xml, 'latin1'))
    const run = standfirst(folder, ['convert', 'a.xml', '--to', 'markdown'])
    expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('title: "Größe"')])
  })

  test.each([
    ['ghost.json', '{"db":[{"meta":{"version":"5.130.6"},"data":{"posts":[]}}]}', 'Ghost'],
    [
      'wordpress.xml',
      '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version></channel></rss>',
      'WordPress',
    ],
    [
      'export.txt',
      'TITLE: A\nSTATUS: Draft\n-----\nBODY:\nText\n-----\n--------\n',
      'Movable Type',
    ],
    ['posts.csv', 'post_id,post_date,is_published\n1,2026-01-05,true\n', 'Substack'],
    [
      'blog.xml',
      "<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:blogger.com,1999:blog-1.archive</id><title>A</title></feed>",
      'Blogger',
    ],
  ])('and refuses an export as what it is: %s', (name, text, system) => {
    const folder = folderWith({ [name]: text })
    const run = standfirst(folder, ['convert', name, '--to', 'json'])
    expect([run.code, run.stdout]).toEqual([1, ''])
    expect(run.stderr).toContain(`This is an export of ${system}`)
    expect(run.stderr).toContain('`standfirst import`')
  })

  test.each([
    [
      'Substack',
      {
        'site/posts.csv':
          'post_id,post_date,is_published,type,audience,title\n1.a,2026-01-05T00:00:00.000Z,true,newsletter,everyone,A\n',
        'site/posts/1.a.html': '<p>Words.</p>',
      },
    ],
    ['Medium', { 'site/posts/2026-01-05_A-0123456789ab.html': medium }],
    ['Sanity', { 'site/data.ndjson': '{"_id":"a","_type":"post","title":"A"}\n' }],
  ])('and refuses a folder as what it is: %s', (system, files) => {
    const run = standfirst(folderWith(files), ['convert', 'site', '--to', 'json'])
    expect([run.code, run.stdout]).toEqual([1, ''])
    expect(run.stderr).toContain(`This is an export of ${system}`)
    expect(run.stderr).toContain('`standfirst import site`')
  })

  test('a folder, or a packed file, that is none stays what it is', () => {
    const folder = folderWith({ 'site/a.txt': 'A' })
    writeFileSync(join(folder, 'a.gz'), gzipSync('A'))
    const run = (name: string) => standfirst(folder, ['convert', name, '--to', 'json']).stderr
    expect(run('site')).toContain('Found a folder, expected a file')
    expect(run('a.gz')).toContain('The source is a gzip file')
  })

  test('a post of Medium says its address by a link in its text', () => {
    const run = standfirst(folderWith({ 'a.html': medium }), ['convert', 'a.html', '--to', 'json'])
    expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('medium.com/@ivy/a-0')])
  })

  test('and says how to date what tells no time', () => {
    const folder = folderWith({
      'a.xml': item(''),
      'a.html':
        '<html lang="de"><head><title>Flut</title><link rel="canonical" href="https://e.example/b"></head><body><article><p>Die Flut steigt.</p></article></body></html>',
    })
    for (const name of ['a.xml', 'a.html']) {
      const run = standfirst(folder, ['convert', name, '--to', 'markdown'])
      expect([run.code, run.stderr]).toEqual([1, expect.stringContaining('`--published`')])
      const dated = standfirst(folder, [
        'convert',
        name,
        '--to',
        'markdown',
        '--published',
        '2026-01-05T09:00:00Z',
      ])
      expect([dated.code, dated.stdout]).toEqual([
        0,
        expect.stringContaining('publishedAt: "2026-01-05T09:00:00Z"'),
      ])
    }
    const options = ['--to', 'markdown', '--published', '2026-01-05']
    expect(standfirst(folder, ['convert', 'a.xml', ...options]).stdout).toContain(
      'publishedAt: "2026-01-05T00:00:00Z"',
    )
    const wrong = standfirst(folder, ['convert', 'a.xml', '--to', 'markdown', '--published', 'now'])
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('`now`')])
  })
})

test('text has nothing of what is for paying readers, and many articles are a digest', () => {
  const article = {
    url: 'https://example.com/a/',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
    access: 'metered',
    sections: [
      { kind: 'prose', content: 'Free words.' },
      { kind: 'prose', content: 'Sold words.', paid: true },
    ],
  }
  const folder = folderWith()
  const one = standfirst(folder, ['convert', '-', '--to', 'text'], JSON.stringify(article))
  expect([one.code, one.stdout]).toEqual([0, expect.stringContaining('Free words.')])
  expect(one.stdout).not.toContain('Sold words.')
  expect(one.stderr).toContain('paid-section')
  const second = { ...article, url: 'https://example.com/b/', title: 'B' }
  const both = standfirst(
    folder,
    ['convert', '-', '--to', 'text'],
    JSON.stringify([article, second]),
  )
  expect([both.code, both.stdout]).toEqual([0, expect.stringMatching(/\bA\n[\s\S]*\bB\n/)])
  expect(both.stdout).not.toContain('Sold words.')
})

test('what is larger than any article is refused before it is read', () => {
  const folder = folderWith({ 'a.json': `["${'x'.repeat(10_000_000)}"]` })
  for (const more of [[], ['--from', 'json'], ['--from', 'markdown'], ['--from', 'feed']]) {
    const { code, stderr } = standfirst(folder, ['convert', 'a.json', '--to', 'json', ...more])
    expect([more, code, stderr]).toEqual([more, 1, expect.stringContaining('error too-large')])
    expect(stderr).toContain('fix: Give it in parts.')
  }
})

test('a list of other things is given up after a thousand errors', () => {
  const folder = folderWith({ 'a.json': JSON.stringify(Array.from({ length: 3000 }, () => 1)) })
  const { code, stderr } = standfirst(folder, ['convert', 'a.json', '--to', 'rss', '--all'])
  expect(code).toBe(1)
  expect(stderr).toContain('too-many-errors')
  expect(stderr).toContain('the 2000 items that follow were not looked at')
  expect(stderr.split(' error ')).toHaveLength(1002)
})

test('one thing more than a thousand is one item', () => {
  const folder = folderWith({ 'a.json': JSON.stringify(Array.from({ length: 1001 }, () => 1)) })
  const { stderr } = standfirst(folder, ['convert', 'a.json', '--to', 'rss'])
  expect(stderr).toContain('the item that follows was not looked at')
  expect(stderr).toContain('990 more like the first 10')
})

test('what is dated in the future waits, and is in no feed before, unless it is asked for', () => {
  const item = (title: string, year: number) =>
    `<item><title>${title}</title><link>https://example.com/${title}/</link><pubDate>01 Nov ${year} 09:30:00 GMT</pubDate><description>Text.</description></item>`
  const feed = `<rss version="2.0"><channel><title>F</title><link>https://example.com/</link><description>D</description><language>en</language>${item('Now', 2020)}${item('Later', 2999)}</channel></rss>`
  const run = (...flags: string[]) => standfirst(folderWith(), ['convert', '-', ...flags], feed)
  for (const to of ['rss', 'atom', 'json-feed', 'text', 'email']) {
    const { code, stderr, stdout } = run('--to', to)
    expect([code, stdout]).toEqual([0, expect.stringContaining('Now')])
    expect(stdout).not.toContain('Later')
    expect(stderr).toContain('1 article waits for its date; the next is due 2999-11-01T09:30:00')
    expect(run('--to', to, '--future').stdout).toContain('Later')
  }
  expect(run('--to', 'json').stdout).toContain('Later')
  const one = run('--to', 'page', '--item', '2')
  expect([one.stdout, one.stderr]).toEqual([
    expect.stringContaining('Later'),
    expect.stringContaining('The article is due 2999-11-01'),
  ])
})
