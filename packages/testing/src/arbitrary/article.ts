import { type Article, safeParseArticle } from '@standfirst/core'
import fc from 'fast-check'
import { hostileString } from './hostile-string.ts'
import { section } from './section.ts'

/**
 * Random articles that have passed the gate: every kind of section and type of node, with hostile
 * strings in every field that takes text.
 */
export function article(): fc.Arbitrary<Article> {
  return input().map((value) => {
    const result = safeParseArticle(value)
    if (!result.success) throw new Error(JSON.stringify(result.issues))
    return result.article
  })
}

/**
 * Random objects that look like articles and never passed the gate: unknown nodes, unsafe addresses,
 * members of the wrong type, `data` that other tools would run, trees that are too deep.
 */
export function rawArticle(): fc.Arbitrary<Article> {
  return fc.tuple(article(), hostileString(), strange()).map(([valid, text, node]) => {
    const url = `javascript:${text}`
    return {
      ...valid,
      title: text,
      url,
      image: { url, alt: text },
      authors: [{ type: 'person', name: text, url }],
      related: [{ url, title: text }],
      translations: [{ language: text, url }],
      source: { name: text, url, feed: url },
      media: [
        {
          type: 'audio',
          url: 'https://example.com/a.mp3',
          mediaType: text,
          chapters: [{ startSeconds: 1, title: text, url, image: url }],
          chaptersUrl: url,
          variants: [{ url, mediaType: text, title: text }],
        },
      ],
      episode: { number: 1, type: text, people: [{ name: text, role: text, url, image: url }] },
      publishedAt: text,
      sections: [
        ...valid.sections,
        { kind: 'prose', content: [node, { type: 'paragraph', children: [node] }] },
        { kind: text, content: [node] },
        { kind: 'callToAction', content: [], link: { label: text, url } },
      ],
    } as unknown as Article
  })
}

function strange(): fc.Arbitrary<unknown> {
  const script = { type: 'html', value: '<script>alert(1)</script>' }
  const text = { type: 'text', value: 'x', data: { hName: 'script', hChildren: [script] } }
  return fc.constantFrom<unknown>(
    script,
    text,
    null,
    7,
    'x',
    { type: '__proto__' },
    { type: 'constructor', children: [text] },
    { type: 'link', url: 'javascript:alert(1)', children: [text] },
    { type: 'link', url: 'javascript&colon;alert(1)', children: [text] },
    { type: 'link', url: '//evil.example', children: [text] },
    { type: 'link', url: { toString: 'x' }, children: 'x' },
    { type: 'image', url: 'data:image/svg+xml,<svg onload=alert(1)>', alt: 'x' },
    { type: 'paragraph' },
    { type: 'list', children: [null, { type: 'listItem' }] },
    { type: 'table', children: [null] },
    { type: 'code', lang: '"><script>', value: '</code><script>alert(1)</script>' },
    { type: 'heading', depth: '1><script>', children: [text] },
    { type: 'footnoteReference', identifier: '"><script>' },
    deep(),
  )
}

function deep(): object {
  let node: object = { type: 'paragraph', children: [{ type: 'text', value: 'deep' }] }
  for (let level = 0; level < 300; level++) node = { type: 'blockquote', children: [node] }
  return node
}

function input(): fc.Arbitrary<object> {
  const line = hostileString().map((text) => `x${text}`)
  const url = fc.constantFrom('https://example.com/i?a=1&b=2', '/relative.png')
  const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 })
  const author = fc.record({ name: line, url }, { requiredKeys: ['name'] })
  const optional = {
    subtitle: line,
    authors: list(author),
    publisher: author,
    category: fc.record({ name: line, slug: fc.constantFrom('a', 'b-c') }),
    tags: list(line),
    image: fc.record({ url, alt: line, caption: line, credit: line }),
    media: list(
      fc.record({
        type: fc.constantFrom('audio', 'video', 'document'),
        url,
        mediaType: fc.constant('audio/mpeg'),
        title: line,
        chapters: list(
          fc.record(
            { startSeconds: fc.constantFrom(0, 90.5, 4000), title: line, url, image: url },
            { requiredKeys: ['startSeconds', 'title'] },
          ),
        ),
        chaptersUrl: url,
        variants: list(fc.record({ url, mediaType: fc.constant('audio/opus'), title: line })),
      }),
    ),
    episode: fc.record(
      {
        number: fc.constantFrom(0, 7, 7.5),
        season: fc.constantFrom(0, 2),
        type: fc.constantFrom('full', 'trailer', 'bonus'),
        explicit: fc.boolean(),
        people: list(
          fc.record({ name: line, role: line, url, image: url }, { requiredKeys: ['name'] }),
        ),
      },
      { requiredKeys: [] },
    ),
    related: list(fc.record({ url, title: line, summary: line })),
    corrections: list(fc.record({ at: fc.constant('2026-01-02T03:04:05Z'), note: line })),
    translations: list(fc.record({ language: fc.constantFrom('es', 'ar'), url })),
    source: fc.record({ name: line, url, feed: url }, { requiredKeys: ['feed'] }),
    rights: fc.record({ copyright: line, credit: line, license: url }),
    status: fc.constantFrom('published', 'retracted'),
  }
  const required = {
    url: fc.constantFrom('https://example.com/a/?x=1&y=2', 'https://example.com/b'),
    language: fc.constantFrom('en', 'ar', 'ja', 'de-AT'),
    title: line,
    summary: line,
    publishedAt: fc.constantFrom('2026-11-23T09:30:00+05:45', '1999-12-31T23:59:59.9Z'),
    sections: fc.array(section(), { maxLength: 4 }),
  }
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) as never[] })
}
