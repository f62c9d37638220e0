import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildNext, type NextResult } from '../src/build/build-next.ts'
import { contentsOf, folderWith } from './standfirst.ts'

/** A publication in memory: what its files say. */
interface Site {
  config: { title: string; search: boolean; news: boolean }
  posts: Map<string, Post>
}

interface Post {
  text: string
  fields: Record<string, string>
}

type Edit =
  | { kind: 'text' | 'field' | 'remove' | 'rename' | 'add' | 'touch'; which: number; text: string }
  | { kind: 'config'; which: number; text: string }

/** What a field may say, among which is what other files, lists and the site depend on. */
const fields: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['title', ['Another title', 'One more']],
  ['summary', ['Said otherwise.']],
  ['publishedAt', ['2026-11-01T08:00:00Z', '2026-11-29T08:00:00Z', '2027-01-01T00:00:00Z']],
  ['expiresAt', ['2026-12-01T00:00:00Z']],
  ['tags', ['[One]', '[One, Two]']],
  ['category', ['Part A', 'Part B']],
  ['url', ['/elsewhere/', '/moved/']],
  ['aliases', ['[/old/]', '[/older/]']],
  ['status', ['draft']],
  ['page', ['true']],
  ['menu', ['true']],
  ['related', ['[{ title: Other, url: /p1/ }]']],
]

const needed = new Set(['title', 'summary', 'publishedAt'])

const texts = fc.array(
  fc.constantFrom(
    'A sentence.',
    'See [another](p1.md) and [one more](p2.md#part).',
    'A [dead link](/nowhere/) of the site.',
    '![A picture](picture.png)',
    '![Another picture](/shared.svg)',
    '## A section\n\nWith *text*.',
    '[Moved](/moved/) and [old](/old/).',
    '| A | B |\n| - | - |\n| 1 | 2 |',
    '<script>alert(1)</script>',
  ),
  { minLength: 1, maxLength: 4 },
)

const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('text' as const) },
    { weight: 4, arbitrary: fc.constant('field' as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Edit['kind']>('remove', 'rename', 'add', 'touch', 'config'),
    },
  ),
  which: fc.nat(30),
  text: texts.map((all) => all.join('\n\n')),
})

const now = '2026-11-30T12:00:00Z'

test('after any edits, the outputs are those of a build from nothing', async () => {
  let quick = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edits, { minLength: 1, maxLength: 2 }), { minLength: 4, maxLength: 8 }),
      async (rounds) => {
        const folder = folderWith()
        const site = newSite()
        write(folder, site)
        let last = await next(folder)
        for (const round of rounds) {
          const saved = new Set(round.flatMap((edit) => apply(edit, site, folder)))
          const wasThere = contentsOf(join(folder, 'dist'))
          const before = last.last
          last = await next(folder, { last: before, saved })
          if (before && last.last === before) quick++

          const clean = folderWith()
          write(clean, site)
          const { result } = await next(clean)
          expect(last.result.success).toBe(result.success)
          const expected = result.success ? contentsOf(join(clean, 'dist')) : wasThere
          expect(contentsOf(join(folder, 'dist'))).toEqual(expected)
        }
        // What the process has kept to itself, the next one finds by what is on the disk.
        if (!last.result.success) return
        const there = contentsOf(join(folder, 'dist'))
        await next(folder)
        expect(contentsOf(join(folder, 'dist'))).toEqual(there)
      },
    ),
    { numRuns: 6, seed: 25 },
  )
  expect(quick).toBeGreaterThan(3)
}, 600_000)

test('what was left out may be a page once it has a text', async () => {
  const site = {
    'hugo.toml': "baseURL = 'https://example.com/'\ntitle = 'News'\n",
    'content/posts/a.md': '---\ntitle: A\ndate: 2026-11-01\n---\n\nText.\n',
  }
  const folder = folderWith({ ...site, 'content/search.md': '---\ntitle: Search\n---\n' })
  const load = { now, site: 'https://example.com/' }
  const { last } = await buildNext(folder, { load })
  const file = join(folder, 'content/search.md')
  save(file, '---\ntitle: Search\n---\n\nA text.\n')
  await buildNext(folder, { load, last, saved: new Set([file]) })
  expect(Object.keys(contentsOf(join(folder, 'dist')))).toContain('search/index.html')
})

test('a file that two sources have is built for both', async () => {
  const folder = folderWith()
  const site = newSite()
  write(folder, site)
  const sources = [{ markdown: 'articles' }, { markdown: 'articles/in', at: 'again' }]
  const config = { ...JSON.parse(configOf(site)), sources }
  save(join(folder, 'standfirst.config.json'), JSON.stringify(config))
  const file = join(folder, 'articles/in/both.md')
  const post = { title: 'Both', summary: 'Twice.', publishedAt: '2026-11-01T08:00:00Z' }
  save(file, sourceOf({ fields: post, text: 'Before.' }))
  const { last } = await next(folder)
  save(file, sourceOf({ fields: post, text: 'After.' }))
  await next(folder, { last, saved: new Set([file]) })
  const there = contentsOf(join(folder, 'dist'))
  for (const path of ['in/both/index.html', 'again/both/index.html'])
    expect(there[path]).toContain('After.')
})

test('a post that was saved in the meantime is built, too, with the feeds that show both', async () => {
  const folder = folderWith()
  const site = newSite()
  write(folder, site)
  const { last } = await next(folder)
  const saved = new Set(apply({ kind: 'text', which: 4, text: 'Told of.' }, site, folder))
  apply({ kind: 'text', which: 5, text: 'Not yet told of.' }, site, folder)
  const result = await next(folder, { last, saved })
  expect(result.last).toBe(last)
  const clean = folderWith()
  write(clean, site)
  await next(clean)
  expect(contentsOf(join(folder, 'dist'))).toEqual(contentsOf(join(clean, 'dist')))
})

function next(folder: string, known: Partial<NextResult> & { saved?: Set<string> } = {}) {
  const { last, saved } = known
  return buildNext(folder, { load: { now }, last, saved, updateLock: true })
}

function newSite(): Site {
  const posts = new Map<string, Post>()
  for (let number = 0; number < 6; number++) {
    posts.set(`p${number}.md`, {
      text: `Text ${number}.`,
      fields: {
        title: `Post ${number}`,
        summary: `About ${number}.`,
        publishedAt: `2026-11-2${number}T08:00:00Z`,
        tags: number % 2 ? '[One]' : '[Two]',
        category: 'Part A',
      },
    })
  }
  return { config: { title: 'News', search: false, news: false }, posts }
}

function write(folder: string, site: Site): void {
  for (const [name, post] of site.posts) save(join(folder, 'articles', name), sourceOf(post))
  save(join(folder, 'articles/picture.png'), 'not really')
  save(join(folder, 'assets/shared.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  save(join(folder, 'standfirst.config.json'), configOf(site))
}

function save(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function sourceOf({ fields, text }: Post): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`)
  return `---\n${lines.join('')}---\n\n${text}\n`
}

function configOf({ config }: Site): string {
  return JSON.stringify({
    site: { url: 'https://example.com/', title: config.title },
    publisher: { name: 'Example' },
    pages: { search: config.search },
    ...(config.news && { outputs: { newsSitemap: 'news.xml' } }),
    feeds: { size: 3 },
  })
}

/** Make an edit, in memory and on the disk. @returns The paths that a watcher tells. */
function apply({ kind, text, which }: Edit, site: Site, folder: string): string[] {
  const names = [...site.posts.keys()]
  const name = names[which % names.length] ?? 'p0.md'
  const fileOf = (one: string) => join(folder, 'articles', one)
  const post = site.posts.get(name)
  if (kind === 'config') {
    if (which % 3 === 0) site.config.title += '!'
    else if (which % 3 === 1) site.config.search = !site.config.search
    else site.config.news = !site.config.news
    const file = join(folder, 'standfirst.config.json')
    save(file, configOf(site))
    return [file]
  }
  if (kind === 'add' || !post) {
    const added = `p${which}.md`
    if (site.posts.has(added)) return []
    site.posts.set(added, {
      text,
      fields: { title: `Added ${which}`, summary: 'New.', publishedAt: '2026-11-15T08:00:00Z' },
    })
    save(fileOf(added), sourceOf(site.posts.get(added) as Post))
    return [fileOf(added)]
  }
  if (kind === 'touch') {
    writeFileSync(fileOf(name), readFileSync(fileOf(name)))
    return [fileOf(name)]
  }
  if (kind === 'remove') {
    if (names.length < 3) return []
    site.posts.delete(name)
    rmSync(fileOf(name))
    return [fileOf(name)]
  }
  if (kind === 'rename') {
    const other = `renamed-${which}.md`
    if (site.posts.has(other)) return []
    site.posts.delete(name)
    site.posts.set(other, post)
    renameSync(fileOf(name), fileOf(other))
    return [fileOf(name), fileOf(other)]
  }
  if (kind === 'text') post.text = text
  else {
    const [key, values] = fields[which % fields.length] as (typeof fields)[number]
    const value = values[text.length % (values.length + 1)]
    if (value === undefined) {
      if (!needed.has(key)) delete post.fields[key]
    } else post.fields[key] = value
  }
  save(fileOf(name), sourceOf(post))
  return [fileOf(name)]
}
