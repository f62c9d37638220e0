import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cases } from '@standfirst/testing'
import { expect, test } from 'vitest'
import { casePage } from './case-page.ts'

const missing =
  process.env.STANDFIRST_TEST_ALL !== '1' && spawnSync('java', ['-version']).status !== 0

test.skipIf(missing)(`the Nu HTML checker accepts every page${missing ? ': no java' : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    for (const { article, name } of cases()) {
      writeFileSync(join(folder, `${name}.html`), casePage(article))
    }
    expect(check(folder)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

interface Message {
  type: string
  subType?: string
  url?: string
  message: string
  extract?: string
}

/** Errors and warnings about each file of a folder. */
function check(folder: string): Message[] {
  const jar = join(
    createRequire(import.meta.url).resolve('vnu-jar/package.json'),
    '../build/dist/vnu.jar',
  )
  const args = ['-Xss4m', '-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', folder]
  const output = execFileSync('java', args, { encoding: 'utf8', maxBuffer: 1e8 })
  const { messages } = JSON.parse(output) as { messages: Message[] }
  return messages
    .filter(({ subType, type }) => type !== 'info' || subType === 'warning')
    .map(({ extract = '', message, type, url = '' }) => ({
      type,
      message,
      url: url.split('/').at(-1) ?? '',
      extract,
    }))
}
