import type { Outputs } from '@standfirst/check'
import {
  type Article,
  digitalSourceType,
  disclosureText,
  labels,
  parseArticle,
} from '@standfirst/core'
import { cases } from '@standfirst/testing'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { fromHtml } from 'hast-util-from-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { contentRenderers, metadataRenderers } from './every-renderer.ts'
import { outputsOf } from './outputs-of.ts'

const plain = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'The river rose',
  summary: 'It rained.',
  publishedAt: '2026-11-23T09:30:00Z',
  image: { url: 'https://example.com/p.jpg', alt: 'A river' },
  media: [{ type: 'audio' as const, url: 'https://example.com/s.mp3', mediaType: 'audio/mpeg' }],
  sections: [{ kind: 'prose' as const, content: 'It rained for days.' }],
}
const silent = parseArticle(plain)
const claim = /\bAI\b|digitalSourceType|Algorithmic|ai-content|aiDisclosure|data-ai|disclos/i

test.each([...contentRenderers, ...metadataRenderers])(
  'an article that says nothing of AI claims nothing in %s',
  (_, render) => {
    const output = render(silent)
    expect(typeof output === 'string' ? output : JSON.stringify(output)).not.toMatch(claim)
  },
)

/** The text of a tree, hast or mdast. */
function textOf(tree: object): string {
  const { children, tagName, value } = tree as {
    children?: object[]
    tagName?: string
    value?: string
  }
  if (tagName === 'script' || tagName === 'style') return ''
  return children ? children.map(textOf).join(' ') : (value ?? '')
}

/** What readers of an output see, by parsers of others. */
function wordsOf(article: Article): Record<string, string> {
  const outputs = outputsOf(article) as Record<keyof Outputs, string>
  const html = (text: unknown): string => textOf(fromHtml(String(text)))
  const item = parseRssFeed(outputs.rss).items?.[0]
  const entry = parseAtomFeed(outputs.atom).entries?.[0]
  const message = JSON.parse(outputs.email)
  return {
    page: html(outputs.html),
    Markdown: textOf(fromMarkdown(outputs.markdown.replace(/^---\n.*?\n---\n/s, ''))),
    RSS: html(item?.content?.encoded),
    Atom: html(entry?.content?.value ?? entry?.content),
    'JSON Feed': html(JSON.parse(outputs.jsonFeed).items[0].content_html),
    'plain text': outputs.text,
    message: html(message.html),
    'message as text': message.text,
    ActivityPub: html(JSON.parse(outputs.activitypub).content),
  }
}

describe.each(['none', 'assisted', 'modified', 'generated', 'translated', 'summarised'] as const)(
  'a text that is %s',
  (use) => {
    const article = parseArticle({ ...plain, aiDisclosure: { use } })
    const label = disclosureText({ use }, labels('en'))

    test('has its label in all that readers see, and no other', () => {
      for (const [name, words] of Object.entries(wordsOf(article))) {
        expect(words.replace(/\s+/g, ' '), name).toContain(label)
        expect(words.replace(/\s+/g, ' ').replaceAll(label, ''), name).not.toMatch(/\bAI\b/)
      }
    })

    test('has the member of schema.org that stands for it, or none', () => {
      const [node] = JSON.parse(outputsOf(article).jsonLd ?? '')['@graph']
      expect(node.digitalSourceType).toBe(digitalSourceType({ use }))
      expect(node.digitalSourceType === undefined).toBe(use === 'none')
    })
  },
)

/** What each output says of training, by parsers of others. */
function trainingIn(article: Article): Record<string, unknown> {
  const outputs = outputsOf(article) as Record<keyof Outputs, string>
  const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(outputs.markdown) ?? []
  const ofFeed = JSON.parse(outputs.jsonFeed).items[0]._standfirst?.rights
  return {
    page: reservationIn(fromHtml(outputs.html)),
    Markdown: parseYaml(front).rights?.ai?.train,
    'JSON Feed': ofFeed?.ai?.train,
    RSS: prohibitedIn(outputs.rss),
    Atom: prohibitedIn(outputs.atom),
  }
}

function reservationIn(node: object): unknown {
  const { children = [], properties } = node as {
    children?: object[]
    properties?: Record<string, unknown>
  }
  if (properties?.name === 'tdm-reservation') return properties.content
  return children.map(reservationIn).find((one) => one !== undefined)
}

/** Whether an item's licence (RSL) prohibits training. */
function prohibitedIn(xml: string): boolean | undefined {
  let said: boolean | undefined
  let name = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ local, uri }) => {
    name = uri === 'https://rslstandard.org/rsl' ? local : ''
    if (name === 'license') said ??= false
  })
  parser.on('text', (text) => {
    if (name === 'prohibits' && /\bai-train\b/.test(text)) said = true
  })
  parser.write(xml).close()
  return said
}

describe.each(cases())('the case of $name', ({ article: given }) => {
  const silent = { ...given }
  for (const key of ['aiDisclosure', 'rights'] as const) delete silent[key]
  const use = 'translated'
  const rights = { terms: 'https://example.com/terms', ai: { train: 'deny' as const } }
  const told: Article = { ...silent, aiDisclosure: { use }, rights }
  const label = disclosureText({ use }, labels(given.language))
  const squeezed = (text: string) => text.replace(/\s+/g, ' ')

  test('says of AI and of rights nothing where it says nothing, and else the same everywhere', () => {
    for (const [name, words] of Object.entries(wordsOf(silent))) {
      expect(squeezed(words), name).not.toContain(squeezed(label))
    }
    expect(outputsOf(silent).jsonLd).not.toContain('digitalSourceType')
    expect(Object.values(trainingIn(silent))).toEqual(Array(5).fill(undefined))
    for (const [name, words] of Object.entries(wordsOf(told))) {
      expect(squeezed(words), name).toContain(squeezed(label))
    }
    expect(trainingIn(told)).toEqual({
      ...{ page: '1', Markdown: 'deny', 'JSON Feed': 'deny' },
      ...{ RSS: true, Atom: true },
    })
  })
})
