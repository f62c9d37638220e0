import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  articleForms,
  loadPublication,
  publicationOutputs,
  renderFeed,
} from '@standfirst/publication'
import { expect, onTestFinished, test } from 'vitest'

const page = readFileSync(join(import.meta.dirname, '../deploy.md'), 'utf8')
const blocks = [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language, text = '']) => ({
  ...{ language, text },
}))
const nginx = blocks.filter(({ language }) => language === 'nginx').map(({ text }) => text)

/** The rules of `_headers`, as hosts read it: `*` stands for anything. */
const rules = blocks
  .filter(({ language }) => language === '')
  .flatMap(({ text }) => text.split(/\n\n/))
  .map((rule) => {
    const [path = '', ...headers] = rule.trim().split(/\n\s+/)
    const pattern = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
    return { pattern: new RegExp(`^${pattern}$`), headers }
  })

const headersOf = (path: string) =>
  rules.filter(({ pattern }) => pattern.test(`/${path}`)).flatMap(({ headers }) => headers)

/** All that a publication with every output becomes, as text by path. */
async function written(): Promise<Map<string, string>> {
  const config = {
    site: { url: 'https://example.com/', title: 'News' },
    feeds: { size: 1, by: ['tag'] },
    pages: { search: true },
    outputs: { text: true, opml: 'feeds.opml', standardSite: true, activitypub: { username: 'a' } },
  }
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-deploy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'articles'))
  for (const day of [1, 2, 3]) {
    const matter = `title: A ${day}\nsummary: S.\npublishedAt: 2026-01-0${day}\ntags: [rivers]`
    writeFileSync(join(folder, `articles/${day}.md`), `---\n${matter}\n---\n\nThe heron waits.\n`)
  }
  writeFileSync(join(folder, 'standfirst.config.json'), JSON.stringify(config))
  const { feed, site } = await loadPublication(folder)
  const { feeds, outputs } = publicationOutputs(feed, site, '2026-11-28T12:00:00Z')
  return new Map([
    ...feed.articles.flatMap((article) =>
      articleForms(article, site).map(({ path, render }) => [path, render()] as const),
    ),
    ...feeds.map(
      (one) =>
        [
          one.path,
          renderFeed({ ...one.feed, articles: [...one.articles] }, one.form, site),
        ] as const,
    ),
    ...outputs.map(({ path, render }) => [path, render()] as const),
  ])
}

test('every form with the text of an article is named where search engines are told of them', async () => {
  const files = [...(await written())]
  const inNginx = new RegExp(/~(\S+) nosnippet;/.exec(nginx.join('\n'))?.[1] ?? 'none')
  const told = files.filter(([path, text]) => !path.endsWith('.html') && text.includes('heron'))
  expect(told.map(([path]) => path).sort()).toEqual(
    expect.arrayContaining(['1/index.md', 'tag/rivers/feed.xml', 'search/articles.js']),
  )
  for (const [path] of told) {
    expect([path, headersOf(path)]).toEqual([
      path,
      expect.arrayContaining(['X-Robots-Tag: nosnippet']),
    ])
    expect([path, inNginx.test(`/${path}`)]).toEqual([path, true])
  }
  // Pages say so themselves.
  for (const [path] of files.filter(([path]) => path.endsWith('.html'))) {
    expect([path, inNginx.test(`/${path}`)]).toEqual([path, false])
    expect(headersOf(path).join()).not.toContain('X-Robots-Tag')
  }
})

test('every JSON Feed, and every object of ActivityPub, has its media type', async () => {
  const types = [
    [/feed\.json$/, 'application/feed+json; charset=utf-8'],
    [/^actor\.json$|^outbox|\.activity\.json$/, 'application/activity+json'],
    [/webfinger$/, 'application/jrd+json'],
    [/\.md$/, 'text/markdown; charset=utf-8'],
  ] as const
  for (const path of (await written()).keys()) {
    const type = types.find(([pattern]) => pattern.test(path))?.[1]
    const told = headersOf(path).filter((header) => header.startsWith('Content-Type'))
    expect([path, told]).toEqual([path, type ? [`Content-Type: ${type}`] : []])
  }
})

test('`types` of nginx, which replaces all that it knows, stands beside what it knows', () => {
  const server = nginx.find((text) => text.startsWith('server {'))
  expect(server).toMatch(/include mime\.types;\s+types \{/)
})
