import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { safeParseMarkdown } from '@standfirst/markdown'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaOfType } from '../schema-of-type.ts'

const root = join(import.meta.dirname, '../..')

const files = [
  {
    file: 'packages/markdown/front-matter.schema.json',
    source: 'packaging/typed-files.ts',
    type: 'FrontMatterInput',
    original: 'Article',
    about: {
      title: 'Front matter of a Standfirst article',
      description: 'What stands between the lines of `---` at the top of a Markdown file.',
    },
  },
  {
    file: 'packages/cli/config.schema.json',
    source: 'packaging/typed-files.ts',
    type: 'ConfigurationFile',
    original: 'Feed',
    about: {
      title: 'Standfirst configuration',
      description: 'A publication: what it is, where its articles come from, what is made of them.',
    },
  },
]

// The script `schemas` writes them.
test.each(files)(
  '$file says what the type says',
  async ({ about, file, original, source, type }) => {
    const schema = schemaOfType(join(root, source), type, about, original)
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(join(root, file))
  },
)

test('the stylesheets that are there without files are those of the packages', async () => {
  const paths = {
    theme: 'html/theme.css',
    docs: 'html/looks/docs.css',
    journal: 'html/looks/journal.css',
    notebook: 'html/looks/notebook.css',
    feed: 'rss/feed.css',
  }
  const texts = Object.entries(paths).map(([name, path]) => {
    const text = JSON.stringify(readFileSync(join(root, 'packages', path), 'utf8'))
    return `  /** That of ${path}. */\n  ${name}: ${text},`
  })
  const file = [
    '// biome-ignore-all format: The script `schemas` writes it, from the stylesheets of the packages.',
    '/** The stylesheets of pages and feeds, for where no file can be read. */',
    `export const stylesheets = {\n${texts.join('\n')}\n}\n`,
  ].join('\n')
  const path = 'packages/publication/src/config/stylesheets.ts'
  await expect(file).toMatchFileSnapshot(join(root, path))
})

const validatorOf = (file: string) =>
  new Ajv({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(root, file), 'utf8')),
  )

test('each member of both has its comment', () => {
  for (const { file } of files) {
    const { properties } = JSON.parse(readFileSync(join(root, file), 'utf8'))
    for (const [name, { description }] of Object.entries<{ description?: string }>(properties)) {
      expect(description, `${file}: ${name}`).toMatch(/\w/)
    }
  }
})

test('front matter that is right is right, and a slip is seen where it is', () => {
  const validate = validatorOf('packages/markdown/front-matter.schema.json')
  const right = `
title: 1984
publishedAt: 2026-11-23
authors: [Ada, { name: Grace, url: /grace/ }]
category: Weather
tags: rain, rivers
image: { url: ./river.jpg, alt: The harbour, width: 800 }
aiDisclosure: { use: assisted, humanReview: { by: Ada } }
rights: { license: CC-BY-4.0 }
draft: true
`
  expect([validate(parse(right)), validate.errors]).toEqual([true, null])
  const read = safeParseMarkdown(`---\n${right}---\n\nText.\n`, {
    baseUrl: 'https://example.com/river/',
    defaults: { language: 'en' },
  })
  expect([read.issues.map(({ code }) => code), read.success]).toEqual([['summary-from-text'], true])
  for (const wrong of ['autors: Ada', 'status: live', 'draft: maybe', 'image: { alt: x }']) {
    expect(validate(parse(wrong)), wrong).toBe(false)
  }
})

test('a configuration that is right is right, and a slip is seen where it is', () => {
  const validate = validatorOf('packages/cli/config.schema.json')
  const right = {
    $schema: 'https://unpkg.com/standfirst/config.schema.json',
    site: {
      url: 'https://example.com/',
      navigation: [{ label: 'About', url: '/about/' }],
      colors: { accent: '#b00' },
      look: 'journal',
    },
    people: [{ name: 'Ada', biography: 'Writes.' }],
    sources: [{ markdown: 'posts', preset: 'hugo' }, { json: 'data/*.json' }],
    outputs: { rss: 'rss.xml', atom: false },
    feeds: { by: ['category'], podcast: true },
    html: { contents: true },
  }
  expect([validate(right), validate.errors]).toEqual([true, null])
  for (const wrong of [
    {},
    { site: { url: 'https://example.com/', titel: 'x' } },
    { site: { url: 'https://example.com/', look: 'gloss' } },
    { site: { url: 'https://example.com/' }, outputs: { rss: true } },
  ]) {
    expect(validate(wrong), JSON.stringify(wrong)).toBe(false)
  }
})
