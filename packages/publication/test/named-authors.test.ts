import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { folderOf } from './folder-of.ts'
import { temporarySite } from './temporary-site.ts'

const post = (author: string) =>
  `---\ntitle: T\ndescription: S.\ndate: 2026-11-23\n${author}\n---\n\nText.\n`

async function authorsIn(folder: string, key: string) {
  const { articles } = await loadPublication(folder, { site: 'https://example.com/' })
  return articles.find((one) => one.key === key)?.article?.authors
}

// As the guide of Docusaurus says.
test('authors of Docusaurus whom texts name by a key', async () => {
  const folder = temporarySite(
    { sources: [{ markdown: 'blog', preset: 'docusaurus' }] },
    {
      'blog/a.md': post('authors: [seb, guest]'),
      'blog/authors.yml': 'seb:\n  name: Seb Example\n  url: https://seb.example/\n  title: Dev\n',
    },
  )
  expect(await authorsIn(folder, 'blog/a.md')).toMatchObject([
    { name: 'Seb Example', url: 'https://seb.example/' },
    { name: 'guest' },
  ])
})

// As jekyll-feed 0.17.0 and jekyll-seo-tag 2.8.0 do.
test('authors of Jekyll whom texts name by a key', async () => {
  const folder = folderOf({
    '_config.yml': 'title: T\nurl: https://example.com\n',
    '_data/authors.yml': 'ada:\n  name: Ada Example\n  url: "javascript:alert(1)"\n',
    '_posts/2026-11-23-a.md': post('author: ada'),
  })
  const [author] = (await authorsIn(folder, '_posts/2026-11-23-a.md')) ?? []
  expect(author?.name).toBe('Ada Example')
  expect(author?.url ?? '').not.toContain('javascript')
})
