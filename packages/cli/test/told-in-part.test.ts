import { expect, test } from 'vitest'
import { config, folderWith, markdown, standfirst } from './standfirst.ts'

/** Each article has a link that leads nowhere; one has a picture that is not there, too. */
function folderOf(articles: number): string {
  const files = Array.from({ length: articles }, (_, index): [string, string] => {
    const picture = index === articles - 1 ? '\n\n![A harbour](harbour.png)\n' : ''
    return [`articles/a${index}.md`, markdown(`A${index}`, [], `It [rained](/gone/).${picture}`)]
  })
  return folderWith({ 'standfirst.config.json': config(), ...Object.fromEntries(files) })
}

const links = (text: string) => text.match(/dead-link at/g)?.length

test('a build lists the first ten that are alike, counts the others, and lists what is alone', () => {
  const { stderr } = standfirst(folderOf(25), ['build'])
  expect(links(stderr)).toBe(10)
  expect(stderr).toContain(
    'warning dead-link: 15 more like the first 10 in 15 files: add --all to list them\n',
  )
  expect(stderr).toContain('Found `/a24/harbour.png` shown')
})

test('ten are listed without a word more', () => {
  const { stderr } = standfirst(folderOf(10), ['build'])
  expect(links(stderr)).toBe(10)
  expect(stderr).not.toContain('more like')
})

test('`--all` lists all of them', () => {
  const folder = folderOf(25)
  const { stderr } = standfirst(folder, ['build', '--all'])
  expect(links(stderr)).toBe(25)
  expect(stderr).not.toContain('more like')
  expect(links(standfirst(folder, ['check', '--all']).stdout)).toBe(25)
})

test('`check` counts all of them, and JSON holds all', () => {
  const folder = folderOf(12)
  const { stderr, stdout } = standfirst(folder, ['check'])
  expect(links(stdout)).toBe(10)
  expect(stdout).toContain('error dead-link: 2 more like the first 10 in 2 files: add --all')
  expect(stderr).toContain('13 errors')
  const json = standfirst(folder, ['check', '--format', 'json']).stdout
  expect(JSON.parse(json).filter(({ code }: { code: string }) => code === 'dead-link').length).toBe(
    12,
  )
})
