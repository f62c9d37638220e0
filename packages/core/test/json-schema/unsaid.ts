const minimal = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
}
/** A feed without articles. */
export const feed = { title: 'F', description: 'D', url: 'https://example.com/', language: 'en' }
const prose = (...content: unknown[]) => ({ ...minimal, sections: [{ kind: 'prose', content }] })

/** What the gate refuses and JSON Schema can't: each with an example; docs/SPEC.md explains them. */
export const unsaid: Record<string, { parse?: 'feed'; example: unknown }> = {
  'contradictory-rights': {
    example: {
      ...minimal,
      rights: { license: 'https://creativecommons.org/licenses/by/4.0/', ai: { train: 'deny' } },
    },
  },
  'duplicate-footnote': {
    example: prose(
      { type: 'footnoteDefinition', identifier: 'a', children: [] },
      { type: 'footnoteDefinition', identifier: 'a', children: [] },
    ),
  },
  'duplicate-id': { parse: 'feed', example: { ...feed, articles: [minimal, minimal] } },
  'forbidden-key': {
    example: { ...minimal, sections: [{ kind: 'x-a', data: { '\u0001': 1 } }] },
  },
  'invalid-value': { example: { ...minimal, category: { name: 'A', slug: 'Ä' } } },
  'too-deep': { example: { ...minimal, sections: [{ kind: 'x-a', data: deep(200) }] } },
  'too-large': { example: { ...minimal, summary: 'x'.repeat(10_000_001) } },
  'undefined-footnote': {
    example: prose({
      type: 'paragraph',
      children: [{ type: 'footnoteReference', identifier: 'a' }],
    }),
  },
  'unsafe-url': { example: { ...minimal, url: 'https://exa mple.com' } },
}

function deep(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = { a: value }
  return value
}
