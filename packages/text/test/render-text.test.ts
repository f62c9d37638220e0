import {
  type Article,
  type ArticleInput,
  defineArticle,
  type Issue,
  toText,
} from '@standfirst/core'
import {
  article as anyArticle,
  cases,
  exampleFeed,
  faultsOnly,
  hostileFeed,
  insight,
  rawArticle,
} from '@standfirst/testing'
import * as text from '@standfirst/text'
import { renderText, renderTextDigest, textRenderer } from '@standfirst/text'
import fc from 'fast-check'
import stringWidth from 'fast-string-width'
import { describe, expect, expectTypeOf, test } from 'vitest'

function one(input: Partial<ArticleInput>): Article {
  return defineArticle({
    url: 'https://example.com/a',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
    ...input,
  } as ArticleInput)
}

const prose = (...content: object[]) => one({ sections: [{ kind: 'prose', content }] as never })
const words = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const body = (article: Article, options = {}) => renderText(article, { parts: 'text', ...options })

/** Everything that is printed: no control character but these two. */
const unprintable = /[^\P{C}\n\t\p{Cf}\p{Co}\p{Cn}]/u

describe('renderText', () => {
  test.each(cases().map(({ name, article }) => [name, article] as const))(
    '%s: whole output',
    async (name, article) => {
      const output = renderText(article, { width: 72 })
      await expect(output).toMatchFileSnapshot(`fixtures/${name}.txt`)
    },
  )

  test('wraps by columns, and keeps whole what cannot be broken', () => {
    const article = prose(
      words(`${'word '.repeat(12)}https://example.com/${'a'.repeat(40)} end`),
      words('漢字'.repeat(12)),
      { type: 'code', value: `${'x '.repeat(30)}y` },
    )
    const long = `https://example.com/${'a'.repeat(40)}`
    expect(body(article, { width: 24 })).toBe(
      `word word word word word\nword word word word word\nword word\n${long}\nend\n\n${'漢字'.repeat(6)}\n${'漢字'.repeat(6)}\n\n    ${'x '.repeat(30)}y\n`,
    )
  })

  test('begins no line with a mark that ends what is before it', () => {
    const lines = body(prose(words('「漢字、漢字。」ー漢字、漢字！ッ漢字（漢字）'.repeat(8))), {
      width: 21,
    }).split('\n')
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter((line) => /^[、。」ー！ッ）]|[「（]$/.test(line))).toEqual([])
  })

  test('numbers each address once, whatever leads there', () => {
    const link = (url: string, value: string, title?: string) => ({
      type: 'paragraph',
      children: [
        { type: 'link', url, ...(title && { title }), children: [{ type: 'text', value }] },
      ],
    })
    const article = prose(
      link('https://example.com/1', 'one'),
      link('https://example.com/2', 'two', 'Second'),
      link('https://example.com/1', 'again'),
      link('mailto:a@example.com', 'a@example.com'),
    )
    expect(body(article)).toBe(
      'one [1]\n\ntwo [2]\n\nagain [1]\n\na@example.com\n\n--\n\n[1] https://example.com/1\n[2] https://example.com/2 "Second"\n',
    )
    expect(body(article, { links: 'inline' })).toBe(
      'one <https://example.com/1>\n\ntwo <https://example.com/2 "Second">\n\nagain <https://example.com/1>\n\na@example.com\n',
    )
    const issues: Issue[] = []
    const onIssue = (issue: Issue) => void issues.push(issue)
    expect(body(article, { links: 'none', onIssue })).toBe('one\n\ntwo\n\nagain\n\na@example.com\n')
    const lost = issues.filter(({ path }) => path[0] === 'sections')
    expect(lost.map(({ code, path }) => `${code} ${path.slice(3).join('.')}`)).toEqual([
      'not-carried 0.children.0.url',
      'not-carried 1.children.0.url',
      'not-carried 1.children.0.title',
      'not-carried 2.children.0.url',
    ])
  })

  test('a voice reads no signs, and nothing that is struck out', () => {
    const article = prose(
      { type: 'blockquote', children: [words('Quoted.')] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'It ' },
          { type: 'delete', children: [{ type: 'text', value: 'never' }] },
          { type: 'text', value: ' holds.' },
        ],
      },
      {
        type: 'table',
        align: [null, 'right'],
        children: [
          ['City', 'Rain'],
          ['Bern', '9'],
          ['Thun', '7'],
        ].map((row) => ({
          type: 'tableRow',
          children: row.map((value) => ({
            type: 'tableCell',
            children: [{ type: 'text', value }],
          })),
        })),
      },
    )
    const voice = { marks: false, links: 'none' }
    expect(body(article, voice)).toBe(
      'Quoted.\n\nIt holds.\n\nCity: Bern\nRain: 9\n\nCity: Thun\nRain: 7\n',
    )
    expect(body(article)).toBe(
      '> Quoted.\n\nIt ~~never~~ holds.\n\nCity  Rain\n----  ----\nBern     9\nThun     7\n',
    )
  })

  test('writes abbreviations in full, but not in code or other words', () => {
    const article = prose({
      type: 'paragraph',
      children: [
        { type: 'text', value: 'EU, EUR, e.g. the EU: ' },
        { type: 'inlineCode', value: 'EU' },
      ],
    })
    const abbreviations = { EU: 'European Union', 'e.g.': 'for example' }
    expect(body(article, { abbreviations })).toBe(
      'European Union, EUR, for example the European Union: EU\n',
    )
  })

  test('writes no abbreviation within an address that is shown', () => {
    const link = (url: string, value: string) => ({
      type: 'link',
      url,
      children: [{ type: 'text', value }],
    })
    const article = one({
      url: 'https://x.example/GDP/',
      sections: [
        {
          kind: 'prose',
          content:
            'GDP: https://x.example/GDP and www.x.example/GDP, mail gdp@GDP.example (GDP), x.example/a-GDP/',
        },
        {
          kind: 'prose',
          content: [
            {
              type: 'paragraph',
              children: [
                link('https://x.example/GDP/', 'x.example/GDP'),
                { type: 'text', value: ' by ' },
                link('https://GDP.example/', 'GDP.example'),
                { type: 'text', value: ' of ' },
                link('https://y.example/', 'GDP'),
              ],
            },
          ] as never,
        },
      ],
      media: [
        { type: 'document', url: 'https://x.example/a-GDP.pdf', mediaType: 'application/pdf' },
      ],
    })
    const plain = renderText(article)
    const addresses = (text: string) => text.match(/\S*\w[./@]\w\S*/g)
    for (const marks of [true, false]) {
      const found = renderText(article, { abbreviations: { GDP: 'product' }, marks })
      expect(addresses(found)).toEqual(addresses(plain))
      expect(found).toContain('\nproduct: https://x.example/GDP and')
      expect(found).toContain('(product)')
      expect(found).toContain(' of product [')
    }
  })

  test('leaves out what only paying readers may read', () => {
    const issues: Issue[] = []
    const article = one({
      sections: [
        { kind: 'prose', content: 'Free.' },
        { kind: 'prose', content: 'Secret.', paid: true },
      ],
    })
    const onIssue = faultsOnly((issue) => void issues.push(issue))
    expect(body(article, { onIssue })).toBe('Free.\n')
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['paid-section', 'sections', 1],
    ])
  })

  test('shows a summary that only what is left out repeats', () => {
    const sections = [
      { kind: 'prose' as const, content: 'The harbour was built.', paid: true },
      { kind: 'prose' as const, content: 'Then it fell.' },
    ]
    const summary = 'The harbour was built.'
    expect(renderText(one({ summary, sections }))).toContain(`${summary}\n\nThen it fell.`)
    const repeated = { summary: 'Then it fell.', sections }
    expect(renderText(one(repeated)).split('Then it fell.')).toHaveLength(2)
  })

  test('tells a retraction, corrections and what AI did, in the language of the article', () => {
    const article = one({
      language: 'de',
      status: 'retracted',
      corrections: [{ at: '2026-11-24T09:30:00Z', note: 'Neun, nicht acht.' }],
      aiDisclosure: { use: 'assisted' },
      sections: [{ kind: 'prose', content: 'Text.' }],
    })
    expect(body(article).split('\n\n')).toHaveLength(4)
    expect(body(article)).toContain('(24. November 2026): Neun, nicht acht.')
  })

  test('refuses options of the wrong kind', () => {
    for (const options of [
      { width: 0 },
      { width: 19.5 },
      { width: Number.NaN },
      { width: '80' },
      { links: 'all' },
      { parts: 'body' },
      { abbreviations: { a: 1 } },
      { abbreviations: null },
    ]) {
      expect(() => renderText(insight, options as never)).toThrow(TypeError)
    }
  })

  test('no line is wider than it may be, but for one word', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-zé]{1,30}$/),
      fc.stringMatching(/^[漢字かな]{1,30}$/),
      fc.constantFrom('👩‍👩‍👧', '🇨🇭', 'e\u0301', '—', 'a‑b'),
    )
    const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 20, max: 90 }), (value, width) => {
        const quote = { type: 'blockquote', children: [words(value)] }
        const output = body(prose(words(value), quote), { width })
        for (const line of output.split('\n')) {
          const isOneWord = !/[ 漢字かな]/.test(line.replace(/^> /, ''))
          expect([line, stringWidth(line) <= width || isOneWord]).toEqual([line, true])
        }
        expect(output.replace(/[\s>]+/g, '')).toBe((value + value).replace(/\s/g, ''))
      }),
      { numRuns: 300 },
    )
  })

  test('wrapping changes nothing but spaces and line breaks', () => {
    const letters = (output: string) => output.replace(/[\s>=-]/g, '')
    fc.assert(
      fc.property(anyArticle(), (article) => {
        // Tables are written in another way where they do not fit.
        if (JSON.stringify(article).includes('"table"')) return
        expect(letters(body(article, { width: 30 }))).toBe(letters(body(article)))
      }),
      { numRuns: 200 },
    )
  })

  test('no object at all makes it print a control character', () => {
    fc.assert(
      fc.property(rawArticle(), hostileFeed, (article, feed) => {
        const output = renderText(article) + renderText(article, { width: 20, marks: false })
        expect(output).not.toMatch(unprintable)
        expect(output.isWellFormed()).toBe(true)
        expect(renderTextDigest(feed)).not.toMatch(unprintable)
      }),
      { numRuns: 300 },
    )
    const attack = one({ title: 'x' })
    attack.title = '\u001b]0;x\u0007\u009b2J\rA\u0000'
    expect(renderText(attack)).toMatch(/^\]0;x2J A\n/)
  })
})

describe('renderTextDigest', () => {
  test('names what may be read, the newest first', async () => {
    const output = renderTextDigest(exampleFeed, { width: 72 })
    await expect(output).toMatchFileSnapshot('fixtures/digest.txt')
    expect(renderTextDigest(exampleFeed, { limit: 1 })).not.toContain('was retracted')
  })

  test('each address stands in it, whatever becomes of links', () => {
    for (const links of ['list', 'inline'] as const) {
      const output = renderTextDigest(exampleFeed, { links })
      expect(output).toContain(`${exampleFeed.articles[0]?.url}\n`)
    }
    expect(renderTextDigest(exampleFeed, { links: 'none' })).not.toContain('https://')
  })
})

test('same bytes under three time zones, and nothing is changed', () => {
  const before = structuredClone(exampleFeed)
  const zone = process.env.TZ
  const outputs = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((name) => {
    process.env.TZ = name
    return renderTextDigest(exampleFeed) + renderText(insight)
  })
  process.env.TZ = zone
  expect(new Set(outputs).size).toBe(1)
  expect(exampleFeed).toEqual(before)
})

test('every word of core’s plain text is in it', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const issues: Issue[] = []
      const output = body(article, { onIssue: (issue: Issue) => void issues.push(issue) })
      const lost = new Set(issues.map(({ path }) => (path[0] === 'sections' ? path[1] : undefined)))
      article.sections.forEach((section, index) => {
        if (lost.has(index) || section.kind !== 'prose') return
        for (const leaf of leavesOf(section.content)) {
          for (const [word] of leaf.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) expect(output).toContain(word)
        }
      })
    }),
    { numRuns: 200 },
  )
})

test('exported names and types', () => {
  expect(Object.keys(text).sort()).toEqual(['renderText', 'renderTextDigest', 'textRenderer'])
  expectTypeOf(textRenderer.render).toBeCallableWith(insight, { width: 80, links: 'none' })
})

/** The texts of a tree, one for each node that has one. */
function leavesOf(nodes: readonly object[]): string[] {
  return nodes.flatMap((node) =>
    'children' in node ? leavesOf(node.children as object[]) : toText(node as { type: string }),
  )
}

test('a text of very many blocks is rendered', () => {
  const rules = Array.from({ length: 150_000 }, () => ({ type: 'thematicBreak' }))
  const content = [...rules, words('The end.')]
  const many = one({ sections: [{ kind: 'prose', content }] as never })
  expect(body(many)).toMatch(/\nThe end\.\n$/)
})
