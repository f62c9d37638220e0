import { defineArticle, type Feed, type Issue, type Labels, labels } from '@standfirst/core'
import {
  type HtmlOptions,
  type HtmlPageOptions,
  html,
  renderFeedHtml,
  renderHead,
  renderHtml,
  renderHtmlList,
  renderHtmlPage,
} from '@standfirst/html'
import { describe, expect, test } from 'vitest'

const article = defineArticle({
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
  sections: [
    { kind: 'prose', content: 'Text.' },
    { kind: 'x-poll', data: { votes: 3 } },
  ],
})
const feed: Feed = {
  title: 'F',
  description: 'D',
  url: 'https://example.com/',
  feedUrl: 'https://example.com/feed',
  language: 'en',
  articles: [article],
}

const wrong: [string, unknown, string][] = [
  ['a promise', Promise.resolve(html`<p>x</p>`), 'a promise'],
  ['an object', {}, 'an object'],
  ['a list', [html`<p>x</p>`], 'a list'],
  ['a function', () => html`<p>x</p>`, 'a function'],
]

describe.each(wrong)('%s', (_name, value, said) => {
  test.each<[string, HtmlOptions, string]>([
    ['of an override of a node', { nodes: { text: () => value as never } }, '`text`'],
    ['of an override of a section', { sections: { prose: () => value as never } }, '`prose`'],
  ])('%s throws', (_override, options, name) => {
    const message = `What the override of ${name} gave is ${said}`
    expect(() => renderHtml(article, options)).toThrow(message)
    expect(() => renderHtmlPage(article, options)).toThrow(message)
    expect(() => renderFeedHtml(article, { html: options }, {})).toThrow(message)
  })

  test.each(['header', 'footer'])('as %s throws', (name) => {
    const message = `\`${name}\` is ${said}`
    expect(() => renderHtmlPage(article, { [name]: value })).toThrow(message)
    expect(() => renderHtmlList(feed, { page: true, [name]: value })).toThrow(message)
  })

  test('in the head throws, unless it is a list of HTML', () => {
    const head = (said === 'a list' ? [value] : value) as never
    expect(() => renderHtmlPage(article, { head })).toThrow(`\`head\` is ${said}`)
    expect(() => renderHtmlPage(article, { head: [head] as never })).toThrow('`head` is')
  })

  test('as content of a feed throws', () => {
    expect(() => renderFeedHtml(article, { content: () => value as never }, {})).toThrow(
      `What \`content\` gave is ${said}`,
    )
  })
})

test('an async override throws, where it emptied the page', () => {
  const nodes = { paragraph: async () => html`<p>x</p>` }
  expect(() => renderHtml(article, { nodes: nodes as never })).toThrow(
    'What the override of `paragraph` gave is a promise (await it before)',
  )
})

test('an override that is no function is named', () => {
  expect(() => renderHtml(article, { nodes: { text: 'x' } as never })).toThrow(
    'The override of `text` is the text `x`, expected a function',
  )
})

test.each<[string, HtmlPageOptions]>([
  [
    '`stylesheets` is the text `a.css`, expected a list of addresses',
    { stylesheets: 'a.css' as never },
  ],
  ['`alternates` is an object, expected a list of links', { alternates: {} as never }],
  [
    '`alternates` is the text `https://x.example/feed`',
    { alternates: 'https://x.example/feed' as never },
  ],
  ['`labels` is the text `de`, expected an object of texts', { labels: 'de' as never }],
  ['`labels` is a list, expected an object of texts', { labels: [] as never }],
  ['`labels` is `null`', { labels: null as never }],
  ['`labels.by` is `5`, expected a text', { labels: { by: 5 } as never }],
  [
    '`profile` is the text `pages`, expected `page`, `embed` or `feed`',
    { profile: 'pages' as never },
  ],
])('an option of the wrong type is named: %s', (message, options) => {
  expect(() => renderHtmlPage(article, options)).toThrow(message)
  expect(() => renderHtmlPage(article, options)).toThrow(TypeError)
  if (!options.profile) {
    expect(() => renderHtmlList(feed, { page: true, ...(options as object) })).toThrow(message)
  }
  if (options.alternates) expect(() => renderHead(article, options)).toThrow(message)
})

test('no stylesheet hides its scheme behind a character that HTML forbids', () => {
  const stylesheets = ['\ufdd0javascript:alert(1)', 'data:text/css,x', '/theme.css']
  const page = renderHtmlPage(article, { stylesheets })
  expect(page.match(/<link rel="stylesheet".*/g)).toEqual([
    '<link rel="stylesheet" href="/theme.css">',
  ])
})

test('a label that is undefined is not given', () => {
  const given = { by: undefined, and: ' & ' } as unknown as Partial<Labels>
  expect(labels('en', given)).toEqual({ ...labels('en'), and: ' & ' })
})

test('a custom section of which nothing is shown is reported', () => {
  const found = (options: HtmlOptions) => {
    const issues: Issue[] = []
    renderHtml(article, { ...options, onIssue: (issue) => void issues.push(issue) })
    return issues.filter(({ code }) => code === 'empty-section').map(({ path }) => path)
  }
  expect(found({})).toEqual([['sections', 1]])
  expect(found({ profile: 'feed' })).toEqual([['sections', 1]])
  expect(found({ sections: { 'x-poll': () => html`<p>3 votes</p>` } })).toEqual([])
})
