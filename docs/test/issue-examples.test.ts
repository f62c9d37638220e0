import { lintArticle, profiles } from '@standfirst/check'
import {
  type Article,
  type ArticleInput,
  type Issue,
  parseArticle,
  parseFeed,
  safeParseArticle,
} from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { articlesFromFeed, htmlToContent } from '@standfirst/import'
import { articleToJsonLd } from '@standfirst/json-ld'
import { markdownToContent, md, safeParseMarkdown } from '@standfirst/markdown'
import { renderRss } from '@standfirst/rss'
import { expect, test } from 'vitest'

/** What the page on issues shows as an example, and what its fix makes of it. */
type Example = readonly [code: string, example: Issue[], fixed: Issue[]]

const least = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'The river rose',
  summary: 'Why to read on.',
  publishedAt: '2026-01-01',
}

const gate = (more: object): Issue[] => safeParseArticle({ ...least, ...more }).issues
const prose = (...content: unknown[]) => gate({ sections: [{ kind: 'prose', content }] })
const section = (one: object) => gate({ sections: [one] })
const content = (value: unknown) => section({ kind: 'prose', content: value })
const lint = (more: object, all = Object.values(profiles)): Issue[] =>
  lintArticle(parseArticle({ ...least, ...more }), { now: '2026-06-01T00:00:00Z', profiles: all })

const text = (value: string) => ({ type: 'text', value })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const note = (identifier: string) => ({
  ...{ type: 'footnoteDefinition', identifier, children: [paragraph(text('x'))] },
})
const call = (identifier: string) => paragraph({ type: 'footnoteReference', identifier })

const file = (lines: string, body = 'Text.', more = {}): Issue[] =>
  safeParseMarkdown(`---\n${lines}\n---\n\n${body}\n`, {
    ...{ baseUrl: 'https://example.com/a/', defaults: { language: 'en' }, ...more },
  }).issues
const own = 'title: A\nsummary: S.\npublishedAt: 2026-01-01'
const ofTool = 'title: A\ndescription: S.\ndate: 2026-01-01'
const hugo = (lines: string, more = {}) =>
  file(`${ofTool}\n${lines}`, 'x', { preset: 'hugo', ...more })
const body = (value: string, preset?: string) =>
  file(preset ? ofTool : own, value, preset ? { preset } : {})

const item = (inside: string, language = '<language>en</language>') =>
  articlesFromFeed(
    `<rss version="2.0"><channel><title>T</title><link>https://e.com/</link>${language}<item>${inside}</item></channel></rss>`,
  ).issues
const dated = '<link>https://e.com/a</link><pubDate>Thu, 01 Jan 2026 00:00:00 GMT</pubDate>'
const whole = `<title>A</title>${dated}`

const article = parseArticle(least)
const feed = parseFeed({
  ...{ title: 'F', description: 'D', url: 'https://example.com/', language: 'en' },
  articles: [least],
})
const told = (render: (onIssue: (issue: Issue) => void) => unknown): Issue[] => {
  const issues: Issue[] = []
  render((issue) => issues.push(issue))
  return issues
}
const rss = (more: Partial<Article>, options = {}) =>
  told((onIssue) =>
    renderRss({ ...feed, articles: [{ ...article, ...more }] }, { onIssue, ...options }),
  )
const paid = (isPaid?: true): ArticleInput['sections'] => [
  { kind: 'prose', content: 'The numbers', ...(isPaid && { paid: isPaid }) },
]
const recording = { type: 'audio', url: 'https://e.com/a.mp3', mediaType: 'audio/mpeg' }
const picture = (more: object) => ({ image: { url: 'https://e.com/a.png', alt: 'x', ...more } })

const examples: Example[] = [
  ['author-name', lint({ authors: ['By Ada and Bo'] }), lint({ authors: ['Ada', 'Bo'] })],
  ['assumed-address', item('<title>A</title>'), item(whole)],
  ['assumed-language', item(whole, ''), item(whole)],
  ['assumed-timestamp', item('<title>A</title><link>https://e.com/a</link>'), item(whole)],
  ['assumed-title', item(`${dated}<description>Hi</description>`), item(whole)],
  [
    'assumed-offset',
    file(own.replace('01-01', '01-01 09:30')),
    file(own.replace('01-01', '01-01 09:30'), 'Text.', { timeZone: 'Europe/Berlin' }),
  ],
  ['broken-feed', item('<title>A</item>'), item(whole)],
  [
    'contradictory-rights',
    gate({
      rights: { license: 'https://creativecommons.org/licenses/by/4.0/', ai: { train: 'deny' } },
    }),
    gate({
      rights: { license: 'https://creativecommons.org/licenses/by/4.0/', ai: { train: 'allow' } },
    }),
  ],
  [
    'duplicate-footnote',
    prose(call('1'), note('1'), note('1')),
    prose(call('1'), call('2'), note('1'), note('2')),
  ],
  [
    'duplicate-translation',
    gate({ translations: [1, 2].map((one) => ({ language: 'de', url: `https://e.com/${one}` })) }),
    gate({ translations: [{ language: 'de', url: 'https://e.com/1' }] }),
  ],
  [
    'empty-section',
    section({ kind: 'audience', items: [] }),
    section({ kind: 'audience', items: [{ name: 'Sailors' }] }),
  ],
  ['empty-text', gate({ title: ' ' }), gate({})],
  [
    'escaped-twice',
    item(`${whole}<description>&amp;lt;p&amp;gt;Hi&amp;lt;/p&amp;gt;</description>`),
    item(`${whole}<description>&lt;p&gt;Hi&lt;/p&gt;</description>`),
  ],
  [
    'expiry-date',
    hugo('expiryDate: 2027-01-01'),
    hugo('expiryDate: 2027-01-01', { now: '2026-06-01T00:00:00Z' }),
  ],
  [
    'publish-date',
    hugo('publishDate: 2031-01-01'),
    hugo('publishDate: 2031-01-01', { now: '2026-06-01T00:00:00Z' }),
  ],
  ['feed-too-long', rss({}, { maxBytes: 100 }), rss({}, { maxBytes: 100_000 })],
  ['future-date', lint({ publishedAt: '2027-01-01' }), lint({})],
  [
    'heading-rank',
    prose({ type: 'heading', depth: 1, children: [text('x')] }),
    prose({ type: 'heading', depth: 3, children: [text('x')] }),
  ],
  ['held-back', hugo('unlisted: true'), hugo('')],
  [
    'html-node',
    prose({ type: 'html', value: '<b>' }),
    prose(paragraph({ type: 'strong', children: [text('b')] })),
  ],
  ['hyphened-text', file(`${own}\ntags:\n  -harbour`), file(`${own}\ntags:\n  - harbour`)],
  [
    'incomplete-podcast',
    rss({}, { podcast: { categories: ['News'] } }),
    rss(
      {},
      {
        podcast: {
          categories: ['News'],
          image: { url: 'https://e.com/a.png', alt: 'x' },
          owner: { name: 'N', email: 'a@e.com' },
        },
      },
    ),
  ],
  [
    'insecure-address',
    lint({ media: [{ ...recording, chaptersUrl: 'http://e.com/1.json' }] }),
    lint({ media: [{ ...recording, chaptersUrl: 'https://e.com/1.json' }] }),
  ],
  [
    'invalid-address',
    markdownToContent('x', { baseUrl: '/blog/' }).issues,
    markdownToContent('x', { baseUrl: 'https://e.com/blog/' }).issues,
  ],
  ['invalid-front-matter', file('title: "Half a quotation'), file(own)],
  ['invalid-id', gate({ id: '42' }), gate({ id: 'urn:uuid:5f0c3c1e-6b1c-4a44-9b1f-1f3f6c0a2b11' })],
  ['invalid-language', gate({ language: 'English' }), gate({ language: 'pt-BR' })],
  [
    'invalid-timestamp',
    gate({ publishedAt: '2026-02-30' }),
    gate({ publishedAt: '2026-11-23T09:30:00Z' }),
  ],
  ['invalid-value', gate({ type: 'blogg' }), gate({ type: 'blog' })],
  ['joined-names', file(`${own}\nauthors: Ann, Bob`), file(`${own}\nauthors: ["Doe, Jane"]`)],
  [
    'left-out-file',
    item(`${whole}<enclosure url="ftp://e.com/a.mp3" type="audio/mpeg"/>`),
    item(`${whole}<enclosure url="https://e.com/a.mp3" type="audio/mpeg" length="1"/>`),
  ],
  [
    'looks-like-html',
    content('<p>It rained.</p>'),
    content(htmlToContent('<p>It rained.</p>').content),
  ],
  ['looks-like-markdown', content('It **rained**.'), content(md`It **rained**.`)],
  ['missing', gate({ title: undefined }), gate({})],
  ['missing-alt', gate(picture({ alt: undefined })), gate(picture({ alt: '' }))],
  ['missing-author', lint({ authors: [] }), lint({ authors: ['Ada'] })],
  [
    'missing-author-url',
    lint({ authors: ['Ada'] }),
    lint({ authors: [{ name: 'Ada', url: '/ada' }] }),
  ],
  ['missing-bytes', lint({ media: [recording] }), lint({ media: [{ ...recording, bytes: 1 }] })],
  [
    'missing-duration',
    lint({ media: [{ ...recording, bytes: 1 }] }),
    lint({ media: [{ ...recording, bytes: 1, durationSeconds: 1 }] }),
  ],
  ['missing-enclosure', lint({}), lint({ media: [recording] })],
  ['missing-image', lint({}), lint(picture({}))],
  [
    'missing-recommended',
    told((onIssue) => articleToJsonLd({ ...article, authors: [] }, { onIssue })),
    told((onIssue) =>
      articleToJsonLd(
        parseArticle({
          ...least,
          authors: [{ name: 'Ada', url: 'https://e.com/ada' }],
          ...picture({ width: 1200, height: 800 }),
        }),
        { onIssue },
      ),
    ),
  ],
  ['missing-summary', lint({ title: 'A', summary: 'A' }), lint({})],
  ['near-heading', body('## Key takeways\n\n- a\n- b'), body('## Key takeaways\n\n- a\n- b')],
  [
    'near-marker',
    body('## X\n\n<!-- takeaway -->\n\n- a'),
    body('## X\n\n<!-- takeaways -->\n\n- a'),
  ],
  [
    'nested-link',
    prose(
      paragraph({
        type: 'link',
        url: 'https://e.com',
        children: [{ type: 'link', url: 'https://f.com', children: [text('b')] }],
      }),
    ),
    prose(paragraph({ type: 'link', url: 'https://e.com', children: [text('b')] })),
  ],
  ['not-json', gate({ tags: new Set(['ai']) }), gate({ tags: ['ai'] })],
  [
    'open-comment',
    body('%% not for readers', 'obsidian'),
    body('%% not for readers %%', 'obsidian'),
  ],
  [
    'out-of-range',
    gate({ aiDisclosure: { use: 'assisted', share: 2 } }),
    gate({ aiDisclosure: { use: 'assisted', share: 0.2 } }),
  ],
  [
    'paid-section',
    rss(parseArticle({ ...least, access: 'paid', sections: paid(true) })),
    rss(parseArticle({ ...least, sections: paid() })),
  ],
  [
    'private-comment',
    file(own.replace('title: A', 'title: "High water <!-- ask Ada -->"')),
    file(`${own}\n# ask Ada`),
  ],
  ['removed-characters', gate({ title: 'a\u0000' }), gate({ title: 'a' })],
  ['summary-from-text', file('title: A\npublishedAt: 2026-01-01'), file(own)],
  [
    'task-without-text',
    prose({
      type: 'list',
      children: [{ type: 'listItem', checked: true, children: [{ type: 'code', value: 'x' }] }],
    }),
    prose({
      type: 'list',
      children: [
        {
          type: 'listItem',
          checked: true,
          children: [paragraph(text('a')), { type: 'code', value: 'x' }],
        },
      ],
    }),
  ],
  [
    'transcript-type',
    lint({ media: [{ ...recording, transcriptUrl: 'https://e.com/words' }] }),
    lint({
      media: [{ ...recording, transcriptUrl: 'https://e.com/words', transcriptType: 'text/vtt' }],
    }),
  ],
  ['uncalled-footnote', body('Text.\n\n[^1]: Source.'), body('Text.[^1]\n\n[^1]: Source.')],
  ['unclear-marker', body('<!-- paid -->\n\nx'), body('<!-- prose {"paid":true} -->\n\nx')],
  ['unclear-status', hugo('draft: maybe'), hugo('draft: true')],
  ['undefined-footnote', prose(call('1')), prose(call('1'), note('1'))],
  ['unknown-image-size', lint(picture({})), lint(picture({ width: 1200, height: 800 }))],
  ['unknown-key', gate({ titel: 'A' }), gate({})],
  ['unknown-node', prose({ type: 'math' }), prose(paragraph(text('a')))],
  [
    'unknown-section',
    section({ kind: 'proze', content: 'A' }),
    section({ kind: 'prose', content: 'A' }),
  ],
  ['unknown-version', gate({ schemaVersion: 0 }), gate({})],
  ['unsafe-url', gate({ url: 'javascript:alert(1)' }), gate({})],
  ['unsupported-html', body('<details>x</details>'), body('x')],
  ['unsupported-shortcode', body('{{< note >}}', 'hugo'), body('Note', 'hugo')],
  [
    'updated-before-published',
    gate({ publishedAt: '2026-02-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' }),
    gate({ updatedAt: '2026-02-01T00:00:00Z' }),
  ],
  ['wrong-type', gate({ tags: 'ai' }), gate({ tags: ['ai'] })],
  [
    'wrong-type',
    told((onIssue) => renderHtml({ ...article, authors: ['Ada'] as never }, { onIssue })),
    told((onIssue) => renderHtml(parseArticle({ ...least, authors: ['Ada'] }), { onIssue })),
  ],
]

test.each(examples)(
  '%s: the example of the page gives it, and its fix takes it away',
  (code, example, fixed) => {
    const found = example.filter((issue) => issue.code === code)
    expect(found.length).toBeGreaterThan(0)
    for (const { fix, message } of found) {
      expect(message).toMatch(/\S/)
      expect(fix).toMatch(/\S/)
    }
    expect(fixed.map((issue) => issue.code)).not.toContain(code)
  },
)
