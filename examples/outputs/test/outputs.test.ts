import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { outputs } from '../outputs.ts'

const example = fileURLToPath(new URL('../../publication', import.meta.url))
const program = fileURLToPath(new URL('../../../packages/cli/dist/bin.js', import.meta.url))

test('every output of the example publication, as the command line builds it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-outputs-'))
  try {
    for (const name of ['standfirst.config.ts', 'articles']) {
      cpSync(join(example, name), join(folder, name), { recursive: true })
    }
    expect(spawnSync(process.execPath, [program, 'build'], { cwd: folder }).status).toBe(0)
    const dist = join(folder, 'dist')
    const built = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => `${file.slice(dist.length + 1).replaceAll('\\', '/')} ${statSync(file).size}`)
    const listed = await outputs(folder, new Date().toISOString())
    expect(listed.length).toBeGreaterThan(50)
    expect(listed.sort()).toEqual(built.sort())
  } finally {
    rmSync(folder, { recursive: true })
  }
})
