import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { config, contentsOf, folderWith, markdown, standfirst, write } from './standfirst.ts'

/** A time that is so many seconds from now. */
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
const hour = 3600
const farAway = '2999-01-01T00:00:00Z'

const files = (fields: readonly string[]) => ({
  'standfirst.config.json': config(),
  'articles/now.md': markdown('Out now', ['category: News', 'tags: [one]']),
  'articles/later.md': markdown('Embargoed words', ['category: News', 'tags: [one]', ...fields]),
})

const everything = (folder: string) => Object.entries(contentsOf(join(folder, 'dist'))).flat()

test('an article dated after the build waits: in no page, feed, list or sitemap', () => {
  const folder = folderWith(files([`publishedAt: ${farAway}`]))
  const { code, stderr } = standfirst(folder, ['build'])
  expect(code).toBe(0)
  expect(stderr).toContain(`1 article waits for its date; the next is due ${farAway}`)
  for (const text of everything(folder)) expect(text).not.toMatch(/Embargoed|later/)
  expect(standfirst(folder, ['check', '--errors-only']).code).toBe(0)

  // Drafts are shown on request, and this is none.
  expect(standfirst(folder, ['build', '--drafts']).stderr).toContain('1 article waits')
  for (const text of everything(folder)) expect(text).not.toMatch(/Embargoed|later/)

  expect(standfirst(folder, ['build', '--future']).code).toBe(0)
  expect(existsSync(join(folder, 'dist/later/index.html'))).toBe(true)
  expect(readFileSync(join(folder, 'dist/feed.xml'), 'utf8')).toContain('Embargoed words')

  // And back: what waits again is removed.
  expect(standfirst(folder, ['build']).code).toBe(0)
  for (const text of everything(folder)) expect(text).not.toMatch(/Embargoed|later/)
})

test('the configuration can say the other', () => {
  const folder = folderWith(files([`publishedAt: ${farAway}`]))
  write(folder, { 'standfirst.config.json': config({ future: true }) })
  expect(standfirst(folder, ['build']).stderr).not.toContain('wait')
  expect(existsSync(join(folder, 'dist/later/index.html'))).toBe(true)
})

test('a build when its time has come shows it, though no file has changed', () => {
  const folder = folderWith(files([`publishedAt: ${inSeconds(hour)}`]))
  expect(standfirst(folder, ['build']).stderr).toContain('1 article waits')
  expect(existsSync(join(folder, 'dist/later'))).toBe(false)
  expect(standfirstLater(folder, ['build'], 2 * hour).code).toBe(0)
  expect(readFileSync(join(folder, 'dist/feed.xml'), 'utf8')).toContain('Embargoed words')
})

test('an article that has expired is withheld, and one that will is until then shown', () => {
  const source = (date: string) =>
    markdown('Embargoed words', [`expiryDate: ${JSON.stringify(date)}`])
  const folder = folderWith({
    ...files([]),
    'articles/later.md': source(inSeconds(hour)),
    'articles/gone.md': source(inSeconds(-5)).replace('Embargoed', 'Expired'),
  })
  expect(standfirst(folder, ['build']).code).toBe(0)
  expect(existsSync(join(folder, 'dist/later/index.html'))).toBe(true)
  expect(existsSync(join(folder, 'dist/gone'))).toBe(false)
  expect(standfirstLater(folder, ['build'], 2 * hour).code).toBe(0)
  for (const text of everything(folder)) expect(text).not.toMatch(/Embargoed|Expired/)
})

/** Run the program with a clock that is ahead: a test that waits for a time fails where a build takes longer. */
function standfirstLater(folder: string, args: readonly string[], seconds: number) {
  const ahead = `const now = Date.now.bind(Date)
Date.now = () => now() + ${seconds * 1000}
const { Date: Real } = globalThis
globalThis.Date = new Proxy(Real, {
  construct: (target, given) => Reflect.construct(target, given.length ? given : [Date.now()]),
})`
  vi.stubEnv('NODE_OPTIONS', `--import=data:text/javascript,${encodeURIComponent(ahead)}`)
  try {
    return standfirst(folder, args)
  } finally {
    vi.unstubAllEnvs()
  }
}

test('a file that only a draft uses, or an article that waits, stays where it is', () => {
  const using = (fields: string[], name: string) =>
    markdown('Held back', fields, `![Shot](${name}-shot.png) and [a paper](${name}-paper.txt).`)
  const folder = folderWith({
    'standfirst.config.json': config(),
    'articles/now.md': markdown('Out now', [], '[Known](both.txt)'),
    'articles/sub/later.md': using([`publishedAt: ${farAway}`], 'later'),
    'articles/sub/draft.md': using(['status: draft'], 'draft'),
    'articles/both.txt': 'Known',
    ...Object.fromEntries(
      ['later-shot.png', 'later-paper.txt', 'draft-shot.png', 'draft-paper.txt'].map((name) => [
        `articles/sub/${name}`,
        'x',
      ]),
    ),
  })
  const copied = () =>
    Object.keys(contentsOf(join(folder, 'dist')))
      .filter(isCopied)
      .sort()
  const isCopied = (path: string) => /both|shot|paper/.test(path)
  expect(standfirst(folder, ['build']).code).toBe(0)
  expect(copied()).toEqual(['both.txt'])
  expect(standfirst(folder, ['build', '--future']).code).toBe(0)
  expect(copied()).toEqual(['both.txt', 'sub/later-paper.txt', 'sub/later-shot.png'])
  expect(standfirst(folder, ['build', '--drafts']).code).toBe(0)
  expect(copied()).toContain('sub/draft-paper.txt')
  expect(standfirst(folder, ['build']).code).toBe(0)
  expect(copied()).toEqual(['both.txt'])
})

test('nothing tells the address of what waits, until it is shown and when it waits again', () => {
  const naming = ['category: News', 'related: [{ url: "/later/", title: Soon }]']
  const folder = folderWith({
    ...files([`publishedAt: ${farAway}`]),
    'articles/now.md': markdown('Out now', [
      ...naming,
      'translations: [{ language: de, url: "/later/" }]',
    ]),
  })
  write(folder, { 'standfirst.config.json': config({ redirects: { '/old/': '/later/' } }) })
  const told = () => everything(folder).filter((text) => text.includes('later'))
  const build = (...args: string[]) => expect(standfirst(folder, ['build', ...args]).code).toBe(0)
  build()
  expect(told()).toEqual([])
  expect(existsSync(join(folder, 'dist/old/index.html'))).toBe(false)
  const hidden = contentsOf(join(folder, 'dist'))

  // The article that names it has not changed: it is the other that has.
  write(folder, { 'articles/later.md': markdown('Embargoed words', ['category: News']) })
  build()
  const page = readFileSync(join(folder, 'dist/now/index.html'), 'utf8')
  expect(page).toContain('hreflang="de" href="https://example.com/later/"')
  expect(readFileSync(join(folder, 'dist/feed.xml'), 'utf8')).toContain('hreflang="de"')
  expect(existsSync(join(folder, 'dist/old/index.html'))).toBe(true)
  expect(standfirst(folder, ['check', '--errors-only']).code).toBe(0)
  const shown = contentsOf(join(folder, 'dist'))

  write(folder, files([`publishedAt: ${farAway}`]))
  write(folder, {
    'standfirst.config.json': config({ redirects: { '/old/': '/later/' } }),
    'articles/now.md': markdown('Out now', [
      ...naming,
      'translations: [{ language: de, url: "/later/" }]',
    ]),
  })
  build()
  expect(contentsOf(join(folder, 'dist'))).toEqual(hidden)
  build('--force')
  expect(contentsOf(join(folder, 'dist'))).toEqual(hidden)
  write(folder, { 'articles/later.md': markdown('Embargoed words', ['category: News']) })
  build('--force')
  expect(contentsOf(join(folder, 'dist'))).toEqual(shown)
})

test('pages that wait or are held back are counted, and when the next is due is said', () => {
  const page = (title: string, field: string) => markdown(title, ['page: true', field])
  const folder = folderWith({
    'standfirst.config.json': config(),
    'articles/now.md': markdown('Out now'),
    'articles/p.md': page('Waits', `publishedAt: ${farAway}`),
    'articles/q.md': page('Draft', 'status: draft'),
  })
  const one = standfirst(folder, ['build']).stderr
  expect(one).toContain(`1 page waits for its date; the next is due ${farAway}`)
  expect(one).toContain('1 page is held back')
  write(folder, {
    'articles/later.md': markdown('Embargoed words', ['publishedAt: 2998-01-01T00:00:00Z']),
  })
  expect(standfirst(folder, ['build']).stderr).toContain(
    '1 article and 1 page wait for their dates; the next is due 2998-01-01T00:00:00Z',
  )
})

test('a build warns of links to what is held back or waits, and of files that are not there, each time', () => {
  const folder = folderWith({
    ...files([`publishedAt: ${farAway}`]),
    'standfirst.config.json': config({
      publisher: { name: 'News', policies: { principles: '/now/#how', ownership: '/owner/' } },
      authors: [{ name: 'Bo', url: '/bo/' }],
    }),
    'articles/held.md': markdown('Held', ['draft: true']),
    'articles/about.md': markdown('About', ['page: true', 'status: draft']),
    'articles/yes.png': 'a picture',
    'articles/links.md': markdown(
      'Links',
      [
        'image: { url: no.png, alt: None }',
        'tags: [one]',
        'aliases: [/old/]',
        'authors: [{ name: Ada, url: /ada/ }]',
      ],
      'See [one](later.md), [two](held.md#part), [three](nowhere/), [four](/about/), and [a](now.md), [b](/feed.xml), [c](/tag/one/), [d](/old/), ![e](yes.png).\n',
    ),
  })
  for (const args of [['build'], ['build'], ['build', '--force']]) {
    const { code, stderr } = standfirst(folder, args)
    expect(code).toBe(0)
    const found = stderr.split('\n').filter((line) => /missing-file|dead-link/.test(line))
    expect(found).toEqual([
      // What all articles have of the configuration is told once.
      expect.stringContaining('warning dead-link at publisher.policies.ownership'),
      expect.stringContaining('warning dead-link at authors[0].url'),
      expect.stringContaining('warning missing-file at image.url'),
      expect.stringContaining('`articles/later.md`, which waits until'),
      expect.stringContaining('`articles/held.md`, which is held back'),
      expect.stringContaining('/nowhere/`, expected an address that the site has'),
      expect.stringContaining('`articles/about.md`, which is held back'),
      expect.stringContaining('warning dead-link at authors[0].url'),
    ])
    expect(stderr).toMatch(/^articles\/links\.md:\d+:\d+$/m)
  }
})
