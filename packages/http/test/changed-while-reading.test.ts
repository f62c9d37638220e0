import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPublication } from '@standfirst/http/node'
import { expect, onTestFinished, test, vi } from 'vitest'

const { changed, gate } = vi.hoisted(() => ({
  changed: [] as (() => Promise<void>)[],
  gate: { enter: async () => {} },
}))

vi.mock('@standfirst/publication/watch', () => ({
  watchFolder(_: string, __: unknown, onChange: () => Promise<void>) {
    changed.push(onChange)
    return { ready: Promise.resolve(), stop: async () => {} }
  },
}))

const article = (title: string) =>
  `---\ntitle: ${title}\nsummary: About it.\npublishedAt: 2026-11-20T08:00:00Z\n---\n\nText.\n`

test('what is saved while another change is read is read, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-open-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  Object.assign(globalThis, { standfirstGate: gate })
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'articles/a.md'), article('A'))
  writeFileSync(
    join(folder, 'standfirst.config.mjs'),
    `export default {
      site: { url: 'https://news.example/', title: 'News' },
      sources: [{ markdown: 'articles' }, async () => { await globalThis.standfirstGate.enter(); return [] }],
    }`,
  )
  const publication = await openPublication(folder)
  onTestFinished(publication.close)
  const { promise: isInside, resolve: come } = Promise.withResolvers<void>()
  const { promise: isOpen, resolve: open } = Promise.withResolvers<void>()
  gate.enter = async () => {
    come()
    await isOpen
  }
  const [onChange] = changed
  const first = onChange?.()
  await isInside
  // The articles are read by now.
  writeFileSync(
    join(folder, 'articles/a.md'),
    article('A').replace('summary', 'status: draft\nsummary'),
  )
  writeFileSync(join(folder, 'articles/b.md'), article('B'))
  const second = onChange?.()
  open()
  await Promise.all([first, second])
  const statusOf = async (path: string) =>
    (await publication.handler(new Request(`https://news.example${path}`))).status
  expect(await statusOf('/b/')).toBe(200)
  expect(await statusOf('/a/')).toBe(404)
})
