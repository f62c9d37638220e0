import { describe, expect, test } from 'vitest'
import { safeParseMarkdown } from '../../src/index.ts'

const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } } as const

describe('front matter in JSON', () => {
  test.each(['---json', '--- json', '---JSON', '---yaml'])('is read after %s', (fence) => {
    const source = `${fence}\n{"title": "Tides", "description": "Low.", "date": "2026-11-20", "draft": true}\n---\n\nText.\n`
    const result = safeParseMarkdown(source, { ...options, preset: 'eleventy' })
    expect(result.success && result.article).toMatchObject({ title: 'Tides', status: 'draft' })
  })

  test('keeps its lines', () => {
    const source = '---json\n{\n"title": "A",\n"date": "never"\n}\n---\n\nText.\n'
    const { issues } = safeParseMarkdown(source, { ...options, preset: 'eleventy' })
    expect(issues.find(({ path }) => path[0] === 'publishedAt')?.position?.start.line).toBe(4)
  })

  test.each(['{\n"draft": true\n}\n', ';;;\n"draft": true\n;;;\n', '---toml\ndraft = true\n---\n'])(
    'is never shown as text: %j',
    (matter) => {
      const defaults = { ...options.defaults, title: 'A', publishedAt: '2026-11-20T00:00:00Z' }
      const { success, issues } = safeParseMarkdown(`${matter}\nText.\n`, {
        ...options,
        preset: 'hugo',
        defaults,
      })
      expect(success).toBe(false)
      expect(issues[0]?.message).toContain('expected YAML, TOML or JSON')
    },
  )

  test('is not what only begins with a brace or a line', () => {
    const source = '---\ntitle: A\ndate: 2026-11-20\n---\n\n{ "a": 1 }\n\n---json\n'
    expect(safeParseMarkdown(source, { ...options, preset: 'eleventy' }).success).toBe(true)
  })
})
