import { expect, test } from 'vitest'
import { gatherIssues, loadConfig, loadPublication } from '../src/index.ts'
import { temporarySite } from './temporary-site.ts'

const dated = '---\ntitle: Typo\ndate: 2026-11-20\n---\nx\n'

async function told(files: Record<string, string>) {
  const folder = temporarySite({}, files)
  const config = await loadConfig(folder)
  const { articles } = await loadPublication(config)
  const issues = articles.flatMap((article) => article.issues)
  const entries = articles.map(({ entry }) => entry)
  return gatherIssues(issues, entries, config)
}

test('a slip in two articles beside ones of its own keys is no front matter of another tool', async () => {
  const issues = await told({ 'articles/x1.md': dated, 'articles/x2.md': dated })
  expect(issues.map(({ code }) => code)).not.toContain('foreign-front-matter')
  expect(issues.find(({ path }) => path[0] === 'publishedAt')?.fix).toContain('publishedAt')
})

test('where no article has its own keys, the tool is named; files without front matter do not count', async () => {
  const first = { 'articles/first.md': dated }
  const two = await told({ ...first, 'articles/x.md': dated })
  expect(two.map(({ code }) => code)).toContain('foreign-front-matter')
  const one = await told({ ...first, 'articles/x.md': '# Just a heading\n' })
  expect(one.map(({ code }) => code)).not.toContain('foreign-front-matter')
})
