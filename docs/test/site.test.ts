import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The guides as a publication, built by the program: the `test` command builds it first.
const root = join(import.meta.dirname, '../..')
const site = 'http://localhost:4400/standfirst/'
const folder = mkdtempSync(join(tmpdir(), 'standfirst-docs-'))
let said = ''
const pages: Record<string, string> = {}

beforeAll(() => {
  const program = join(root, 'packages/cli/dist/bin.js')
  const args = [program, 'build', 'docs', '--site', site, '--out', folder]
  said = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).stderr
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    // The reference, where it was written, is typedoc's.
    if (path.endsWith('.html') && !path.startsWith('api/'))
      pages[path] = readFileSync(join(folder, path), 'utf8')
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every guide and every package is a page, and nothing is wrong', () => {
  expect(said).toMatch(/^Built \d+ articles into \d+ files/)
  const guides = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && path !== 'index.md')
    .map((path) => `docs/${path.slice(0, -3)}/index.html`)
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/index.html`)
  const built = new Set(Object.keys(pages))
  const expected = [...guides, ...packages, 'index.html', 'search/index.html', '404.html']
  expect(expected.filter((path) => !built.has(path))).toEqual([])
  for (const path of ['docs/writing/index.md', 'packages/html/index.md', 'feed.xml', 'theme.css']) {
    expect(readFileSync(join(folder, path), 'utf8')).toMatch(/\S/)
  }
})

test('every guide is named on the first page, or on a page that it leads to', () => {
  const reached = new Set<string>()
  const visit = (path: string) => {
    if (reached.has(path) || !(path in pages)) return
    reached.add(path)
    for (const { page } of links(path)) visit(page)
  }
  visit('index.html')
  expect(Object.keys(pages).filter((path) => !reached.has(path))).toEqual(['404.html'])
})

test('every link inside of the site leads to a page, and to what is on it', () => {
  const dead = Object.keys(pages).flatMap((path) =>
    links(path)
      .filter(({ page, id }) => page in pages && id && !pages[page]?.includes(` id="${id}"`))
      .map(({ page, id }) => `${path}: ${page}#${id}`),
  )
  expect(dead).toEqual([])
})

test('no page has an inline script or style: the policy of the guide to deploying holds', () => {
  const inline = /<style|<[^>]+ (?:style|on[a-z]+)="|<script(?![^>]* (?:src=|type="application\/))/
  expect(Object.entries(pages).filter(([, page]) => inline.test(page))).toEqual([])
})

test('the Nu HTML checker accepts every page', ({ skip }) => {
  if (spawnSync('java', ['-version']).error) {
    skip('java is not installed: the Nu HTML checker did not run')
  }
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
  const args = ['-Xss4m', '-jar', jar, ...Object.keys(pages)]
  const nu = spawnSync('java', args, { cwd: folder, encoding: 'utf8' })
  expect([nu.status, nu.stdout, nu.stderr]).toEqual([0, '', ''])
})

/** Links of a page to others of the site, as files with the place in them. */
function links(path: string): { page: string; id: string }[] {
  const base = `${site}${path.replace(/index\.html$/, '')}`
  return [...(pages[path] ?? '').matchAll(/ href="([^"]+)"/g)].flatMap(([, href = '']) => {
    const url = new URL(href.replaceAll('&amp;', '&'), base)
    if (!url.href.startsWith(site)) return []
    const at = url.pathname.slice(new URL(site).pathname.length)
    const page = at.endsWith('/') || at === '' ? `${at}index.html` : at
    return [{ page, id: decodeURIComponent(url.hash.slice(1)) }]
  })
}
