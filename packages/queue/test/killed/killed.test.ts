import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createWorker, folderTarget, renderArchive, verifyArchive } from '@standfirst/queue'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf, newFolder, numberedStore, renderSmall } from '../newsroom.ts'
import { servers } from '../servers.ts'

const folder = mkdtempSync(join(tmpdir(), 'standfirst-killed-'))
const program = join(folder, 'worker.mjs')

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile: program,
    tsconfig: join(import.meta.dirname, '../../../../tsconfig.json'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['pg-native', 'msgpackr-extract'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __dirname = import.meta.dirname",
    },
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

describe.each(servers)('on $name', ({ skip, url }) => {
  test.skipIf(skip)('what a killed worker was at is done by another', async () => {
    const target = newFolder()
    const common = {
      connection: url,
      name: `k${randomUUID().slice(0, 8)}`,
      templateVersion: '1',
      target: folderTarget(target),
    }
    const source = await numberedStore(60)
    const archive = await renderArchive({ ...common, source, ranges: 20 })
    const child = spawn(process.execPath, [program, url, common.name, target], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    let said = ''
    for await (const chunk of child.stdout) {
      said += chunk
      // In the middle of the second range.
      if (said.split('\n').length > 30) child.kill('SIGKILL')
    }
    await ended
    expect(child.signalCode).toBe('SIGKILL')
    const left = Object.keys(filesOf(target)).filter((name) => name.includes('/done/'))
    expect(left).toHaveLength(1)
    const ranges: number[] = []
    const worker = await createWorker({
      ...{ ...common, source, render: renderSmall, lease: 1000 },
      onRange: ({ range }) => ranges.push(range),
    })
    const result = await archive.finished()
    await Promise.all([worker.close(), archive.close()])
    expect(ranges.sort()).toEqual([2, 3])
    expect(result).toMatchObject({ success: true, manifest: { articles: 60, objects: 120 } })
    expect(await verifyArchive(common)).toEqual({ objects: 120, wrong: [] })
  })
})
