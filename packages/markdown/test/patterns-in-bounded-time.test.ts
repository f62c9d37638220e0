import { markdownToContent, safeParseMarkdown } from '@standfirst/markdown'
import { safeParseMarkdown as safeParseFast } from '@standfirst/markdown/fast'
import { expect, test } from 'vitest'
import { scriptEnd } from '../src/mdx/script-end.ts'

// A pattern that goes on to the end from each sign takes hours for a million of them.
const spaces = '\t'.repeat(1_000_000)
const matter = '---\ntitle: A\nsummary: S.\npublishedAt: 2026-01-02\n---\n\n'

test.each([
  ['a line of a text', `${matter}Text.\n\n${spaces}\u0001`],
  ['a line of a quotation', `${matter}> Text.\n> ${spaces}\u0001`],
  ['front matter without an end', `---\ntitle: A\n${spaces}`],
])('a million tabs in %s', (_, source) => {
  for (const parse of [safeParseMarkdown, safeParseFast]) {
    const { issues } = parse(source, { baseUrl: 'https://example.com/a/' })
    expect(issues.every(({ message }) => message.length < 1000)).toBe(true)
  }
})

const many = (text: string) => text.repeat(1_000_000 / text.length)

test.each([
  ['expressions of addresses', 'docusaurus', `<img src={"/a.png"${many('\t')}`],
  ['expressions that are not closed', 'docusaurus', `<img${many(' src={ a')}`],
  ['spaces before addresses', 'pelican', `[a](${many(' ')}{static}/a.png)`],
  ['names of languages', 'docusaurus', `\`\`\`{.js ${many(' ')}}\na\n\`\`\``],
  ['spaces before addresses of the site', 'docusaurus', `[a](${many(' ')}@site/a.png)`],
  ['spaces at the beginning of a line', 'obsidian', `a {: .b}\n${many(' ')}a ^`],
  ['spaces at the beginning of a line', 'jekyll', `a {: .b}\n${many(' ')}a ^`],
  ['spaces at the beginning of a line', 'pelican', `a {: .b}\n${many(' ')}a {`],
  ['dashes', 'pelican', `a\n\n${many('-')}8<\n`],
  ['includes that are not closed', 'vitepress', many('<!-- @include: ')],
  ['notes that are not closed', 'obsidian', many('^[\\]')],
  ['notes in notes', 'obsidian', many('^[a ')],
  ['tags in tags', 'jekyll', `${many('{%')}%}`],
  ['shortcodes in shortcodes', 'zola', `${many('{{')}}}`],
  ['tags in the words of a link', 'hexo', `{% post_link a ${many('<')} false %}`],
] as const)('a million signs of %s', (_, preset, body) => {
  const { issues } = safeParseMarkdown(`${matter}${body}`, {
    preset,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  expect(issues.every(({ message }) => message.length < 1000)).toBe(true)
})

// Each level was brought out of all others, and refused as too deep only after it.
test('boxes in boxes are read up to a depth', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `${'    '.repeat(at)}!!! note`)
  const source = `${matter}${lines.join('\n')}\n\nText.\n`
  const { issues } = safeParseMarkdown(source, {
    preset: 'pelican',
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  expect(issues.map(({ code }) => code)).not.toContain('too-deep')
})

// Each line was written once for each container around it.
test('containers in containers are read up to a depth', () => {
  const read = (count: number) =>
    safeParseMarkdown(`${matter}${':::tip\n'.repeat(count)}`, {
      preset: 'docusaurus',
      baseUrl: 'https://example.com/a/',
      defaults: { language: 'en' },
    }).issues.map(({ code }) => code)
  expect(read(500)).not.toContain('too-deep')
  expect(read(500)).not.toContain('too-large')
  // Of the quotations that they become, a paragraph can have too many lines.
  expect(read(10_000)).toEqual(['too-large'])
})

test('containers of a text alone are read up to a depth, too', () => {
  const { issues } = markdownToContent(':::tip\n'.repeat(10_000), { preset: 'docusaurus' })
  expect(issues.map(({ code }) => code)).toEqual(['too-large'])
})

test.each([
  ['a list', '- a\n'],
  ['a quotation', '> a\n'],
  ['a list in a quotation', '> - a\n'],
  ['a note', '[^a]: a\n'],
])(
  'a paragraph of %s with thousands of lines that have no signs or indent of it is refused',
  (_, first) => {
    const read = (lines: number) =>
      safeParseMarkdown(`${matter}${first}${'b\n'.repeat(lines)}`, {
        baseUrl: 'https://example.com/a/',
        defaults: { language: 'en' },
      }).issues.map(({ code }) => code)
    expect(read(19_000)).toContain('too-large')
    expect(read(3000)).not.toContain('too-large')
  },
)

test('an empty line in thousands of quotations is refused', () => {
  const { issues } = safeParseMarkdown(`${matter}${'>'.repeat(100_000)}`)
  expect(issues.map(({ code }) => code)).toEqual(['too-deep'])
})

test.each([
  ['a text', '"', '\\"'],
  ['a template', '`', '\\`'],
  ['a comment', '', '/*'],
])('%s in a script of MDX that a million signs do not close', (_, first, sign) => {
  expect(scriptEnd(`{${first}${sign.repeat(500_000)}`, 0, 'brace')).toBe(undefined)
})
