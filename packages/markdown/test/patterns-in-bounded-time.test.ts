import { safeParseMarkdown } from '@standfirst/markdown'
import { safeParseMarkdown as safeParseFast } from '@standfirst/markdown/fast'
import { expect, test } from 'vitest'

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
