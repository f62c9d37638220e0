import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadConfig } from '@standfirst/publication'
import { configOf, PublicationError, type StandfirstConfig } from '@standfirst/publication/config'
import { expect, test } from 'vitest'

const given: StandfirstConfig = {
  site: { url: 'https://news.example/', title: 'Example News', look: 'journal' },
  authors: ['Ada Example'],
  people: [{ name: 'Ada Example', biography: 'Writes.' }],
  outputs: { text: true, activitypub: { username: 'news' } },
  profiles: ['google'],
  redirects: { '/old/': '/new/' },
}

test('without files, a configuration is what it is in a folder that has nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-config-'))
  try {
    writeFileSync(join(folder, 'standfirst.config.json'), JSON.stringify(given))
    const { file, filesHash, guessedTool, hash, now, timeLimit, unreadSettings, ...read } =
      await loadConfig(folder)
    const ofFiles = { root: '/', assets: 'public', output: 'dist', profiles: [] }
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
    expect(plain(await configOf(given))).toEqual(plain({ ...read, ...ofFiles }))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('what is wrong, or needs files, is refused with its place', async () => {
  const wrong = { site: { url: 'nowhere' }, pages: { folder: 'pages', search: true } }
  const error = await configOf(wrong as StandfirstConfig).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(PublicationError)
  expect(String(error)).toContain('site.url')
  for (const none of [undefined, null, 7, '.', []]) {
    await expect(configOf(none as unknown as StandfirstConfig)).rejects.toThrow(
      /^The configuration is wrong\.\n.*expected an object/,
    )
  }
  const needing = { ...given, pages: { folder: 'pages', search: true as const } }
  await expect(configOf(needing)).rejects.toThrow(
    /`pages.folder`, expected none where there are no files[\s\S]*`pages.search`, expected none/,
  )
})
