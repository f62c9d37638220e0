import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { config, folderWith, markdown, standfirst, write } from './standfirst.ts'

const files = {
  'standfirst.config.json': config(),
  'articles/a.md': markdown(
    'First',
    ['authors: [Ada]', 'tags: [MCP]', 'category: News'],
    'It rained. [Second](b.md)\n\n## Key takeaways\n\n- Bridges stay closed.\n- Schools are open.\n',
  ),
  'articles/b.md': markdown('Second', ['authors: [Bo]']),
}

function built(): string {
  const folder = folderWith(files)
  expect(standfirst(folder, ['build']).code).toBe(0)
  return folder
}

test('what was just built is clean', () => {
  const { code, stderr, stdout } = standfirst(built(), ['check'])
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toMatch(/^Checked 2 articles and \d+ outputs: 0 errors, 0 warnings\.$/m)
})

test.each([
  ['a date', 'feed.xml', '20 Nov 2026 08:00', '21 Nov 2026 08:00', 'copy-differs'],
  ['a takeaway', 'a/index.html', '<li>Schools are open.</li>', '', 'copy-lacks'],
  ['an author', 'a/index.jsonld', '"name":"Ada"', '"name":"Eve"', 'copy-differs'],
  ['a title', 'a/index.md', 'title: "First"', 'title: "Fist"', 'copy-differs'],
  ['text', 'a/index.md', 'It rained.', 'It snowed.', 'copy-differs'],
  ['an entry', 'atom.xml', 'First</title>', 'Fist</title>', 'copy-differs'],
  ['an item', 'feed.json', 'Schools are open.', 'Schools are closed.', 'copy-differs'],
  ['a category’s feed', 'category/news/feed.xml', 'First</title>', 'F</title>', 'copy-differs'],
  ['a list', 'index.html', 'Second', 'Third', 'stale-output'],
  ['a sitemap', 'sitemap.xml', '/b/', '/c/', 'stale-output'],
  ['a page of a sitemap', 'sitemap.xml', '/b/', '/c/', 'copy-lacks'],
  [
    'a rule',
    'robots.txt',
    'Sitemap: https://example.com/',
    'Sitemap: https://x.example/',
    'copy-differs',
  ],
  ['a broken feed', 'feed.xml', '</channel>', '', 'copy'],
])('another copy is found: %s', (_name, path, from, to, code) => {
  const folder = built()
  const file = join(folder, 'dist', path)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replaceAll(from, to))
  const result = standfirst(folder, ['check', '--format', 'json'])
  const codes = JSON.parse(result.stdout).map((one: { code: string }) => one.code)
  expect(result.code).toBe(1)
  expect(codes.join()).toContain(code)
})

test.each([
  ['a page', 'a/index.html', 'It rained.', 'It snowed.'],
  ['a feed', 'feed.xml', 'It rained.', 'It snowed.'],
  ['a sitemap', 'sitemap.xml', '/b/', '/c/'],
])(
  'what is said to be done about %s that somebody changed makes it right',
  (_name, path, from, to) => {
    const folder = built()
    const check = () => JSON.parse(standfirst(folder, ['check', '--format', 'json']).stdout)
    const file = join(folder, 'dist', path)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to))
    const fixes = check().map(({ fix }: { fix: string }) => fix)
    expect([...new Set(fixes)]).toEqual([
      'Run `standfirst build --force`, and look at what changes the file afterwards.',
    ])
    expect(standfirst(folder, ['build', '--force']).code).toBe(0)
    expect(check()).toEqual([])
  },
)

test('of a page that an override changes, and that is built so again, the override is named', () => {
  const folder = folderWith({
    'standfirst.config.mjs': `import { html } from 'standfirst'
export default {
  site: { url: 'https://example.com/', language: 'en' },
  html: { nodes: { emphasis: () => html\`\` } },
}`,
    'articles/a.md': markdown('First', ['authors: [Ada]'], 'It *really* rained.'),
  })
  expect(standfirst(folder, ['build']).code).toBe(0)
  const { stdout } = standfirst(folder, ['check', '--format', 'json'])
  const fixes = JSON.parse(stdout).map(({ fix }: { fix: string }) => fix)
  expect(fixes.length).toBeGreaterThan(0)
  for (const fix of fixes) expect(fix).toContain('ook at the overrides and renderers')
})

test('a sitemap that somebody changed is found to have what it has, and no more', () => {
  const folder = built()
  const file = join(folder, 'dist/sitemap.xml')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`)
  const { stdout } = standfirst(folder, ['check', '--format', 'json'])
  expect(JSON.parse(stdout).map(({ code }: { code: string }) => code)).toEqual(['stale-output'])
})

test('the foot of a page is compared, and what the configuration tells search engines is no difference', () => {
  const folder = folderWith({
    'standfirst.config.json': config({
      publisher: { name: 'News', policies: { ethics: 'https://rules.example/ethics' } },
      html: { robots: 'noindex' },
    }),
    'articles/a.md': markdown('First'),
  })
  expect(standfirst(folder, ['build']).code).toBe(0)
  const check = () => JSON.parse(standfirst(folder, ['check', '--format', 'json']).stdout)
  expect(check()).toEqual([])
  const page = join(folder, 'dist/a/index.html')
  const text = readFileSync(page, 'utf8')
  writeFileSync(
    page,
    text.replace('href="https://rules.example/ethics"', 'href="https://old.example/"'),
  )
  expect(check().map((one: { code: string }) => one.code)).toEqual(['stale-output'])
})

test('a file that is gone', () => {
  const folder = built()
  rmSync(join(folder, 'dist/a/index.md'))
  const { code, stdout } = standfirst(folder, ['check'])
  expect([code, stdout]).toEqual([1, expect.stringContaining('missing-output')])
  expect(stdout).toContain('articles/a.md')
})

test('an article that was changed, but not built', () => {
  const folder = built()
  write(folder, { 'articles/b.md': markdown('Another', ['authors: [Bo]']) })
  const { code, stdout } = standfirst(folder, ['check'])
  expect([code, stdout]).toEqual([1, expect.stringContaining('Another')])
})

test('a list or a sitemap of an earlier build is only told to be out of date', () => {
  const folder = built()
  write(folder, { 'articles/b.md': markdown('Second', ['authors: [Bo]', 'status: draft']) })
  const { stdout } = standfirst(folder, ['check', '--format', 'json'])
  const found = JSON.parse(stdout).filter((one: { message: string }) =>
    one.message.includes('sitemap.xml'),
  )
  expect(found.map((one: { code: string }) => one.code)).toEqual(['stale-output'])
})

test('before the first build, articles are checked: gate, lint, profiles', () => {
  const folder = folderWith({
    ...files,
    'articles/c.md': markdown('C', [], '![](p.png)\n\n[gone](nowhere.md)'),
    'articles/d.md': '---\ntitle: D\n---\n',
  })
  const { code, stdout } = standfirst(folder, ['check', '--profile', 'google'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/articles\/d\.md:1:1\n {2}error missing at summary/)
  for (const found of ['missing-alt', 'dead-link', 'missing-image']) expect(stdout).toContain(found)
  const errors = standfirst(folder, ['check', '--errors-only', '--format', 'json']).stdout
  expect(errors).not.toContain('"warning"')
})

test('what a podcast lacks is told, and what its profile demands of the cover', () => {
  const folder = folderWith({
    'standfirst.config.json': config({ feeds: { podcast: { categories: ['News'] } } }),
    'articles/a.md': markdown('First', [
      'media: [{ type: audio, url: "https://e.com/a.mp3", mediaType: audio/mpeg, bytes: 1 }]',
    ]),
  })
  expect(standfirst(folder, ['build']).code).toBe(0)
  const args = ['check', '--profile', 'apple-podcasts', '--format', 'json']
  const found: { code: string; path: string[] }[] = JSON.parse(standfirst(folder, args).stdout)
  const told = found.map(({ code, path }) => `${code} ${path.join('.')}`)
  for (const one of [
    'incomplete-podcast image',
    'incomplete-podcast publisher.email',
    'missing-image site.image',
  ]) {
    expect(told.filter((line) => line === one)).toHaveLength(1)
  }
})

test('what the readers whom a publisher names will not show is told, and others are not known', () => {
  const folder = folderWith({
    'standfirst.config.json': config(),
    'articles/a.md': markdown('First', ['authors: [Ada, Bo]']),
  })
  const { code, stdout } = standfirst(folder, ['check', '--readers', 'newsboat'])
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /not-shown-by-reader at authors: Found 2 authors, .*Newsboat shows the last/,
  )
  expect(standfirst(folder, ['check']).stdout).not.toContain('not-shown-by-reader')
  const other = standfirst(folder, ['check', '--readers', 'newsbote'])
  expect(other.code).toBe(2)
  expect(other.stderr).toMatch(/Expected names of akregator, .*newsboat/)
})

test('every finding is said with its line, file by file', () => {
  const folder = folderWith({
    ...files,
    'articles/c.md': markdown(
      'C',
      ['url: /a/', 'status: draft'],
      '[gone](nowhere.md)\n\n- ![A bridge](Bridge.png)\n',
    ),
    'articles/d.md': markdown(
      'D',
      ['publishedAt: 2999-01-01', 'image: { url: lead.png, alt: x }'],
      '## Key takeaways\n\n- One\n- [gone](nowhere.md)\n\n![A bridge](bridge.png)\n\n![A bridge](Bridge.png)\n',
    ),
    'articles/d/bridge.png': '',
  })
  const { code, stdout } = standfirst(folder, ['check'])
  expect(code).toBe(1)
  expect(stdout.split('\n').filter((line) => !line.startsWith('    fix:'))).toEqual([
    'articles/c.md:5:1',
    expect.stringMatching(/^ {2}error path-taken at url: .*`articles\/a\.md`/),
    'articles/d.md:5:10',
    expect.stringMatching(/^ {2}error missing-file at image\.url: .*\/d\/lead\.png` shown/),
    'articles/d.md:11:3',
    expect.stringMatching(
      /^ {2}error dead-link at sections.*`https:\/\/example\.com\/d\/nowhere\.md`/,
    ),
    'articles/d.md:15:1',
    expect.stringMatching(/^ {2}error missing-file at sections.*\/Bridge\.png` shown/),
    '',
  ])
})

test('what is scheduled is no alarm, and a link to what is not seen yet is a warning, as in a build', () => {
  const folder = folderWith({
    'standfirst.config.json': config(),
    'articles/now.md': markdown('Now', [], 'See [one](first.md), [two](held.md#part).\n'),
    'articles/first.md': markdown(
      'First',
      ['publishedAt: 2998-01-01', 'updatedAt: 2998-01-01'],
      'See [two](second.md).\n',
    ),
    'articles/second.md': markdown(
      'Second',
      ['publishedAt: 2998-02-01', 'updatedAt: 2999-01-01'],
      'See [one](first.md), [three](held.md).\n',
    ),
    'articles/held.md': markdown('Held', ['draft: true']),
  })
  expect(standfirst(folder, ['check', '--errors-only']).code).toBe(0)
  const { stdout } = standfirst(folder, ['check'])
  expect(stdout.split('\n').filter((line) => !line.startsWith('    fix:'))).toEqual([
    'articles/first.md:8:5',
    expect.stringMatching(/warning dead-link .*`articles\/second\.md`, which waits until/),
    'articles/now.md:7:5',
    expect.stringMatching(/warning dead-link .*`articles\/first\.md`, which waits until/),
    'articles/now.md:7:22',
    expect.stringMatching(/warning dead-link .*`articles\/held\.md`, which is held back/),
    'articles/second.md:5:1',
    expect.stringMatching(/warning future-date at updatedAt/),
    'articles/second.md:8:22',
    expect.stringMatching(/warning dead-link .*`articles\/held\.md`, which is held back/),
    '',
  ])
})

test('findings for GitHub and for code scanning', () => {
  const folder = folderWith({
    ...files,
    'articles/é, x.md': '---\ntitle: "a%b"\nsummary: S\npublishedAt: now\n---\n',
  })
  const { code, stdout } = standfirst(folder, ['check', '--format', 'github'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^::error file=articles\/é%2C x\.md,line=4,col=1,title=/m)
  expect(stdout).toMatch(/::Found `now`, expected [^%]*%0AWrite it /)
  const sarif = JSON.parse(standfirst(folder, ['check', '--format', 'sarif']).stdout)
  expect(sarif).toMatchObject({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'standfirst' } } }],
  })
  const [result] = sarif.runs[0].results
  expect(result.locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'articles/%C3%A9%2C%20x.md' },
    region: { startLine: 4 },
  })
  expect(sarif.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
})

test('an id that was another before', () => {
  const folder = built()
  write(folder, { 'articles/b.md': markdown('Second', ['id: "urn:example:b"', 'authors: [Bo]']) })
  expect(standfirst(folder, ['check']).stdout).toContain('changed-id')
})

test('what a build tells of a file of the whole publication is told, unless it is accepted', () => {
  const outputs = { activitypub: { username: 'news' } }
  const folder = folderWith({ ...files, 'standfirst.config.json': config({ outputs }) })
  expect(standfirst(folder, ['build']).stderr).toContain('no-inbox')
  const told = standfirst(folder, ['check'])
  expect([told.code, told.stdout]).toEqual([1, expect.stringContaining('no-inbox')])
  write(folder, { 'standfirst.config.json': config({ outputs, accept: ['no-inbox'] }) })
  expect(standfirst(folder, ['build']).stderr).not.toContain('no-inbox')
  const accepted = standfirst(folder, ['check'])
  expect([accepted.code, accepted.stdout]).toEqual([0, ''])
})

test('a picture without words is told of once, whoever finds it', () => {
  const folder = folderWith({
    ...files,
    'articles/c.md': markdown('C', ['image: { url: p.png }'], '![](p.png)'),
    'articles/p.png': '',
  })
  const { stdout } = standfirst(folder, ['check', '--format', 'json'])
  const found: { code: string; path: string[] }[] = JSON.parse(stdout)
  const told = found.filter(({ code }) => code === 'missing-alt').map(({ path }) => path.join('.'))
  expect(told).toEqual(['image', 'sections.0.content.0.children.0.alt'])
})
