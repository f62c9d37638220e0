import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labels } from '@standfirst/core'
import { parseMarkdown } from '@standfirst/markdown'
import { describe, expect, test } from 'vitest'

const text = readFileSync(join(import.meta.dirname, '../writing.md'), 'utf8')
const least = { url: 'https://example.com/', title: 'A', summary: 'S', publishedAt: '2026-11-23' }

const forms: Record<string, string> = {
  whyItMatters: 'Text.',
  steps: '1. One\n2. Two',
  audience: '- **Sailors**: for the sea',
  takeaways: '- One\n- Two',
  faq: '### Why?\n\nBecause.',
  originalPost: '> So.\n\nOriginally posted by Ada on X · [View on X](https://example.com/post)',
  callToAction: 'Text.\n\n[Read](https://example.com/)',
}

const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const ticked = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value)
const english = rows.filter(([, name]) => (ticked(name)[0] as string) in forms)
const others = rows.filter(([, name]) => /^`(?:[a-z]{2}|zh-Han[st])`$/.test(name as string))

function kindOf(heading: string, kind: string, language: string): string | undefined {
  const body = `## ${heading}\n\n${forms[kind]}\n`
  return parseMarkdown(body, { defaults: { ...least, language } }).sections[0]?.kind
}

describe('what the page says of headings is true', () => {
  test('all kinds and languages stand there', () => {
    expect(english.map(([, name]) => ticked(name)[0])).toEqual(Object.keys(forms))
    expect(others).toHaveLength(16)
  })

  test.each(english.map(([, name, headings]) => [ticked(name)[0] as string, ticked(headings)]))(
    'in English, for %s',
    (kind, headings) => {
      expect(headings).toContain(labels('en')[kind as 'faq'])
      expect(headings.map((heading) => [heading, kindOf(heading, kind, 'en')])).toEqual(
        headings.map((heading) => [heading, kind]),
      )
    },
  )

  test.each(others.map(([, name, ...cells]) => [ticked(name)[0] as string, cells] as const))(
    'in %s',
    (language, cells) => {
      for (const [index, kind] of ['takeaways', 'steps', 'faq'].entries()) {
        const headings = ticked(cells[index])
        expect(headings).toHaveLength(2)
        expect(headings.map((heading) => kindOf(heading, kind, language))).toEqual([kind, kind])
      }
    },
  )
})

test('the whole file is an article of the sections that it shows', () => {
  const [, file = ''] = /```md\n([\s\S]*?)```/.exec(text) ?? []
  const article = parseMarkdown(file, {
    baseUrl: 'https://example.com/river/',
    defaults: { language: 'en' },
  })
  expect(article.sections.map(({ kind }) => kind)).toEqual([
    'prose',
    'whyItMatters',
    'steps',
    'takeaways',
    'faq',
  ])
})
