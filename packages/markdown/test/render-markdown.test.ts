import { execFileSync, spawnSync } from 'node:child_process'
import {
  type Article,
  type ArticleInput,
  articleToMdast,
  defineArticle,
  type Issue,
  parseArticle,
} from '@standfirst/core'
import * as api from '@standfirst/markdown'
import { markdownRenderer, renderMarkdown } from '@standfirst/markdown'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const input: ArticleInput = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A: "quoted" & #hash',
  summary: 'About A.',
  authors: ['Ada', { name: 'Bob', email: 'bob@example.com' }],
  publishedAt: '2026-11-23T09:30:00Z',
  category: 'AI News & Tools',
  sections: [
    {
      kind: 'prose',
      content: [
        { type: 'paragraph', children: [{ type: 'text', value: '*not stressed* <b> & 1. x' }] },
        { type: 'code', lang: 'ts', value: 'const a = `b`' },
        {
          type: 'table',
          align: ['left', null],
          children: [
            {
              type: 'tableRow',
              children: [
                { type: 'tableCell', children: [{ type: 'text', value: 'a | b' }] },
                { type: 'tableCell', children: [{ type: 'text', value: 'c' }] },
              ],
            },
          ],
        },
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'Note' },
            { type: 'footnoteReference', identifier: '1' },
          ],
        },
        {
          type: 'footnoteDefinition',
          identifier: '1',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The note.' }] }],
        },
      ],
    },
    { kind: 'whyItMatters', content: 'Because.' },
    { kind: 'steps', items: ['First.', { title: 'Second', content: 'Then.' }] },
    { kind: 'audience', items: [{ name: 'Teams', description: 'of any size' }] },
    { kind: 'takeaways', items: ['One.', 'Two.'] },
    { kind: 'originalPost', author: 'htrp', platform: 'X', url: 'https://x.com/1', quote: 'So.' },
    { kind: 'callToAction', content: 'Learn.', link: { label: 'Go', url: '/go' } },
    { kind: 'faq', items: [{ question: 'Why?', answer: 'So.' }] },
    { kind: 'x-poll', data: { a: 1 }, fallback: 'Poll.' },
  ],
  related: [{ url: '/b', title: 'B', summary: 'About B.' }],
}
const article = defineArticle(input)

function body(markdown: string): unknown {
  const text = markdown.replace(/^---\n[\s\S]*?\n---\n\n?/, '')
  const tree = fromMarkdown(text, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  return plain(tree.children)
}

/** A tree as the format has it: no positions, no members that are null. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const node = value as Record<string, unknown>
  const dropped =
    node.type === 'list' && node.start === 1
      ? ['position', 'start', 'referenceType']
      : ['position', 'referenceType']
  if (node.label === node.identifier) dropped.push('label')
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, one]) => !dropped.includes(key) && one !== null)
      .map(([key, one]) => [key, key === 'align' ? one : plain(one)]),
  )
}

const metadata = (markdown: string) => parse(markdown.split(/^---$/m)[1] ?? '')

describe('renderMarkdown', () => {
  test('whole output', async () => {
    await expect(renderMarkdown(article)).toMatchFileSnapshot('fixtures/full/output.md')
    await expect(renderMarkdown(article, { frontMatter: false })).toMatchFileSnapshot(
      'fixtures/bare/output.md',
    )
  })

  test('the text parses back to the same tree', () => {
    const tree = articleToMdast({ ...article, related: [] })
    const read = body(renderMarkdown({ ...article, related: [] })) as { type: string }[]
    expect(read.filter(({ type }) => type !== 'html')).toEqual(plain(tree.children))
  })

  test('the front matter reads back as the metadata', () => {
    const read = metadata(renderMarkdown(article))
    const { sections, ...rest } = article
    expect(parseArticle({ ...read, sections })).toEqual({ ...rest, sections })
  })

  test('nothing unsafe is written, even for what skipped the gate', () => {
    const issues: Issue[] = []
    const raw = {
      ...article,
      sections: [
        {
          kind: 'prose',
          content: [
            { type: 'html', value: '<script>alert(1)</script>' },
            {
              type: 'paragraph',
              children: [
                {
                  type: 'link',
                  url: 'javascript:alert(1)',
                  children: [{ type: 'text', value: 'x' }],
                },
                { type: 'text', value: '<img src=x onerror=alert(1)>' },
              ],
            },
          ],
        },
      ],
    } as unknown as Article
    const text = renderMarkdown(raw, { onIssue: (issue) => issues.push(issue) })
    expect(issues.map(({ code }) => code)).toEqual(['unknown-node', 'unsafe-url'])
    expect(text).not.toMatch(/javascript:|<script|(?<!\\)<img/)
  })

  test('does not change the article, and is the same in every time zone', () => {
    const before = structuredClone(article)
    const zone = process.env.TZ
    const outputs = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((one) => {
      process.env.TZ = one
      return renderMarkdown(article, { frontMatter: false })
    })
    process.env.TZ = zone
    expect(new Set(outputs).size).toBe(1)
    expect(article).toEqual(before)
  })
})

describe('any string', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '---',
        ': ',
        ' #',
        '\u0085',
        '\u2028',
        '\ufeff',
        '{{',
        '"',
        '\\',
        'yes',
        '\n',
      ),
    ),
    maxLength: 12,
  })
  const articles = fc
    .record({ title: nasty, subtitle: nasty, summary: nasty, tag: nasty })
    .map(({ subtitle, summary, tag, title }) =>
      parseArticle({
        ...input,
        title: `a${title}`,
        subtitle: `b${subtitle}`,
        summary: `c${summary}`,
        tags: [`d${tag}`],
        sections: [],
      }),
    )
  const metadataOf = ({ subtitle, summary, tags, title }: Article) => ({
    title,
    subtitle,
    summary,
    tags,
  })

  test('comes back from the front matter: YAML 1.2', () => {
    fc.assert(
      fc.property(articles, (one) => {
        expect(metadata(renderMarkdown(one))).toMatchObject(metadataOf(one))
      }),
      { numRuns: 500 },
    )
  })

  const python = '/usr/bin/python3'
  const has =
    process.env.STANDFIRST_TEST_ALL === '1' || spawnSync(python, ['-c', 'import yaml']).status === 0
  test.skipIf(!has)('comes back from the front matter: YAML 1.1, PyYAML', () => {
    const sample = fc.sample(articles, 200)
    const blocks = sample.map((one) => renderMarkdown(one).split(/^---$/m)[1])
    const script =
      'import sys,json,yaml;print(json.dumps([yaml.safe_load(b) for b in json.load(sys.stdin)]))'
    const output = execFileSync(python, ['-c', script], {
      input: JSON.stringify(blocks),
      encoding: 'utf8',
    })
    const read = JSON.parse(output) as Article[]
    expect(read.map(metadataOf)).toEqual(sample.map(metadataOf))
  })
})

test('the public API is', () => {
  expect(Object.keys(api).sort()).toEqual([
    'hastToSections',
    'keepNumbers',
    'markdownPresets',
    'markdownRenderer',
    'markdownToContent',
    'md',
    'parseDatedFrontMatter',
    'parseFrontMatter',
    'parseMarkdown',
    'placeIssues',
    'presetLimits',
    'remarkArticle',
    'renderMarkdown',
    'safeParseMarkdown',
    'setextHeading',
    'toVFileMessage',
  ])
  expect(markdownRenderer.render(article)).toBe(renderMarkdown(article))
})
