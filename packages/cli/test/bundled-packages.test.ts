import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bin, contentsOf, folderWith, markdown, standfirst } from './standfirst.ts'

test('an export that is packed is read', () => {
  const folder = folderWith()
  copyFileSync(`${import.meta.dirname}/fixtures/medium.zip`, join(folder, 'medium.zip'))
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
