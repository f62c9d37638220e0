import type { Article, Issue } from '@standfirst/core'
import { checkHtml, checkXml } from '@standfirst/testing'
import { describe, expect, test } from 'vitest'
import {
  contentRenderers,
  metadataRenderers,
  type RenderArticle,
  rightsRenderers,
} from './every-renderer.ts'

type Mistake = [found: string, wrong: object, path: Issue['path']]

const article = {
  schemaVersion: 2,
  id: 'https://example.com/a/',
  url: 'https://example.com/a/',
  type: 'article',
  status: 'published',
  language: 'en',
  title: 'A title',
  summary: 'About it.',
  authors: [],
  publisher: { type: 'organization', name: 'Example News' },
  publishedAt: '2026-11-23T09:30:00Z',
  tags: [],
  media: [],
  sections: [],
  related: [],
  corrections: [],
  translations: [],
} satisfies Article

// What people write who have not read that renderers take what `parseArticle` gives.
const inContent: Mistake[] = [
  [
    'text as content',
    { sections: [{ kind: 'prose', content: 'Some text.' }] },
    ['sections', 0, 'content'],
  ],
  [
    'a list of texts as content',
    { sections: [{ kind: 'prose', content: ['Some text.'] }] },
    ['sections', 0, 'content', 0],
  ],
  [
    'text as a paragraph',
    { sections: [{ kind: 'prose', content: [{ type: 'paragraph', children: 'Some text.' }] }] },
    ['sections', 0, 'content', 0, 'children'],
  ],
  [
    'texts as steps',
    { sections: [{ kind: 'steps', items: ['Do this.', 'Then that.'] }] },
    ['sections', 0, 'items', 0],
  ],
  [
    'steps with text',
    { sections: [{ kind: 'steps', items: [{ title: 'One', content: 'Do this.' }] }] },
    ['sections', 0, 'items', 0, 'content'],
  ],
  [
    'texts as takeaways',
    { sections: [{ kind: 'takeaways', items: ['Some text.'] }] },
    ['sections', 0, 'items', 0],
  ],
  [
    'texts as an audience',
    { sections: [{ kind: 'audience', items: ['Editors'] }] },
    ['sections', 0, 'items', 0],
  ],
  [
    'text as an answer',
    { sections: [{ kind: 'faq', items: [{ question: 'Why?', answer: 'So.' }] }] },
    ['sections', 0, 'items', 0, 'answer'],
  ],
  [
    'text as a quotation',
    { sections: [{ kind: 'originalPost', quote: 'Some text.' }] },
    ['sections', 0, 'quote'],
  ],
  [
    'text as a link',
    { sections: [{ kind: 'callToAction', content: [], link: 'https://example.com/' }] },
    ['sections', 0, 'link'],
  ],
  [
    'text as a fallback',
    { sections: [{ kind: 'x-poll', data: {}, fallback: 'Some text.' }] },
    ['sections', 0, 'fallback'],
  ],
]

const elsewhere: Mistake[] = [
  ['names as authors', { authors: ['Ada'] }, ['authors', 0]],
  ['a name as the authors', { authors: 'Ada' }, ['authors']],
  ['nothing as an author', { authors: [null] }, ['authors', 0]],
  ['text as a section', { sections: ['x'] }, ['sections', 0]],
  ['text as the sections', { sections: 'Some text.' }, ['sections']],
  ['a name as the publisher', { publisher: 'Example News' }, ['publisher']],
  ['a name as the category', { category: 'Health' }, ['category']],
  ['an address as the picture', { image: 'https://example.com/a.jpg' }, ['image']],
  ['text as the tags', { tags: 'health' }, ['tags']],
  ['an address as related', { related: ['https://example.com/b/'] }, ['related', 0]],
  ['text as a correction', { corrections: ['It was wrong.'] }, ['corrections', 0]],
  [
    'an address as a translation',
    { translations: ['https://example.com/de/'] },
    ['translations', 0],
  ],
  ['an address as media', { media: ['https://example.com/a.mp3'] }, ['media', 0]],
  ['a date as the time', { publishedAt: new Date(0) }, ['publishedAt']],
  ['a word as the disclosure', { aiDisclosure: 'generated' }, ['aiDisclosure']],
]

const inRights: Mistake[] = [
  ['a number as the contact', { rights: { contact: 5 } }, ['rights', 'contact']],
  ['text as the policy', { rights: 'CC BY' }, ['rights']],
  ['a word for all uses', { rights: { ai: 'deny' } }, ['rights', 'ai']],
  ['a price', { rights: { payment: '5 USD' } }, ['rights', 'payment']],
]

describe.each(contentRenderers)('%s of an article that skipped the gate', (name, render) => {
  test.each([...inContent, ...elsewhere, ...inRights])('with %s', (_found, wrong, path) => {
    assertTold(name, render, wrong, path)
  })
})

describe.each(metadataRenderers)('%s of an article that skipped the gate', (name, render) => {
  test.each([...elsewhere, ...inRights])('with %s', (_found, wrong, path) => {
    assertTold(name, render, wrong, path)
  })

  test.each(inContent)('with %s: it says that it carries no sections', (_found, wrong) => {
    const issues: Issue[] = []
    render({ ...article, ...wrong } as unknown as Article, (issue) => void issues.push(issue))
    expect(issues.map(({ path }) => path[0])).toContain('sections')
  })
})

describe.each(rightsRenderers)('%s of an article that skipped the gate', (name, render) => {
  test.each(inRights)('with %s', (_found, wrong, path) => assertTold(name, render, wrong, path))
})

/** Nothing is thrown, the rest is there, and the issue is the same from every renderer. */
function assertTold(name: string, render: RenderArticle, wrong: object, path: Issue['path']): void {
  const given = { ...article, ...wrong } as unknown as Article
  const issues: Issue[] = []
  const output = render(given, (issue) => void issues.push(issue))
  expect(render(given)).toEqual(output)
  if (/page|fragment|list$|text/.test(name)) checkHtml(String(output))
  if (/^(?:RSS|Atom|RSL|a (?:news )?sitemap)$/.test(name)) checkXml(String(output))
  expect(issues).toContainEqual({
    code: 'wrong-type',
    severity: 'warning',
    message: expect.stringMatching(
      /^Found .+, expected what the format has here: it was left out\.$/,
    ),
    path,
    fix: 'Put it through `parseArticle` or `parseFeed` first, which tell what to change.',
  })
}
