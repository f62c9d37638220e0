import { checkAgreement, verifyCopy } from '@standfirst/check'
import {
  type Article,
  defineArticle,
  formatIssues,
  type Issue,
  namedId,
  parseArticle,
} from '@standfirst/core'
import { html, renderHtml, renderHtmlPage } from '@standfirst/html'
import { type MarkdownPreset, renderMarkdown, safeParseMarkdown } from '@standfirst/markdown'
import { fingerprint } from '@standfirst/rights'
import { renderRss } from '@standfirst/rss'
import { article as anyArticle, cases, hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmlessChanges } from './harmless-changes.ts'
import { feedOf, fingerprinted } from './outputs-of.ts'
import { seedArticle } from './seed-outputs.ts'

const insight = cases().find(({ name }) => name === 'insight')?.article as Article
const names = ['html', 'markdown', 'rss', 'atom', 'jsonFeed'] as const

/** The copies that have the full text. */
function copies(article: Article): [name: (typeof names)[number], copy: string][] {
  const outputs = fingerprinted(article)
  const isIn = article.status === 'published' || article.status === 'retracted'
  return names
    .filter((name) => isIn || name === 'html' || name === 'markdown')
    .map((name) => [name, outputs[name]])
}

describe.each(cases())('copies of $name', ({ article }) => {
  test.each(copies(article))('%s is intact', (name, copy) => {
    const expected = fingerprint(article)
    expect(verifyCopy(copy)).toMatchObject({
      format: name,
      status: 'intact',
      copies: [{ fingerprint: expected, computed: expected, url: article.url }],
    })
    expect(verifyCopy(copy, article)).toMatchObject({ status: 'intact', changes: [] })
  })
})

test('copies of any article are intact, alone and beside it', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      for (const [name, copy] of copies(article)) {
        expect([name, verifyCopy(copy).status]).toEqual([name, 'intact'])
      }
    }),
    { numRuns: 100 },
  )
})

test('Markdown with a fingerprint is still exactly the article', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const copy = renderMarkdown(article, { fingerprint: fingerprint(article) })
      expect(parsed(copy)).toEqual(parsed(renderMarkdown(article)))
      expect(parsed(copy).article).toEqual(article)
    }),
    { numRuns: 50 },
  )
})

/** What is read, and what is said of it, wherever it stands. */
function parsed(source: string, preset?: MarkdownPreset) {
  const result = safeParseMarkdown(source, { preset, baseUrl: insight.url })
  const issues = result.issues.map(({ code, path }) => ({ code, path }))
  return { article: result.success ? result.article : undefined, issues }
}

test.each(['hugo', 'astro', 'jekyll', 'zola', 'eleventy', 'obsidian'] as const)(
  'the front matter of %s holds it, and is still the article',
  (preset) => {
    const copy = renderMarkdown(insight, { preset, fingerprint: fingerprint(insight) })
    expect(copy).toContain(fingerprint(insight))
    expect(parsed(copy, preset)).toEqual(parsed(renderMarkdown(insight, { preset }), preset))
    expect(parsed(copy, preset).article).toEqual(insight)
  },
)

describe('what changed in a copy is found', () => {
  const word = 'capabilities'
  const changes: [what: string, change: (copy: string) => string][] = [
    ['one letter', (copy) => copy.replaceAll(word, 'capabilitiez')],
    ['a date', (copy) => copy.replace(/2026/g, '2025')],
    ['the address', (copy) => copy.replaceAll(insight.url, `${insight.url}x`)],
    ['an author', (copy) => copy.replaceAll(insight.authors[0]?.name ?? '', 'Somebody Else')],
  ]

  describe.each(changes)('%s', (_, change) => {
    test.each(copies(insight))('in %s', (_name, copy) => {
      const changed = change(copy)
      expect(changed).not.toBe(copy)
      expect(verifyCopy(changed).status).toBe('changed')
      const report = verifyCopy(changed, insight)
      expect(report.status).toBe('changed')
      expect(report.changes.length).toBeGreaterThan(0)
    })
  })

  test('any letter of any section, in any copy', () => {
    const text = /\p{L}/u
    fc.assert(
      fc.property(anyArticle(), fc.nat(), (article, seed) => {
        for (const [name, copy] of copies(article)) {
          const at = letterIn(copy, name, seed)
          if (at === undefined) continue
          expect(text.test(copy.charAt(at))).toBe(true)
          const other = copy.charAt(at) === 'q' ? 'w' : 'q'
          const changed = copy.slice(0, at) + other + copy.slice(at + 1)
          expect([name, verifyCopy(changed).status]).not.toEqual([name, 'intact'])
        }
      }),
      { numRuns: 100 },
    )
  })

  /** A letter of the text in the sections' marked part. */
  function letterIn(copy: string, name: string, seed: number): number | undefined {
    if (name !== 'rss' && name !== 'atom') return undefined
    const start = copy.indexOf('data-part="text"')
    const end = copy.indexOf('</div>', start)
    const part = copy
      .slice(start, end)
      .replace(/<[^>]*>|&[^;]*;|^[^>]*>/g, (tag) => '\0'.repeat(tag.length))
    const places = [...part.matchAll(/[a-z]/g)].map(({ index }) => start + index)
    return places.length ? places[seed % places.length] : undefined
  }

  test('the summary in one of the two places of an item', () => {
    const copy = fingerprinted(insight).rss
    const [first] = insight.summary.split(' ')
    const changed = copy.replace(`<description>${first}`, '<description>Nobody')
    expect(changed).not.toBe(copy)
    expect(verifyCopy(changed).status).toBe('changed')
  })

  test('where it changed, if there is the article', () => {
    const { html } = fingerprinted(insight)
    const { changes } = verifyCopy(html.replaceAll('Protect', 'Expose'), insight)
    for (const { path } of changes) expect(['sections', 'summary', 'title']).toContain(path[0])
  })

  test('the address of a link, if there is the article', () => {
    const { html } = fingerprinted(insight)
    const [, href = ''] = /<figcaption>.*?href="([^"]+)"/s.exec(html) ?? []
    const changed = html.replace(`href="${href}"`, 'href="https://evil.example/"')
    expect(changed).not.toBe(html)
    expect(verifyCopy(changed).status).toBe('intact')
    expect(verifyCopy(changed, insight).status).toBe('changed')
  })
})

describe('what is no change', () => {
  const copies = fingerprinted(seedArticle)
  test.each(harmlessChanges)('in %s: %s', (format, _what, change) => {
    const copy = change(copies[format])
    expect(copy).not.toBe(copies[format])
    expect(verifyCopy(copy)).toMatchObject({ status: 'intact' })
    expect(verifyCopy(copy, seedArticle)).toMatchObject({ status: 'intact', changes: [] })
  })

  test('white space and the order of attributes', () => {
    const { html, rss, jsonFeed, markdown } = fingerprinted(insight)
    const spaced = html
      .replace(/(<\/(?:p|h2|li|section)>)/g, '$1\n\n  ')
      .replace(/(<p[^>]*>)/g, '$1\n\t')
      .replace(/<article (class="[^"]*") (.*?)>/, '<article $2\n $1>')
    expect(spaced).not.toBe(html)
    expect(verifyCopy(spaced)).toMatchObject({ status: 'intact' })
    expect(verifyCopy(spaced, insight)).toMatchObject({ status: 'intact' })
    expect(verifyCopy(rss.replaceAll('>\n<', '>\n\n\t<')).status).toBe('intact')
    expect(verifyCopy(JSON.stringify(JSON.parse(jsonFeed), null, 4)).status).toBe('intact')
    expect(verifyCopy(`${markdown}\n\n`).status).toBe('intact')
  })

  test('another notation of the same time', () => {
    const atom = fingerprinted(insight).atom
    const changed = atom.replace(/<published>(.*?)<\/published>/, (_, time) => {
      return `<published>${new Date(time).toISOString()}</published>`
    })
    expect(verifyCopy(changed).status).toBe('intact')
  })
})

describe('what can be told', () => {
  test('a link that runs a script, without the article too', () => {
    const copy = fingerprinted(seedArticle).html
    const link = 'href="https://example.com/map/"'
    for (const href of ['javascript:x()', ' java&#10;script:x()', 'data:text/html,x']) {
      const changed = copy.replace(link, `href="${href}"`)
      expect(changed).not.toBe(copy)
      expect(verifyCopy(changed).status).toBe('changed')
    }
  })

  test('a copy without a fingerprint', () => {
    expect(verifyCopy(renderHtml(insight)).status).toBe('no-fingerprint')
    expect(verifyCopy(renderMarkdown(insight)).status).toBe('no-fingerprint')
    expect(verifyCopy(renderRss(feedOf(insight))).status).toBe('no-fingerprint')
  })

  test('a copy that has lost its text, or what tells it from the rest', () => {
    const summary = renderRss(feedOf(insight), { fingerprint, content: 'summary' })
    expect(verifyCopy(summary).status).toBe('unreadable')
    expect(verifyCopy('<rss><channel>').status).toBe('unreadable')
    const bare = fingerprinted(insight).html.replace(/ class="[^"]*"/g, '')
    expect(verifyCopy(bare).status).toBe('unreadable')
  })

  test('sixty comments before no feed', () => {
    expect(verifyCopy(`${'<!-- a -->'.repeat(60)}<p>Text.</p>`).status).toBe('no-fingerprint')
    const copy = renderRss(feedOf(insight), { fingerprint })
    const after = copy.replace('<rss', `${'<!-- a -->\n'.repeat(60)}<rss`)
    expect(verifyCopy(after).status).toBe('intact')
  })

  test('a fragment, and one that a site embeds', () => {
    for (const profile of ['page', 'embed'] as const) {
      const copy = renderHtml(insight, { profile, fingerprint: fingerprint(insight) })
      expect(verifyCopy(copy).status).toBe('intact')
    }
  })

  test('each article of a feed', () => {
    const other = defineArticle({
      url: 'https://example.com/other/',
      language: 'en',
      title: 'Other',
      summary: 'About another.',
      publishedAt: '2026-11-23T09:30:00Z',
      sections: [{ kind: 'prose', content: 'Text.' }],
    })
    const rss = renderRss(feedOf(other, insight), { fingerprint }).replace('<p>Text.', '<p>Test.')
    const report = verifyCopy(rss)
    expect(report.status).toBe('changed')
    expect(report.copies.map(({ status }) => status)).toEqual(['changed', 'intact'])
    expect(verifyCopy(rss, insight)).toMatchObject({
      status: 'intact',
      copies: [{ url: insight.url }],
    })
  })

  test('JSON-LD beside its article only', () => {
    const { jsonLd } = fingerprinted(insight)
    expect(verifyCopy(jsonLd).status).toBe('unreadable')
    expect(verifyCopy(jsonLd, insight).status).toBe('intact')
    const renamed = parseArticle({ ...insight, title: 'Another title' })
    expect(verifyCopy(jsonLd, renamed).status).toBe('changed')
  })

  test('nothing of any text, without an error', () => {
    fc.assert(
      fc.property(hostileString(), (text) => {
        const { status } = verifyCopy(text)
        expect(['no-fingerprint', 'unreadable']).toContain(status)
        verifyCopy(text, insight)
      }),
    )
  })
})

describe('what a fingerprint can\u2019t see, and readers don\u2019t', () => {
  const article = defineArticle({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'A title',
    summary: 'About it.',
    publishedAt: '2026-11-23T09:30:00Z',
    authors: ['Ada Example'],
    rights: { copyright: '© 2026 Example News' },
    sections: [{ kind: 'prose', heading: 'First', content: 'It rained.\n\nThen it stopped.' }],
    related: [{ url: 'https://example.com/b/', title: 'Next' }],
  })
  const outputs = fingerprinted(article)
  const spam = 'Buy an umbrella today'
  const last = '<p>Then it stopped.</p>'
  const inText: [what: string, from: string, to: string][] = [
    ['a hidden paragraph', last, `<p hidden>${last.slice(3)}`],
    ['a paragraph hidden by its style', last, `<p style="display: none">${last.slice(3)}`],
    ['an invisible paragraph', last, `<p style="color:red;visibility:hidden">${last.slice(3)}`],
    ['a paragraph of no size', last, `<p style="font-size:0">${last.slice(3)}`],
    [
      'a paragraph off the page',
      last,
      `<p style="position:absolute;left:-9999px">${last.slice(3)}`,
    ],
    ['a paragraph that can be seen through', last, `<p style="opacity:0">${last.slice(3)}`],
    ['a folded paragraph', last, `<details>${last}</details>`],
    ['a closed dialog', last, `<dialog>${last}</dialog>`],
    ['text in a frame', last, `${last}<iframe srcdoc="&lt;p>${spam}&lt;/p>"></iframe>`],
    ['a frame', last, `${last}<iframe src="https://evil.example/"></iframe>`],
    ['a template', last, `${last}<template><p>${spam}</p></template>`],
    ['text for those without scripts', last, `${last}<noscript><p>${spam}</p></noscript>`],
    ['a script', last, `${last}<script>alert("${spam}")</script>`],
    ['styles', last, `${last}<style>p { display: none }</style>`],
    ['an object', last, `${last}<object><p>${spam}</p></object>`],
    ['a drawing with text', last, `${last}<svg><text>${spam}</text></svg>`],
    ['a comment', last, `${last}<!-- ${spam} -->`],
    ['a title', last, `<p title="${spam}">${last.slice(3)}`],
    ['a label', last, `<p aria-label="${spam}">${last.slice(3)}`],
    ['a description', last, `<p aria-description="${spam}">${last.slice(3)}`],
    ['text that is not read aloud', last, `<p aria-hidden="true">${last.slice(3)}`],
    ['a paragraph that nobody can select or find', last, `<p inert>${last.slice(3)}`],
    ['a paragraph for a place that is not there', last, `<p slot="a">${last.slice(3)}`],
    ['letters in another order', last, `<p><bdo dir="rtl">Then it stopped.</bdo></p>`],
    ['a field with words', last, `<p>Then it stopped.<input value="${spam}"></p>`],
    ['a handler of events', last, `<p onclick="alert(1)">${last.slice(3)}`],
  ]

  describe.each(inText)('%s', (_, from, to) => {
    test.each(['html', 'rss', 'atom', 'jsonFeed'] as const)('in %s', (name) => {
      const quoted = (html: string) =>
        name === 'jsonFeed' ? JSON.stringify(html).slice(1, -1) : html
      const changed = outputs[name].replace(quoted(from), quoted(to))
      expect(changed).not.toBe(outputs[name])
      expect(verifyCopy(changed).status).toBe('changed')
      const beside = verifyCopy(changed, article)
      expect(beside.status).toBe('changed')
      expect(beside.changes).not.toEqual([])
    })
  })

  test.each([
    ['text before the article', '<article class', `<p>${spam}</p><article class`],
    ['text after the article', '</article>', `</article><p>${spam}</p>`],
    ['bare text after the article', '</article>', `</article>${spam}`],
    ['text before all', '<body class="sf-page">', `<body class="sf-page"><div>${spam}</div>`],
    ['text after all', '</main>', `</main><section>${spam}</section>`],
    ['another article', '</article>', `</article><article><p>${spam}</p></article>`],
    [
      'text between sections',
      '<section class="sf-section',
      `<p>${spam}</p><section class="sf-section`,
    ],
    [
      'text after the body',
      '<footer class="sf-footer">',
      `<p>${spam}</p><footer class="sf-footer">`,
    ],
  ])('%s of a page', (_, from, to) => {
    const changed = outputs.html.replace(from, to)
    expect(changed).not.toBe(outputs.html)
    const { changes, status } = verifyCopy(changed)
    expect([status, formatIssues(changes)]).toEqual(['changed', expect.stringContaining(spam)])
    expect(verifyCopy(changed, article).status).toBe('changed')
  })

  test.each([
    [
      'text before the marked one',
      '<div data-part="text"',
      `<div>${spam}</div><div data-part="text"`,
    ],
    [
      'notices without a word of notice',
      '<div data-part="text"',
      `<p>${spam}</p><p>${spam}</p><div data-part="text"`,
    ],
    ['text after the marked one', '</div><h2>', `</div><p>${spam}</p><h2>`],
    ['text at the end', '© 2026 Example News</p>', `© 2026 Example News</p><p>${spam}</p>`],
  ])('%s of an item', (_, from, to) => {
    const changed = outputs.rss.replace(from, to)
    expect(changed).not.toBe(outputs.rss)
    expect(verifyCopy(changed).status).toBe('changed')
    expect(verifyCopy(changed, article).status).toBe('changed')
  })

  test.each([
    ['a comment', 'It rained.', `<!-- ${spam} -->\n\nIt rained.`],
    ['a comment in a line', 'It rained.', `It <!-- ${spam} -->rained.`],
    ['a comment of one word', 'It rained.', '<!-- spam -->\n\nIt rained.'],
    ['a script', 'It rained.', `<script>alert("${spam}")</script>\n\nIt rained.`],
    ['HTML that is hidden', 'It rained.', `It rained.<span hidden>${spam}</span>`],
    ['a definition', 'It rained.', `It rained.\n\n[x]: https://evil.example/ "${spam}"`],
    ['a comment of the front matter', 'language:', `# ${spam}\nlanguage:`],
    ['a comment at the end of a line', 'language: "en"', `language: "en" # ${spam}`],
    [
      'a comment that looks like a marker',
      'It rained.',
      `It rained.\n\n<!-- prose {"note":"${spam}"} -->`,
    ],
  ])('%s of Markdown', (_, from, to) => {
    const changed = outputs.markdown.replace(from, to)
    expect(changed).not.toBe(outputs.markdown)
    expect(verifyCopy(changed).status).toBe('changed')
    expect(verifyCopy(changed, article).status).toBe('changed')
  })

  test('Markdown with a comment for subscribers above a heading is no article', () => {
    const comment = '<!-- prose {"paid":true} -->\n\n## First'
    const changed = outputs.markdown.replace('## First', comment)
    expect(changed).not.toBe(outputs.markdown)
    expect(verifyCopy(changed).status).toBe('unreadable')
    expect(verifyCopy(changed, article).status).not.toBe('intact')
  })

  test.each([
    ['rss', '</item>', `<comments>${spam}</comments></item>`],
    ['rss', '</item>', `<content:encoded>${spam}</content:encoded></item>`],
    ['atom', '</entry>', `<content type="html">${spam}</content></entry>`],
    ['atom', '<entry', '<entry xml:base="https://evil.example/"'],
    ['jsonFeed', '"content_html"', `"content_text":"${spam}","content_html"`],
    ['jsonFeed', '"content_html"', '"banner_image":"https://evil.example/b.png","content_html"'],
  ] as const)('beside the text of an item of %s: %s becomes %s', (name, from, to) => {
    const changed = outputs[name].replace(from, to)
    expect(verifyCopy(changed).status).toBe('changed')
    expect(verifyCopy(changed, article).status).toBe('changed')
  })

  test.each([null, 5, {}])('what is no text is refused in words: %j', (output) => {
    expect(() => verifyCopy(output as never)).toThrow(/^`output` is .*, expected a text$/)
    const outputs = { html: output } as never
    expect(() => checkAgreement(article, outputs)).toThrow(
      /^`outputs.html` is .*, expected a text$/,
    )
    expect(() => checkAgreement(null as never, {})).toThrow(/^`article` is `null`, expected/)
    expect(() => verifyCopy('text', 5 as never)).toThrow(/^`article` is `5`, expected/)
    expect(() => checkAgreement(article, null as never)).toThrow(
      /^`outputs` is `null`, expected an object$/,
    )
  })

  test('what is the site\u2019s own is no change', () => {
    const page = renderHtmlPage(article, {
      fingerprint: fingerprint(article),
      header: html`<p>Example News</p><nav><a href="https://example.com/">Home</a></nav>`,
      footer: html`<p>All rights reserved</p>`,
      head: html`<script>var a = 1</script><style>p { color: red }</style>`,
    }).replace('</main>', '<aside><article><h2>Other</h2></article></aside></main>')
    expect(verifyCopy(page)).toMatchObject({ status: 'intact', changes: [] })
    expect(verifyCopy(page, article)).toMatchObject({ status: 'intact', changes: [] })
  })
})

test('an article whose id a feed gave it, which is no address, is intact in feeds too', () => {
  const article = parseArticle({ ...insight, id: namedId('post 4711') })
  for (const [name, copy] of copies(article)) {
    expect([name, verifyCopy(copy).status]).toEqual([name, 'intact'])
    expect([name, verifyCopy(copy, article)]).toMatchObject([name, { changes: [] }])
  }
})

describe('an article with a paid section and footnotes', () => {
  const note = (name: string, text: string) => ({
    type: 'footnoteDefinition' as const,
    identifier: name,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] }],
  })
  const call = (text: string, name: string) => ({
    type: 'paragraph' as const,
    children: [
      { type: 'text' as const, value: text },
      { type: 'footnoteReference' as const, identifier: name },
    ],
  })
  const base = {
    url: 'https://example.com/a/',
    language: 'en',
    title: 'A',
    summary: 'About it.',
    publishedAt: '2026-11-23T09:30:00Z',
  }
  const free = { kind: 'prose' as const, content: [call('Free.', 'a'), note('a', 'Note a.')] }
  const paid = {
    kind: 'prose' as const,
    paid: true,
    content: [call('Paid.', 'b'), note('b', 'Note b.')],
  }
  const variants: [what: string, sections: object[]][] = [
    ['after it', [free, paid]],
    ['before it', [paid, free]],
    ['with a heading', [free, { ...paid, heading: 'For you' }]],
    [
      'whose note is called in the free one',
      [{ kind: 'prose', content: [call('Free.', 'b')] }, paid],
    ],
    ['without a note', [free, { kind: 'prose', paid: true, content: 'Paid.' }]],
  ]

  test.each(variants)('%s: its copies are intact, and have one fingerprint', (_, sections) => {
    const article = parseArticle({ ...base, sections })
    for (const [name, copy] of copies(article)) {
      const found = verifyCopy(copy)
      expect([name, found.status]).toEqual([name, 'intact'])
      expect(found.copies[0]?.fingerprint).toBe(fingerprint(article))
      expect([name, verifyCopy(copy, article)]).toMatchObject([
        name,
        { status: 'intact', changes: [] },
      ])
    }
  })

  test('tells of the paid section once, and shows nothing of it', () => {
    const article = parseArticle({ ...base, sections: [free, paid] })
    const issues: Issue[] = []
    const rss = renderRss(feedOf(article), {
      onIssue: (issue) => issues.push(issue),
      markdown: renderMarkdown,
    })
    expect(issues.map(({ code }) => code)).toEqual(['paid-section'])
    expect(rss).not.toMatch(/Paid|Note b|paid/)
  })
})
