import { defineArticle, type SafeHtml } from '@standfirst/core'
import { expect, test } from 'vitest'
import { renderHtml } from '../src/index.ts'

const url = 'https://example.com/a/'

function note(name: string, more: string[] = []) {
  const calls = more.map((one) => ({ type: 'footnoteReference' as const, identifier: one }))
  return {
    type: 'footnoteDefinition' as const,
    identifier: name,
    children: [
      {
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, value: `Note ${name}` }, ...calls],
      },
    ],
  }
}

function call(...names: string[]) {
  return {
    type: 'paragraph' as const,
    children: names.map((identifier) => ({ type: 'footnoteReference' as const, identifier })),
  }
}

const article = defineArticle({
  url,
  language: 'en',
  title: 'A',
  summary: 'B',
  publishedAt: '2026-11-23T09:30:00Z',
  sections: [
    { kind: 'prose', paid: true, content: [call('paid', 'both'), note('paid')] },
    {
      kind: 'prose',
      content: [call('free', 'both'), note('free', ['inner']), note('both'), note('inner')],
    },
  ],
})

/** The text that an id has, by the id, and the text of the number that leads to it. */
function notes(html: string): Map<string, string> {
  const all = html.matchAll(/<li id="(fn-\d+)"><p>(Note \w+)/g)
  return new Map([...all].map(([, id = '', text = '']) => [id, text]))
}

test('a call in a feed leads to its footnote on the page, where paid sections call others before it', () => {
  const page = notes(renderHtml(article))
  const feed = renderHtml(article, { profile: 'feed' })
  const listed = [...feed.matchAll(/<li><p>(Note \w+)/g)].map(([, text]) => text)
  const calls = [...feed.matchAll(/<a href="([^"]+)">(\d+)<\/a>/g)]
  expect(calls.map(([, href = '']) => page.get(href.slice(`${url}#`.length)))).toEqual([
    'Note free',
    'Note both',
    'Note inner',
  ])
  expect(calls.map(([, , number]) => listed[Number(number) - 1])).toEqual([
    'Note free',
    'Note both',
    'Note inner',
  ])
})

test('the page numbers footnotes as they are read, and each id leads there and back', () => {
  const page = renderHtml(article)
  const places = notes(page)
  const calls = [...page.matchAll(/<a class="sf-call"[^>]* id="([^"]+)" href="#([^"]+)">(\d+)/g)]
  expect(calls.map(([, , id = '', number]) => `${number} ${places.get(id)}`)).toEqual([
    '1 Note paid',
    '2 Note both',
    '3 Note free',
    '2 Note both',
    '4 Note inner',
  ])
  for (const [, id = ''] of calls) expect(page.split(`"#${id}"`)).toHaveLength(2)
  expect(new Set(calls.map(([, id]) => id)).size).toBe(calls.length)
})

test('an address leads to the same footnote on a page without the paid sections', () => {
  const free = notes(renderHtml({ ...article, sections: article.sections.slice(1) }))
  const whole = notes(renderHtml(article))
  for (const [id, text] of free) expect(whole.get(id)).toBe(text)
})

test.each([undefined, 'feed'] as const)(
  'a call in a link follows it, for no link may stand in another (profile %s)',
  (profile) => {
    const text = (value: string) => ({ type: 'text' as const, value })
    const call = { type: 'footnoteReference' as const, identifier: 'a' }
    const link = {
      type: 'link' as const,
      url: 'https://example.com/b/',
      children: [text('b '), { type: 'emphasis' as const, children: [call, text('c')] }],
    }
    const note = {
      type: 'footnoteDefinition' as const,
      identifier: 'a',
      children: [{ type: 'paragraph' as const, children: [text('Note.')] }],
    }
    const content = [{ type: 'paragraph' as const, children: [link, text(' d')] }, note]
    const one = { ...article, sections: [{ kind: 'prose' as const, content }] }
    const html = renderHtml(one, { profile })
    expect(html).toMatch(
      /<a href="https:\/\/example.com\/b\/">b <em>c<\/em><\/a><sup><a [^>]+>1<\/a><\/sup> d/,
    )
    const nodes = { link: (_: unknown, { children }: { children: () => SafeHtml }) => children() }
    expect(renderHtml(one, { profile, nodes })).toMatch(/<p>b <em>c<\/em><sup>/)
  },
)
