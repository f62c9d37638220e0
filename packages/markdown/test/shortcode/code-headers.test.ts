import { expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { type MarkdownPreset, safeParseMarkdown } from '../../src/index.ts'

function read(body: string, preset: MarkdownPreset) {
  const source = `---\ntitle: T\nsummary: S.\ndate: 2026-11-23\ndescription: S.\n---\n\n${body}\n`
  const options = { preset, baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  const [fast, slow] = [parseFast, safeParseMarkdown].map((one) => one(source, options))
  expect(fast).toEqual(slow)
  const [section] = slow?.success ? slow.article.sections : expect.unreachable()
  return section?.kind === 'prose' ? section.content : []
}

// Each is shown so by Python-Markdown 3.4.1 with the extensions that Pelican has.
test.each([
  ['    :::python\n    x = 1\n\n    y', { lang: 'python', value: 'x = 1\n\ny' }],
  ['    :::python hl_lines="1 3"\n    x', { lang: 'python', value: 'x' }],
  ['    #!python\n    x', { lang: 'python', value: 'x' }],
  ['    :::C++\n    x', { lang: 'C++', value: 'x' }],
  ['    ::\n    x', { value: 'x' }],
  ['    #!/bin/sh\n    x', { value: '#!/bin/sh\nx' }],
  ['    #! python\n    x', { value: '#! python\nx' }],
  ['    ::: note\n    x', { value: '::: note\nx' }],
  ['    : a\n    x', { value: ': a\nx' }],
  ['```\n:::python\nx\n```', { value: ':::python\nx' }],
  ['```\n    :::python\nx\n```', { value: '    :::python\nx' }],
])('the code %j of Pelican', (body, code) => {
  expect(read(body, 'pelican')).toEqual([{ type: 'code', ...code }])
})

test('code in a list', () => {
  const [list] = read('*   a\n\n        :::python\n        x', 'pelican')
  expect(list).toMatchObject({
    children: [{ children: [{}, { type: 'code', lang: 'python', value: 'x' }] }],
  })
})

test('other tools show the line', () => {
  expect(read('    :::python\n    x', 'hugo')).toEqual([{ type: 'code', value: ':::python\nx' }])
})
