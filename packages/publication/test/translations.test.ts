import { expect, test } from 'vitest'
import { loadPublication, translationIssues } from '../src/index.ts'
import { post, temporarySite } from './temporary-site.ts'

const issuesOf = async (files: Record<string, string>) => {
  const { articles } = await loadPublication(temporarySite({}, files))
  return translationIssues(
    articles.flatMap(({ article, key }) => (article ? [{ article, key }] : [])),
  )
}
const to = (language: string, path: string) =>
  `translations: [{ language: ${language}, url: "https://example.com/${path}/" }]`

test('a translation that both name is none to tell of, nor is one elsewhere', async () => {
  const issues = await issuesOf({
    'articles/a.md': post('A', to('de', 'b')),
    'articles/b.md': post('B', 'language: de', to('en', 'a')),
    'articles/c.md': post('C', 'translations: [{ language: de, url: "https://other.example/c/" }]'),
  })
  expect(issues).toEqual([])
})

test('one that only one names is told with both files', async () => {
  const issues = await issuesOf({
    'articles/a.md': post('A', to('de', 'b')),
    'articles/b.md': post('B', 'language: de'),
  })
  expect(issues).toMatchObject([
    {
      code: 'one-sided-translation',
      file: 'articles/a.md',
      path: ['translations', 0],
      message: expect.stringContaining('`articles/b.md`'),
      fix: expect.stringContaining('{ language: en, url: "https://example.com/a/" }'),
    },
  ])
})

test('a language that the other does not have is told', async () => {
  const issues = await issuesOf({
    'articles/a.md': post('A', to('fr', 'b')),
    'articles/b.md': post('B', 'language: de', to('EN', 'a')),
  })
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['translation-language', ['translations', 0, 'language']],
  ])
})
