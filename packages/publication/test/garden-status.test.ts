import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const note = (lines = '') =>
  `---\ntitle: T\ndescription: S.\ndate: 2020-01-02\n${lines}---\n\nText.\n`

/** The statuses of three notes: one ticked, one unticked, and one that says nothing. */
async function statuses(key: string, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-garden-'))
  folders.push(folder)
  const config = {
    site: { url: 'https://example.com/' },
    sources: [{ markdown: 'notes', preset: 'obsidian' }],
  }
  const all = {
    ...files,
    'notes/no.md': note(`${key}: false\n`),
    'notes/silent.md': note(),
    'notes/yes.md': note(`${key}: true\n`),
    'standfirst.config.json': JSON.stringify(config),
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { articles } = await loadPublication(folder)
  return Object.fromEntries(articles.map(({ key, article }) => [key, article?.status]))
}

describe('a note that does not say that it is published', () => {
  test.each([
    [
      'Quartz with ExplicitPublish',
      'publish',
      {
        'quartz.config.ts': 'export default { plugins: { filters: [Plugin.ExplicitPublish()] } }\n',
      },
    ],
    [
      'Digital Garden',
      'dg-publish',
      { '.obsidian/plugins/digitalgarden/data.json': '{"siteName":"Garden"}\n' },
    ],
    [
      'Enveloppe',
      'share',
      { '.obsidian/plugins/obsidian-mkdocs-publisher/data.json': '{"plugin":{}}\n' },
    ],
    [
      'Enveloppe with a key of its own',
      'going-out',
      {
        '.obsidian/plugins/obsidian-mkdocs-publisher/data.json':
          '{"plugin":{"shareKey":"going-out"}}\n',
      },
    ],
  ])('stays private in %s', async (_name, key, files) => {
    expect(await statuses(key, files)).toEqual({
      'notes/no.md': 'draft',
      'notes/silent.md': 'draft',
      'notes/yes.md': 'published',
    })
  })

  test.each([
    ['publish', { 'quartz.config.ts': 'filters: [\n  // Plugin.ExplicitPublish(),\n]\n' }],
    ['dg-publish', { '.obsidian/app.json': '{}\n' }],
  ])('is published elsewhere (%s)', async (key, files) => {
    expect(await statuses(key, files)).toEqual({
      'notes/no.md': 'draft',
      'notes/silent.md': 'published',
      'notes/yes.md': 'published',
    })
  })
})
