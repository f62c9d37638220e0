import { expect, test } from 'vitest'
import { gatherIssues, loadPublication } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

const site = 'https://example.com/'
const dated = '---\ntitle: Post\ndate: 2026-01-02\n---\n\nText.\n'

/** The pages of a site with a configuration, and what is told of the files that are left out. */
async function read(sources: unknown[], files: Record<string, string>) {
  const config = JSON.stringify({ site: { url: site }, sources })
  const folder = folderOf({ ...files, 'standfirst.config.json': config })
  const { articles, config: read, issues } = await loadPublication(folder)
  const pages = read.sitePages.pages.map(({ article, key }) => [key, article.url])
  const all = [...issues, ...articles.flatMap((one) => one.issues)]
  const entries = articles.map(({ entry }) => entry)
  const told = gatherIssues(all, entries, read)
  const left = articles.filter(({ article }) => !article)
  return {
    pages: Object.fromEntries(pages),
    told: told.filter(({ code }) => code === 'undated-page').map(({ file }) => file),
    left: left.map(({ issues, key }) => [key, issues.map(({ severity }) => severity).join(' ')]),
  }
}

test('what stands beside the posts of Jekyll is a page, and its home page without a text is left out', async () => {
  const preset = 'jekyll'
  const sources = [
    { markdown: '_posts', preset },
    { markdown: '.', preset, ignore: ['*/*'], permalink: '/:basename/' },
  ]
  const files = {
    '_posts/2026-01-02-a.md': dated,
    'index.markdown': '---\n# Your own settings\n\nlayout: home\n---\n',
    'faq.md': '---\ntitle: Questions\nlayout: default\n---\n\nText.\n',
  }
  expect(await read(sources, files)).toEqual({
    pages: { 'faq.md': `${site}faq/` },
    told: ['faq.md', 'index.markdown'],
    left: [['index.markdown', 'warning']],
  })
})

test.each(['hugo', 'eleventy'])(
  'at the top of the content of %s are pages, and what a theme fills is left out',
  async (preset) => {
    const files = {
      'content/posts/a.md': dated,
      'content/about.md': '---\ntitle: About\n---\n\nText.\n',
      'content/search.md': '---\r\ntitle: Search\r\nlayout: search\r\n---\r\n',
    }
    expect(await read([{ markdown: 'content', preset }], files)).toEqual({
      pages: { 'content/about.md': `${site}about/` },
      // In two ways: one is shown.
      told: ['content/about.md', 'content/search.md'],
      left: [['content/search.md', 'warning']],
    })
  },
)

test('a post without a date stays an error where a configuration says that it is an article', async () => {
  const files = { 'content/posts/a.md': '---\ntitle: Post\n---\n\nText.\n' }
  expect(await read([{ markdown: 'content', preset: 'hugo' }], files)).toEqual({
    pages: {},
    told: [],
    left: [['content/posts/a.md', 'error warning']],
  })
})
