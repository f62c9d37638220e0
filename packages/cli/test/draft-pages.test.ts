import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { config, folderWith, markdown, standfirst } from './standfirst.ts'

test('a build with drafts has draft pages, too, in no menu and no sitemap', () => {
  const folder = folderWith({
    'standfirst.config.json': config(),
    'articles/a.md': markdown('A'),
    'pages/about.md': '---\ntitle: About\nstatus: draft\nmenu: true\n---\n\nWho we are.\n',
  })
  const page = join(folder, 'dist/about/index.html')
  expect(standfirst(folder, ['build']).code).toBe(0)
  expect(existsSync(page)).toBe(false)
  expect(standfirst(folder, ['build', '--drafts']).code).toBe(0)
  expect(readFileSync(page, 'utf8')).toContain('<meta name="robots" content="noindex">')
  expect(readFileSync(join(folder, 'dist/sitemap.xml'), 'utf8')).not.toContain('/about/')
  expect(readFileSync(join(folder, 'dist/a/index.html'), 'utf8')).not.toContain('>About<')
  expect(standfirst(folder, ['build']).code).toBe(0)
  expect(existsSync(page)).toBe(false)
})

test('what is wrong with an article is told once where its page was changed by hand', () => {
  const folder = folderWith({
    'standfirst.config.json': config(),
    'articles/a.md': markdown('A').replace(
      '---\n',
      '---\ncategory: News\nimage: https://cdn.example/a.jpg\n',
    ),
    'articles/b.md': markdown('B').replace('---\n', '---\ncategory: News\n'),
  })
  const told = () => standfirst(folder, ['build']).stderr.match(/missing-alt/g)?.length
  expect(told()).toBe(1)
  appendFileSync(join(folder, 'dist/a/index.html'), '<!-- mine -->')
  const other = join(folder, 'articles/b.md')
  writeFileSync(other, readFileSync(other, 'utf8').replace(/title: .*/, 'title: Bb'))
  expect(told()).toBe(1)
  expect(readFileSync(join(folder, 'dist/a/index.html'), 'utf8')).toContain('>Bb</a>')
})
