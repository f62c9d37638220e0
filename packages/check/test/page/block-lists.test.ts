import { Readability } from '@mozilla/readability'
import { type Article, defineArticle } from '@standfirst/core'
import { renderHtml, renderHtmlPage } from '@standfirst/html'
import { cases, wholeArticle } from '@standfirst/testing'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { blockLists, listedWords, namesThatAreShown } from './block-lists.ts'
import { casePage } from './case-page.ts'

const lists = blockLists()

/** What stands around the text: that reading modes leave it out, or take the names from it, is right. */
const around = new Set([
  'sf-byline',
  'sf-footer',
  'sf-header',
  'sf-kicker',
  'sf-related',
  'u-license',
])

test('every list is read from its package', () => {
  for (const { drops } of lists) {
    expect(drops({ tagName: 'section', className: 'sidebar', id: '' })).toBe(true)
    expect(drops({ tagName: 'section', className: 'chapter', id: 'chapter' })).toBe(false)
  }
  expect(listedWords().length).toBeGreaterThan(300)
})

test.each([...cases(), { name: 'everything', article: wholeArticle() }])(
  'no class or id of $name is what extractors cut out',
  ({ article }) => {
    expect(dropped(article)).toEqual([])
  },
)

test('no name of a page is one that ad blockers were not asked about', () => {
  const names = [...cases().map(({ article }) => article), wholeArticle()].flatMap((article) => {
    const { document } = parseHTML(renderHtmlPage(article, { contents: true }))
    return [...document.querySelectorAll('[class], [id]')].flatMap(({ className, id }) => [
      ...className.split(' ').flatMap((name: string) => (name ? `.${name}` : [])),
      ...(/^(?:sf|takeaways$)/.test(id) ? [`#${id}`] : []),
    ])
  })
  // Of code and of kinds of sections of their own, authors choose the name.
  const isOurs = (name: string) => !/^\.(?:language-|sf-x-)/.test(name)
  const unknown = names.filter((name) => isOurs(name) && !namesThatAreShown.has(name))
  expect([...new Set(unknown)]).toEqual([])
})

test('headings may say whatever is on the lists', () => {
  expect(dropped(withHeadings(listedWords()))).toEqual([])
})

test.each(cases())('Defuddle keeps the key points of $name', async ({ article }) => {
  const { content } = await Defuddle(parseHTML(casePage(article)).document, article.url)
  const text = line(parseHTML(`<html><body>${content}</body></html>`).document.body.textContent)
  const missing = article.sections.flatMap((section) =>
    section.kind === 'takeaways' ? section.items.flat().flatMap(words) : [],
  )
  expect(missing.filter((one) => !text.includes(one))).toEqual([])
})

test('the words under headings that are on the lists are kept', async () => {
  const names = ['Comments', 'Share', 'Related', 'Newsletter', 'Footer', 'Menu', 'Sponsors']
  const article = withHeadings(names)
  for (const [reader, read] of Object.entries(readers)) {
    const text = await read(renderHtmlPage(article), article.url)
    const missing = names.filter((_, index) => !text.includes(sentence(index)))
    expect({ reader, missing }).toEqual({ reader, missing: [] })
  }
})

const readers: Record<string, (html: string, url: string) => string | Promise<string>> = {
  Readability: (html) =>
    line(new Readability(parseHTML(html).document as never).parse()?.textContent ?? ''),
  Defuddle: async (html, url) => (await Defuddle(parseHTML(html).document, url)).content,
}

/** Elements with something in them that one of the lists names. */
function dropped(article: Article): string[] {
  const html = renderHtml(article, { contents: true })
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const found = new Set<string>()
  for (const element of document.querySelectorAll('[class], [id]')) {
    const { className, id } = element
    if (element.innerHTML === '' && className === '') continue
    if (className.split(' ').some((name: string) => around.has(name))) continue
    const tagName = element.tagName.toLowerCase()
    for (const { drops, name } of lists) {
      if (drops({ className, id, tagName })) found.add(`${name}: ${tagName}.${className}#${id}`)
    }
  }
  return [...found]
}

function withHeadings(names: readonly string[]): Article {
  return defineArticle({
    url: 'https://example.com/bridge/',
    language: 'en',
    title: 'The old bridge stays',
    summary: 'Lorries take the ring road.',
    publishedAt: '2026-11-23T09:30:00Z',
    sections: names.map((heading, index) => ({
      kind: 'prose' as const,
      heading,
      content: [
        { type: 'paragraph', children: [{ type: 'text', value: sentence(index) }] },
        { type: 'heading', depth: 3, children: [{ type: 'text', value: heading }] },
        { type: 'paragraph', children: [{ type: 'text', value: filler }] },
      ],
    })),
  })
}

const filler =
  'The council decided on Monday that the bridge will be kept, and that the road across it will be closed to lorries from the spring of next year on, when the ring road is done.'

function sentence(index: number): string {
  return `This is part ${index} of what was decided, in words that are many enough to be read by all.`
}

function words(node: unknown): string[] {
  const { value, children } = node as { value?: string; children?: unknown[] }
  return typeof value === 'string' ? [line(value)].filter(Boolean) : (children ?? []).flatMap(words)
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
