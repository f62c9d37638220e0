import { describe, expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { type MarkdownPreset, safeParseMarkdown } from '../../src/index.ts'

const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } } as const

function read(source: string, preset?: MarkdownPreset) {
  const [fast, slow] = [parseFast, safeParseMarkdown].map((parse) =>
    parse(source, { ...options, preset }),
  )
  expect(fast).toEqual(slow)
  return slow as NonNullable<typeof slow>
}

const members = '"title": "Tides {1}", "description": "Low.", "date": "2026-11-20", "draft": true'
const yaml = 'title: Tides {1}\ndescription: Low.\ndate: 2026-11-20\ndraft: true'
const toml = 'title = "Tides {1}"\ndescription = "Low."\ndate = 2026-11-20\ndraft = true'

describe('front matter as only some tools write it', () => {
  test.each<[string, MarkdownPreset, string]>([
    ['JSON after a label', 'eleventy', `---json\n{${members}}\n---\n`],
    ['JSON after a label with a space', 'eleventy', `--- json\n{${members}}\n---\n`],
    ['JSON after a label in capitals', 'docusaurus', `---JSON\n{\n\t${members}\n}\n---\n`],
    ['YAML after a label', 'eleventy', `---yaml\n${yaml}\n---\n`],
    ['YAML after a short label', 'eleventy', `---yml\n${yaml}\n---\n`],
    ['TOML after a label', 'eleventy', `---toml\n${toml}\n---\n`],
    ['JSON alone', 'hugo', `{\n\t${members}\n}\n`],
    ['JSON alone, in one line', 'hugo', `{ ${members} }\n`],
    ['JSON alone, with texts that hold braces', 'hugo', `{\n${members},\n"slug": "} \\" {"\n}\n`],
    ['JSON alone, with Windows line ends', 'hugo', `{\r\n${members}\r\n}\r\n`],
    ['JSON between semicolons', 'hexo', `;;;\n${members}\n;;;\n`],
    ['JSON before semicolons', 'hexo', `${members}\n;;;\n`],
    ['YAML without the first fence', 'hexo', `${yaml}\n---\n`],
    ['YAML between longer fences', 'hexo', `-----\n${yaml}\n-----\n`],
    ['YAML that three dots end', 'jekyll', `---\n${yaml}\n...\n`],
    ['YAML after empty lines', 'hugo', `\n\n---\n${yaml}\n---\n`],
    ['JSON after empty lines', 'hugo', `\n \n{ ${members} }\n`],
  ])('%s', (_name, preset, matter) => {
    const result = read(`${matter}\nA {b} text.\n`, preset)
    const shown = preset === 'jekyll' || preset === 'hexo' ? ['held-back'] : []
    // Braces are an expression of MDX.
    const run = preset === 'docusaurus' ? ['unsupported-shortcode'] : []
    expect(result.issues.map(({ code }) => code)).toEqual([...shown, ...run])
    expect(result.success && result.article).toMatchObject({
      title: 'Tides {1}',
      summary: 'Low.',
      status: 'draft',
      sections: [{ content: [{ type: 'paragraph', children: [{ value: 'A {b} text.' }] }] }],
    })
  })

  test('Nikola, in a comment', () => {
    const lines =
      '.. title: "A": b\n.. date: 2012-03-30 23:00:00 UTC-03:00\n.. tags: a, b\n.. link: \n'
    const { article, issues } = read(
      `<!--\n${lines}.. description: D\n-->\n\nText.\n`,
      'eleventy',
    ) as never as {
      article: unknown
      issues: { path: unknown[]; position?: { start: { line: number } } }[]
    }
    expect(article).toMatchObject({
      title: '"A": b',
      publishedAt: '2012-03-30T23:00:00-03:00',
      tags: ['a', 'b'],
      summary: 'D',
      status: 'published',
    })
    expect(issues.map(({ path, position }) => [path, position?.start.line])).toEqual([
      [['link'], 5],
    ])
    const held = [`${lines}.. status: private\n`, lines.replace('a, b', 'a, draft')]
    for (const one of held) {
      const result = read(`<!--\n${one}.. description: D\n-->\n\nText.\n`, 'eleventy')
      expect(result.success && result.article.status).toBe('draft')
    }
  })

  test.each([
    ['---json\n{\n"title": "A",\n"date": "never"\n}\n---\n\nText.\n', 4],
    ['{\n"title": "A",\n"date": "never"\n}\n\nText.\n', 3],
    [';;;\n"title": "A",\n"date": "never"\n;;;\n\nText.\n', 3],
    ['"title": "A",\n"date": "never"\n;;;\n\nText.\n', 2],
    ['\n\n---\ntitle: A\ndate: never\n---\n\nText.\n', 5],
    ['title: A\ndate: never\n---\n\nText.\n', 2],
  ])('keeps its lines: %j', (source, line) => {
    const { issues } = read(source, 'eleventy')
    expect(issues.find(({ path }) => path[0] === 'publishedAt')?.position?.start.line).toBe(line)
  })

  test('what follows is where it was, on the line of the last brace too', () => {
    const { issues } = read(
      '{"title": "A",\n"date": "2026-11-20"}\n\nA.\n\n{{< tides >}}\n',
      'hugo',
    )
    expect(issues.map(({ code, position }) => [code, position?.start.line])).toContainEqual([
      'unsupported-shortcode',
      6,
    ])
    const result = read('{"title": "A", "date": "2026-11-20"} A text.\n', 'hugo')
    expect(result.success && result.article.summary).toBe('A text.')
  })

  test.each([
    ['{\n"draft": true\n', 'has no end'],
    ['{\n"draft": true, "a": {\n}\n\nText', 'has no end'],
    [';;;\n"draft": true\n\nText', 'has no end'],
    ['---js\n{ draft: true }\n---\n', 'written in `js`'],
    ['---coffee\ndraft: true\n---\n', 'written in `coffee`'],
    ['---json\n{ "draft": tr\n---\n', "can't be read"],
    ['---json\n{ "draft": true\n', 'written in `json`'],
    ['---\ndraft: true\n\nText.', 'has no end'],
    ['+++\ntitle = "A"\nstatus = "hidden"\n\nText.', 'has no end'],
    ['# A\n\n---\ntitle: A\ndraft: true\n---\n', 'not at the beginning'],
    ['<!-- prettier-ignore -->\n---\ntitle: A\npublished: "no"\n---\n', 'not at the beginning'],
    ['Text.\r\n\r\n+++\r\ntitle = "A"\r\ndraft = true\r\n+++\r\n', 'not at the beginning'],
    ['---\n---\ntitle: A\ntags:\n- a\n\ndraft: true\n---\n', 'not at the beginning'],
    ['---\ntitle: A\n---\n\n---\ndraft: true\n---\n', 'not at the beginning'],
    ['---\n\n---\ntitle: A\ndraft: true\n---\n', 'not at the beginning'],
    ['\u200b---\ndraft: true\n---\n', 'not at the beginning'],
    ['—\ntitle: A\nstatus: draft\n—\n', 'between lines `—`'],
    ['--\ntitle: A\ndraft: true\n--\n', 'between lines `--`'],
  ])('what can’t be read is never shown as text: %j', (matter, message) => {
    const defaults = { ...options.defaults, title: 'A', publishedAt: '2026-11-20T00:00:00Z' }
    const result = safeParseMarkdown(`${matter}\nText.\n`, { ...options, preset: 'hugo', defaults })
    expect(result.success).toBe(false)
    expect(result.issues[0]?.message).toContain(message)
  })

  test.each([
    '---\ntitle: A\ndate: 2026-11-20\n---\n\nText. { "a": 1 }\n\n---json\n',
    '---\ntitle: A\ndate: 2026-11-20\n---\n\nText.\n\ntitle: B\ndate: 2025-01-01\n---\n',
    '---\ntitle: A\ndate: 2026-11-20\n---\n\nText.\n\n...\n',
    '---\ntitle: A\ndate: 2026-11-20\n---\n\nText.\n\n---\ntitle: B\ndraft: true\n---\n',
    '---\ntitle: A\ndate: 2026-11-20\n---\n\n```\n---\ntitle: B\ndraft: true\n---\n```\n',
    '---\ntitle: A\ndate: 2026-11-20\n---\n\n---\n\ntitle: B\nstatus: accepted\n\n---\n',
    '---\ntitle: A\ndate: 2026-11-20\n---\n\ntitle: B\nstatus: draft\n\n---\n\nText.\n',
  ])('what only looks like it, in the text, stays: %j', (source) => {
    const result = read(source, 'eleventy')
    expect(result.success && result.article.title).toBe('A')
    expect(JSON.stringify(result)).toMatch(/"a\\"|title: B|\.\.\./)
  })
})
