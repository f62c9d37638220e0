import { expect, test } from 'vitest'
import { filesOf, temporarySite } from './temporary-site.ts'

const draft = (...lines: string[]) => `---\ntitle: Tides\n${lines.join('\n')}\n---\n\nMoon.\n`

test.each([
  ['status: draft', undefined],
  ['status: withheld', undefined],
  ['draft: true', 'hugo'],
  ['published: false', 'jekyll'],
] as const)('%s, %s: a date is not asked for yet, and the file stays out', async (line, preset) => {
  const sources = [{ markdown: 'articles' }, { markdown: 'more', preset }]
  const folder = temporarySite({ sources }, { 'more/tides.md': draft(line) })
  const { issues, outputs, planned } = await filesOf(folder)
  expect(issues).toMatchObject([
    {
      code: 'held-back',
      severity: 'warning',
      file: 'more/tides.md',
      path: ['publishedAt'],
      fix: expect.stringMatching(/^Add `(?:publishedAt|date): [\d-]+`/),
    },
  ])
  expect([...outputs.values()].join('')).not.toContain('Moon')
  for (const { articles } of planned.feeds)
    expect(articles.map(({ title }) => title)).toEqual(['First'])
})

test('what else is told of a draft is told, too', async () => {
  const files = {
    'articles/tides.md': `${draft('status: draft')}\n<marquee>Sun</marquee>\n`,
  }
  const { issues } = await filesOf(temporarySite({}, files))
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'held-back publishedAt',
    'unsupported-html ',
  ])
})

test('a draft of JSON needs no date either', async () => {
  const article = { url: '/tides/', language: 'en', title: 'Tides', summary: 'Moon.', sections: [] }
  const sources = [{ markdown: 'articles' }, { json: 'stored' }]
  const codes = async (status: string) => {
    const files = { 'stored/tides.json': JSON.stringify({ ...article, status }) }
    const { issues } = await filesOf(temporarySite({ sources }, files))
    return issues.map(({ code, severity }) => `${severity} ${code}`)
  }
  expect(await codes('draft')).toEqual(['warning held-back'])
  expect(await codes('published')).toEqual(['error missing'])
})

test.each([['status: published'], ['status: draft\nupdatedAt: soon'], ['status: maybe']])(
  '%s: what is wrong besides, or to be read, is told as ever',
  async (line) => {
    const { issues } = await filesOf(temporarySite({}, { 'articles/tides.md': draft(line) }))
    expect(issues.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
    expect(issues.map(({ code }) => code)).not.toContain('held-back')
  },
)

const ofFile = ': the time of the file, which its tool takes, is not kept by a copy'

test.each([
  ['hexo', ofFile],
  ['eleventy', ofFile],
  ['docusaurus', ofFile],
  ['jekyll', ''],
] as const)('%s: what takes the time of the file is told why it is none', async (preset, why) => {
  const sources = [{ markdown: 'articles' }, { markdown: 'more', preset }]
  const folder = temporarySite({ sources }, { 'more/tides.md': draft('description: Moon.') })
  const { issues } = await filesOf(folder)
  expect(issues).toMatchObject([
    {
      code: 'missing',
      path: ['publishedAt'],
      message: `Found no \`date\`, expected the day of publication${why}`,
      fix: expect.stringMatching(
        /^Add `date: [\d-]+` .* hold it back with `draft: true`\..*`page: true`\.$/,
      ),
    },
  ])
  // What it says to do does remove it.
  for (const line of ['date: 2026-11-23', 'draft: true', 'page: true']) {
    const mended = temporarySite({ sources }, { 'more/tides.md': draft('description: M.', line) })
    const { issues: left } = await filesOf(mended)
    expect(left.filter(({ severity }) => severity === 'error')).toEqual([])
  }
})
