import { expect, test } from 'vitest'
import { type MarkdownPreset, safeParseMarkdown } from '../../src/index.ts'

function adviceOn(source: string, preset?: MarkdownPreset, path?: string): string[] {
  const { issues } = safeParseMarkdown(source, {
    preset,
    path,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  return issues.flatMap(({ code, fix }) => (code === 'missing' && fix ? fix : []))
}

test.each<[string, MarkdownPreset | undefined, string]>([
  ["+++\ntitle = 'A'\n+++\n\nText.", 'hugo', 'Add `date = 2026-11-23` between the lines `+++`'],
  ['---\ntitle: A\n---\n\nText.', 'zola', 'Add `date: 2026-11-23` between the lines `---`'],
  ['{ "title": "A" }\n\nText.', 'hugo', 'Add `"date": "2026-11-23"` to the JSON'],
  ['---json\n{ "title": "A" }\n---\n\nText.', 'eleventy', 'Add `"date": "2026-11-23"` to the JSON'],
  ["+++\ntitle = 'A'\n+++\n\nText.", undefined, 'Add `publishedAt = 2026-11-23` between'],
  ['---\ntitle: A\n---\n\nText.', 'hugo', 'Add `date: 2026-11-23` between the lines `---`'],
])('what to add to %j for %s is written as the rest is', (source, preset, fix) => {
  expect(adviceOn(source, preset)).toEqual([expect.stringContaining(fix)])
})

test.each<[MarkdownPreset | undefined, string]>([
  [undefined, 'summary'],
  ['hugo', 'description'],
  ['jekyll', 'description'],
  ['astro', 'description'],
  ['eleventy', 'description'],
  ['zola', 'description'],
  ['obsidian', 'description'],
  ['docusaurus', 'description'],
  ['pelican', 'Summary'],
])('that there is no summary is told with the key of %s', (preset, key) => {
  const found = (text: string) =>
    safeParseMarkdown(`---\ntitle: A\ndate: 2026-01-02\npublishedAt: 2026-01-02\n---\n\n${text}`, {
      preset,
      baseUrl: 'https://example.com/a/',
      defaults: { language: 'en' },
    }).issues.find(({ code }) => code === 'summary-from-text')
  const pelican = safeParseMarkdown('Title: A\nDate: 2026-01-02\n\nText.', {
    preset: 'pelican',
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  }).issues.find(({ code }) => code === 'summary-from-text')
  const issue = preset === 'pelican' ? pelican : found('Text.')
  expect(issue?.message).toContain(`Found no \`${key}\``)
  expect(issue?.fix).toContain(`\`${key}\``)
})

test.each<[MarkdownPreset, string, string]>([
  ['astro', 'pubDate: 5', '`pubDate`'],
  ['hugo', 'lastmod: {}', '`lastmod`'],
  ['jekyll', 'author: [1]', '`author`'],
  ['eleventy', 'description: [a]', '`description`'],
  ['obsidian', 'created: x', '`created`'],
])('what is wrong is told with the key of %s: %s', (preset, line, key) => {
  const date = { astro: 'pubDate', obsidian: 'created' }[preset as string] ?? 'date'
  const lines = ['title: A', 'description: S.', `${date}: 2026-01-02`, line]
  const kept = lines.filter((one) => one === line || !one.startsWith(line.split(':')[0] ?? ''))
  const { issues } = safeParseMarkdown(`---\n${kept.join('\n')}\n---\n\nText.`, {
    preset,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  expect(issues.map(({ message }) => message).join('\n')).toContain(key)
})

test.each<[MarkdownPreset, string, string]>([
  ['astro', 'heroImage: "x.jpg"', '`heroImageAlt`'],
  ['hugo', 'cover: { image: "x.jpg" }', '`cover.alt`'],
  ['jekyll', 'image: { path: "x.jpg" }', '`alt`'],
])('where the words of a picture stand is told with the keys of %s', (preset, line, key) => {
  const lines = ['title: A', 'description: S.', 'date: 2026-01-02', 'pubDate: 2026-01-02', line]
  const read = (more: string[]) =>
    safeParseMarkdown(`---\n${[...lines, ...more].join('\n')}\n---\n\nText.`, {
      preset,
      baseUrl: 'https://example.com/a/',
      defaults: { language: 'en' },
    }).issues
  const issue = read([]).find(({ code }) => code === 'missing-alt')
  expect(issue?.fix).toContain(key)
  if (preset === 'astro')
    expect(read(['heroImageAlt: A house']).map(({ code }) => code)).not.toContain('missing-alt')
})

// As Docusaurus 3.10.2 reads them.
test.each([
  ['blog/2021-08-26-welcome/index.md', '2021-08-26'],
  ['blog/2021-8-6-welcome.md', '2021-08-06'],
  ['blog/2021/08/26-welcome.md', '2021-08-26'],
  ['blog/2021/08/26/welcome.md', '2021-08-26'],
  ['blog/2021-08-26/index.mdx', '2021-08-26'],
])('Docusaurus finds the date in %s', (path, date) => {
  const result = safeParseMarkdown('---\ntitle: A\n---\n\nText.', {
    preset: 'docusaurus',
    path,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  expect(result.success && result.article.publishedAt).toBe(`${date}T00:00:00Z`)
})

test.each([
  ['* One thing.\n* Another.', 'One thing. Another.'],
  ['> Said so.\n\n```js\nx\n```', 'Said so.'],
  ['* List.\n\nA paragraph.', 'A paragraph.'],
])('the summary of %j is made from the text', (text, summary) => {
  const result = safeParseMarkdown(`---\ntitle: A\npublishedAt: 2026-01-02\n---\n\n${text}`, {
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  expect(result.success && result.article.summary).toBe(summary)
  expect(result.issues.map(({ code }) => code)).toEqual(['summary-from-text'])
})

// Keys that people and programs write who do not know the format, beside a title and a summary.
test.each([
  ['text: A', 'Write the text below the front matter'],
  ['body: A', 'Write the text below the front matter'],
  ['content: A', 'Write the text below the front matter'],
  ['img: a.jpg', '`image: { url: "a.jpg", alt: "What it shows" }`'],
  ['heroImage: a.jpg', '`image: { url: "a.jpg", alt: "What it shows" }`'],
  ['cover_image: a.jpg', '`image: { url: "a.jpg", alt: "What it shows" }`'],
  ['image_alt: A', 'as `image: { url: "…", alt: "…" }`'],
  ['keywords: a, b', '`tags: ["a", "b"]`'],
  ['hashtags: [a, b]', 'Rename it to `tags`'],
  ['categories: [a, b]', 'Write its first as `category`, and the others as `tags`'],
  ['lang: en', 'Rename it to `language`'],
  ['locale: en', 'Rename it to `language`'],
  ['slug: a', '`url: "../a/"`'],
  ['permalink: /a/', '`url: "/a/"`'],
  ['canonical_url: https://a.example/', 'Rename it to `url`'],
  ['desc: A', 'Remove it: `summary`'],
  ['excerpt: A', 'Remove it: `summary`'],
  ['dek: A', 'Remove it: `summary`'],
  ['headline: A', 'Remove it: `title`'],
  ['kicker: A', 'Rename it to `subtitle`'],
  ['byline: Ann', '`authors: ["Ann"]`'],
  ['writer: Ann', '`authors: ["Ann"]`'],
  ['modified: 2026-11-24', 'Rename it to `updatedAt`'],
  ['lastmod: 2026-11-24', 'Rename it to `updatedAt`'],
  ['date_modified: 2026-11-24', 'Rename it to `updatedAt`'],
  ['datePublished: 2026-11-24', 'Remove it: `publishedAt`'],
  ['createdAt: 2026-11-24', 'Remove it: `publishedAt`'],
  ['uuid: a', 'Rename it to `id`'],
  ['related_posts: [a]', 'Rename it to `related`'],
  ['weight: 1', 'Remove it: front matter has'],
  ['next: a', 'Remove it: front matter has'],
])('advice on a key of others: %s', (line, fix) => {
  const { issues } = safeParseMarkdown(
    `---\ntitle: T\nsummary: S\npublishedAt: 2026-11-23\n${line}\n---\n\nText.\n`,
    { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } },
  )
  expect(issues.flatMap((one) => one.fix ?? [])).toEqual([expect.stringContaining(fix)])
})

test.each<[string, MarkdownPreset | undefined, string]>([
  ['date: 20260603', 'hugo', 'Write it like `date: 2026-06-03`.'],
  ['pubDate: 1767603600000', 'astro', 'Write it like `pubDate: 2026-01-05T09:00:00Z`.'],
  ['publishedAt: 1767603600', undefined, 'Write it like `publishedAt: 2026-01-05T09:00:00Z`.'],
  ['publishedAt: 2026', undefined, 'Write it like `publishedAt: 2026-11-23`.'],
  ['publishedAt: 20261341', undefined, 'Write it like `publishedAt: 2026-11-23`.'],
  ['publishedAt: true', undefined, 'Write it like `publishedAt: 2026-11-23`.'],
  ['{ "publishedAt": 20260603 }', undefined, 'Write it like `"publishedAt": "2026-06-03"`.'],
])('a number is no date, and the message says which is: %s', (line, preset, fix) => {
  const source = line.startsWith('{') ? `${line}\n\nText.\n` : `---\n${line}\n---\n\nText.\n`
  const { issues } = safeParseMarkdown(source, {
    ...(preset && { preset }),
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en', title: 'T', summary: 'S.' },
  })
  const errors = issues.filter(({ severity }) => severity === 'error')
  expect(errors.map((issue) => issue.fix)).toEqual([fix])
})

test.each(['2026-02-30', '2026-13-01 10:00', 'Feb 30, 2026'])(
  'a date that is none is named as it stands in the file: %s',
  (date) => {
    const { issues } = safeParseMarkdown(`---\npublishedAt: ${date}\n---\n\nText.\n`, {
      baseUrl: 'https://example.com/a/',
      timeZone: 'America/New_York',
      defaults: { language: 'en', title: 'T', summary: 'S.' },
    })
    const [error] = issues.filter(({ severity }) => severity === 'error')
    expect(error?.message).toContain(`Found \`${date}\`, expected`)
  },
)

test.each<[string, MarkdownPreset | undefined, string, string]>([
  ['+++\ntitle = "A"\nauthor = "B"\n+++\n\nText.', undefined, 'unknown-key', '`authors = ["B"]`'],
  ['{ "title": "A", "author": "B" }\n\nText.', undefined, 'unknown-key', '`"authors": ["B"]`'],
  [
    '+++\ntitle = "A"\nimage = "a.png"\n+++\n\nText.',
    undefined,
    'missing-alt',
    '`image = { url = "a.png", alt = "What it shows" }`',
  ],
  [
    '{ "title": "A", "translations": { "de": "/de/" } }\n\nText.',
    undefined,
    'wrong-type',
    '`"translations": [{ "language": "de", "url": "/de/" }]`',
  ],
  [
    '---\ntitle: A\ndate: 2026-01-05\nlast_update:\n  date: soon\n---\n\nText.',
    'docusaurus',
    'invalid-timestamp',
    '`date: 2026-11-23` in `last_update`',
  ],
  ['+++\ntitle = A\n+++\n\nText.', 'zola', 'invalid-front-matter', '`title = "A"`'],
])('what to write in %j for %s can be written there', (source, preset, code, fix) => {
  const { issues } = safeParseMarkdown(source, {
    preset,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  const fixes = issues.filter((issue) => issue.code === code).map((issue) => issue.fix)
  expect(fixes).toEqual([expect.stringContaining(fix)])
})
