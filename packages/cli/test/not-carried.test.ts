import { expect, test } from 'vitest'
import { config, folderWith, markdown, standfirst, write } from './standfirst.ts'

const files = {
  'standfirst.config.json': config({ publisher: { name: 'N', url: 'https://example.org/' } }),
  'articles/a.md': markdown('First', ['subtitle: More of it', 'authors: [Ada]']),
  'articles/b.md': markdown('Second', ['subtitle: More of that']),
}

test('what a format has no place for is counted by a build, and told by a check', () => {
  const folder = folderWith(files)
  const first = standfirst(folder, ['build'])
  const [counted] = first.stderr.split('\n').filter((line) => line.includes('has a place for'))
  expect(first.stderr).not.toContain('warning')
  expect(counted).toMatch(
    /^Each file carries what its format has a place for\. \d+ details have none in one format/,
  )

  // A build that has nothing to do says the same, and one that begins anew.
  expect(standfirst(folder, ['build']).stderr).toContain(counted)
  expect(standfirst(folder, ['build', '--force']).stderr).toContain(counted)
  expect(standfirst(folder, ['build', '--quiet']).stderr).toBe('')

  const checked = standfirst(folder, ['check'])
  expect([checked.code, checked.stdout]).toEqual([0, ''])
  expect(checked.stderr).toContain('no place for it (not-carried), with the number of articles:\n')
  expect(checked.stderr).toMatch(/^ {2}rss: .*subtitle \(2\)/m)
  expect(checked.stderr).toMatch(/^ {2}atom: .*subtitle \(2\)/m)
  expect(checked.stderr).not.toMatch(/^ {2}page: .*subtitle/m)
  // What a list, the graph or an address is not for is no loss.
  expect(checked.stderr).not.toMatch(/lists:|json-ld: .*sections|slug|archive.kind|publisher.type/)
  // What a feed says of itself counts as no article.
  const counts = [...checked.stderr.matchAll(/\((\d+)\)/g)].map(([, number]) => Number(number))
  expect(Math.max(...counts)).toBe(2)
  expect(checked.stderr).toMatch(/^ {2}rss: .* of itself/m)
  for (const flag of ['--quiet', '--errors-only']) {
    expect(standfirst(folder, ['check', flag]).stderr).not.toContain('not-carried')
  }

  write(folder, { 'articles/b.md': markdown('Second', []) })
  const later = standfirst(folder, ['build']).stderr
  expect(later).toContain('has a place for')
  expect(later).not.toContain(counted)
})
