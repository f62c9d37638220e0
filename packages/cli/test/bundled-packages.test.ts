import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { zip } from '../../import/test/files/zip.ts'
import { bin, contentsOf, folderWith, markdown, standfirst } from './standfirst.ts'

test('an export that is packed is read', () => {
  const folder = folderWith()
  const page =
    '<!DOCTYPE html><html><head><title>High water</title></head><body><article class="h-entry"><header><h1 class="p-name">High water</h1></header><section data-field="body" class="e-content"><p>It rose.</p></section><footer><p><a href="https://medium.com/p/abc123def456"><time class="dt-published" datetime="2026-03-10T09:30:00.000Z">March 10</time></a></p><p><a href="https://medium.com/@ada/high-water-abc123def456" class="p-canonical">Canonical link</a></p></footer></article></body></html>'
  writeFileSync(
    join(folder, 'medium.zip'),
    zip([['posts/2026-03-10_High-water-abc123def456.html', page]]),
  )
  expect(standfirst(folder, ['import', 'medium.zip', '--language', 'en'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Kept 1 article'),
  })
  expect(Object.values(contentsOf(join(folder, 'articles'))).join()).toContain('It rose.')
})

test('a build and a check show on a terminal how far they are', () => {
  const folder = folderWith({ 'articles/a.md': markdown('A') })
  const terminal = 'data:text/javascript,process.stderr.isTTY = true'
  for (const command of ['build', 'check']) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', terminal, bin, command, '--site', 'https://example.com/'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: '' } },
    )
    expect([status, stderr]).toEqual([0, expect.stringMatching(/=+ \d+ of \d/)])
  }
})
