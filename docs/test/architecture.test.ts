import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')

/** What the rules of the repository say of a house with these files. */
function cruise(files: Readonly<Record<string, string>>): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-house-'))
  try {
    for (const name of ['.dependency-cruiser.json', 'tsconfig.json', 'tsconfig.base.json']) {
      cpSync(join(root, name), join(folder, name))
    }
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const args = [program, '--config', '.dependency-cruiser.json', 'packages']
    const { status, stderr, stdout } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
    })
    return { status, said: stdout + stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const html = { 'packages/html/src/index.ts': 'export const html = 1\n' }

test('an arrow down is allowed', () => {
  const { said, status } = cruise({
    'packages/core/src/index.ts': 'export const core = 1\n',
    'packages/html/src/index.ts': "export { core } from '@standfirst/core'\n",
  })
  expect([status, said]).toEqual([0, expect.stringContaining('no dependency violations')])
})

test('an arrow from core to a renderer is refused', () => {
  const planted = "import { html } from '@standfirst/html'\nexport const planted = html\n"
  const { said, status } = cruise({ ...html, 'packages/core/src/text/planted.ts': planted })
  expect([status, said]).toEqual([1, expect.stringContaining('core-knows-no-renderer')])
})

test('a circle of types is refused', () => {
  const { said, status } = cruise({
    'packages/rss/src/one.ts': "import type { Two } from './two.ts'\nexport type One = Two | 1\n",
    'packages/rss/src/two.ts': "import type { One } from './one.ts'\nexport type Two = One | 2\n",
  })
  expect([status, said]).toEqual([1, expect.stringContaining('no-circle')])
})

test('the tests of another package are refused', () => {
  const { said, status } = cruise({
    'packages/atom/test/feed.ts': 'export const feed = 1\n',
    'packages/rss/test/rss.test.ts': "import { feed } from '../../atom/test/feed.ts'\nvoid feed\n",
  })
  expect([status, said]).toEqual([1, expect.stringContaining('no-rooms-of-others')])
})
