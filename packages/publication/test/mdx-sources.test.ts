import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const mdx = post('Chart').replace(
  'Text.',
  "import { Chart } from './chart'\n\nSold. {/* note */}\n",
)

test('a file `.mdx` is an article like one in `.md`, and what is code in it is no text', async () => {
  const folder = temporarySite(
    {},
    {
      'articles/chart.mdx': mdx,
      'articles/UPPER.MDX': mdx.replace('Chart', 'Upper'),
      'articles/2026/index.mdx': post('In a folder'),
      'articles/links.md': post('Links').replace('Text.', '[Chart](./chart.mdx) [2026](2026/)'),
      'articles/_part.mdx': 'Nothing',
    },
  )
  const { issues, outputs } = await filesOf(folder)
  expect([...outputs.keys()].filter((path) => path.endsWith('/index.html')).sort()).toEqual(
    expect.arrayContaining(['2026/index.html', 'UPPER/index.html', 'chart/index.html']),
  )
  for (const path of ['chart/index.html', 'UPPER/index.html']) {
    expect(outputs.get(path)).toContain('<p>Sold.</p>')
    expect(outputs.get(path)).not.toContain('import')
  }
  expect(outputs.get('links/index.html')).toContain('href="https://example.com/chart/"')
  expect(issues.map(({ code, file }) => [code, file])).toEqual([
    ['unsupported-shortcode', 'articles/UPPER.MDX'],
    ['unsupported-shortcode', 'articles/chart.mdx'],
  ])
})

const dated = '---\ntitle: Post\ndescription: S.\ndate: 2024-01-02\n---\n\nText.\n'

test.each<[string, Record<string, string>, string]>([
  ['Next', { 'next.config.mjs': '', 'app/blog/(new)/a/page.mdx': dated }, 'blog/a/'],
  ['Nextra', { 'next.config.mjs': '', 'app/posts/a/page.mdx': dated }, 'posts/a/'],
  ['Astro', { 'astro.config.mjs': '', 'src/content/blog/a.mdx': dated }, 'a/'],
  ['Docusaurus', { 'docusaurus.config.ts': '', 'blog/2024-01-02-a/index.mdx': dated }, 'blog/'],
])('where %s has its articles in MDX', async (_name, files, address) => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-mdx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { feed, issues } = await loadPublication(folder, { site: 'https://example.com/' })
  expect(issues.map(({ code }) => code)).not.toContain('unread-format')
  expect(feed.articles[0]?.url).toMatch(`https://example.com/${address}`)
})
