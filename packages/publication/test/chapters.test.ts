import { expect, test } from 'vitest'
import { loadPublication, renderFeed } from '../src/index.ts'
import { filesOf, temporarySite } from './temporary-site.ts'

const episode = (...more: string[]) =>
  `---\ntitle: Tides\nsummary: On tides.\npublishedAt: 2026-01-02\nmedia:\n  - type: audio\n    url: /tides.mp3\n    mediaType: audio/mpeg\n${more.join('')}---\n\n## 0:00 Why tides\n\nThe moon.\n\n## The bay (12:40)\n\nOf Fundy.\n`

test('chapters of a recording are written beside its page, and RSS names them', async () => {
  const folder = temporarySite({}, { 'articles/tides.md': episode() })
  const { outputs } = await filesOf(folder)
  expect(JSON.parse(outputs.get('tides/index.chapters.json') ?? '')).toEqual({
    version: '1.2.0',
    title: 'Tides',
    podcastName: 'Example News',
    chapters: [
      { startTime: 0, title: 'Why tides' },
      { startTime: 760, title: 'The bay' },
    ],
  })
  expect([...outputs.keys()].filter((path) => path.includes('chapters'))).toHaveLength(1)
  expect(outputs.get('tides/index.html')).not.toContain('chapters.json')
  const { feed, site } = await loadPublication(folder)
  const file = 'https://example.com/tides/index.chapters.json'
  expect(renderFeed(feed, 'rss', site).match(/<podcast:chapters[^>]*>/g)).toEqual([
    `<podcast:chapters xmlns:podcast="https://podcastindex.org/namespace/1.0" url="${file}" type="application/json+chapters"/>`,
  ])
})

test('a recording that names a file of its chapters has no other', async () => {
  const folder = temporarySite(
    {},
    { 'articles/tides.md': episode('    chaptersUrl: https://c.example/1.json\n') },
  )
  const { outputs } = await filesOf(folder)
  expect([...outputs.keys()].filter((path) => path.includes('chapters'))).toEqual([])
  const { feed, site } = await loadPublication(folder)
  expect(renderFeed(feed, 'rss', site)).toContain('url="https://c.example/1.json"')
})

test('without RSS nothing names chapters, so none are written', async () => {
  const folder = temporarySite({ outputs: { rss: false } }, { 'articles/tides.md': episode() })
  const { outputs } = await filesOf(folder)
  expect([...outputs.keys()].filter((path) => path.includes('chapters'))).toEqual([])
})
