import { expect, test } from 'vitest'
import { filesOf, temporarySite } from './temporary-site.ts'

test('files that a text of Pelican links to have their addresses', async () => {
  const folder = temporarySite(
    { sources: [{ markdown: 'content', preset: 'pelican' }] },
    {
      'content/news/a.md':
        'Title: A\nDate: 2024-01-02\nSummary: S\nCover: {static}/images/c.png\n\n[b]({filename}b.md) [c]({filename}/c.md) ![p]({static}/images/p.png) [d](b.md)\n',
      'content/news/b.md': 'Title: B\nDate: 2024-01-02\nSummary: S\nSlug: bee\n\nText\n',
      'content/c.md': 'Title: C\nDate: 2024-01-02\nSummary: S\n\nText\n',
      'content/images/p.png': 'x',
      'content/images/c.png': 'x',
    },
  )
  const { outputs } = await filesOf(folder)
  const page = outputs.get('news/a/index.html')
  expect(page).toContain('href="https://example.com/c/"')
  expect(page?.match(/href="https:\/\/example.com\/news\/bee\/"/g)?.length).toBeGreaterThan(1)
  expect(page).toContain('src="https://example.com/images/p.png"')
  expect(page).toContain('https://example.com/images/c.png')
  expect(page).not.toMatch(/%7B|\{static/)
})
