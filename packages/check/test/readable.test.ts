import { renderAtom } from '@standfirst/atom'
import {
  type Article,
  type Feed,
  type Issue,
  type Rights,
  readableArticle,
  readableFeed,
  readableRights,
} from '@standfirst/core'
import { article, feed, wholeArticle } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('readableArticle', () => {
  test('gives what passed the gate as it is', () => {
    const never = (issue: Issue) => {
      throw new Error(JSON.stringify(issue))
    }
    expect(readableArticle(wholeArticle(), never)).toEqual([wholeArticle(), never])
    fc.assert(
      fc.property(article(), feed(), (one, many) => {
        expect(readableArticle(one, never)[0]).toBe(one)
        expect(readableFeed(many, never)[0]).toBe(many)
      }),
    )
  })

  test('leaves out what stands in itself, such as the parents of nodes, and keeps the rest', () => {
    interface Node {
      name: string
      parent?: Node
      children: Node[]
    }
    const root: Node = { name: 'root', children: [] }
    for (const name of ['a', 'b']) root.children.push({ name, parent: root, children: [] })
    const all = { ...wholeArticle(), sections: [{ kind: 'x-tree', data: root, fallback: [] }] }
    const paths: string[] = []
    const [readable] = readableArticle(all as unknown as Article, ({ path }) => {
      paths.push(path.join('.'))
    })
    const children = ['a', 'b'].map((name) => ({ name, children: [] }))
    expect(readable.sections).toEqual([
      { kind: 'x-tree', data: { name: 'root', children }, fallback: [] },
    ])
    expect(paths).toEqual([0, 1].map((index) => `sections.0.data.children.${index}.parent`))
  })

  test.each<[string, object, string[], object]>([
    ['a name as author', { authors: ['Ada'] }, ['authors.0'], { authors: [] }],
    [
      'a wrong one of several handles',
      { authors: [{ name: 'Ada', handles: { fediverse: 5, bluesky: 'ada.example' } }] },
      ['authors.0.handles.fediverse'],
      { authors: [{ name: 'Ada', handles: { bluesky: 'ada.example' } }] },
    ],
    ['text as sections', { sections: 'text' }, ['sections'], { sections: [] }],
    [
      'text as a section, which leaves its place',
      { sections: ['x', { kind: 'prose', content: [] }] },
      ['sections.0'],
      { sections: [prose(), prose()] },
    ],
    [
      'text as content',
      { sections: [{ kind: 'prose', content: 'text' }] },
      ['sections.0.content'],
      { sections: [prose()] },
    ],
    [
      'steps of text',
      { sections: [{ kind: 'steps', items: ['Do it', { content: 'Do that' }] }] },
      ['sections.0.items.0', 'sections.0.items.1.content'],
      { sections: [{ kind: 'steps', items: [{ content: [] }] }] },
    ],
    [
      'a node that is none, deep inside',
      {
        sections: [prose({ type: 'blockquote', children: [{ type: 'html', value: 'x' }, text()] })],
      },
      ['sections.0.content.0.children.0'],
      { sections: [prose({ type: 'blockquote', children: [text()] })] },
    ],
    [
      'two wrong members and one that is lacking',
      { image: { alt: 5, width: 'wide', height: 3 } },
      ['image.alt', 'image.width', 'image.url'],
      { image: { height: 3, url: '' } },
    ],
    ['a use that is none', { aiDisclosure: { use: 'x' } }, ['aiDisclosure'], {}],
    ['a type that is none', { type: 'x' }, ['type'], {}],
    ['a source that names none', { source: { kind: 'rss', items: [] } }, ['source'], {}],
    ['null', { publisher: null, subtitle: null }, ['publisher', 'subtitle'], {}],
    ['what may be meant to be held back', { status: 5 }, ['status'], { status: 'draft' }],
    [
      'what may be meant for payers',
      { sections: [{ ...prose(), paid: 'yes' }] },
      ['sections.0.paid'],
      { sections: [{ ...prose(), paid: true }] },
    ],
    ['an object with a prototype of its own', { rights: { __proto__: null } }, [], {}],
  ])('leaves out and reports %s', (_name, wrong, paths, kept) => {
    const {
      image: _image,
      aiDisclosure: _disclosure,
      publisher: _publisher,
      ...rest
    } = wholeArticle()
    const { subtitle: _subtitle, rights: _rights, source: _source, type: _type, ...whole } = rest
    const given = Object.freeze({ ...whole, ...wrong }) as unknown as Article
    const issues: Issue[] = []
    const [readable] = readableArticle(given, (issue) => void issues.push(issue))
    expect(issues.map(({ path }) => path.join('.'))).toEqual(paths)
    for (const { fix, severity } of issues) {
      expect(fix).toContain('parseArticle')
      expect(severity).toBe('warning')
    }
    expect(readable).toMatchObject({ ...whole, ...kept })
    expect(readableArticle(readable, () => expect.unreachable())[0]).toBe(readable)
  })

  test.each([null, undefined, 5, 'text', [], () => {}, Symbol('x'), new Date(0)])(
    'gives an article for what is none',
    (given) => {
      const [readable] = readableArticle(given as unknown as Article, undefined)
      expect(readable).toMatchObject({ title: '', sections: [] })
    },
  )

  test('does not look at content where it is not read', () => {
    const given = { ...wholeArticle(), sections: [prose(5)] } as unknown as Article
    expect(readableArticle(given, undefined, { content: false })[0]).toBe(given)
    expect(readableArticle(given, undefined)[0].sections).toEqual([prose()])
  })

  test('says what it found', () => {
    const found = [5, 'x', [], {}, null, true, Number.NaN, () => {}, Symbol('x'), 5n].map((id) => {
      const issues: Issue[] = []
      readableArticle(
        { ...wholeArticle(), subtitle: id } as never,
        (issue) => void issues.push(issue),
      )
      return issues[0]?.message.replace(/, expected.*/, '')
    })
    expect(found).toEqual([
      'Found `5`',
      undefined,
      'Found a list',
      'Found an object',
      'Found `null`',
      'Found `true`',
      'Found `NaN`',
      'Found a function',
      'Found a symbol',
      'Found `5`',
    ])
  })
})

test('readableRights leaves out what is no policy', () => {
  const paths: string[] = []
  const given = { contact: 5, credit: 'Ada', ai: { train: 'no', search: 'allow' } }
  const onIssue = ({ path }: Issue) => void paths.push(path.join('.'))
  const [kept] = readableRights(given as unknown as Rights, onIssue)
  expect(kept).toEqual({ credit: 'Ada', ai: { search: 'allow' } })
  expect(paths).toEqual(['contact', 'ai.train'])
})

test('readableFeed does not look at the articles', () => {
  const given = { title: 'A', description: '', url: '', language: 'en', articles: [null] }
  expect(readableFeed(given as unknown as Feed, () => expect.unreachable())[0]).toBe(given)
})

test('issues of what was kept have the paths of what was given', () => {
  const paths: string[] = []
  const given = {
    ...wholeArticle(),
    authors: [null, { name: 'Ada' }, 5, { name: 'Grace' }],
    sections: ['x', prose(0, { type: 'paragraph', children: [null, text()] })],
  } as unknown as Article
  const [kept, onIssue] = readableArticle(given, ({ path }) => void paths.push(path.join('.')))
  expect(kept.authors).toEqual([{ name: 'Ada' }, { name: 'Grace' }])
  paths.length = 0
  const issue = { code: 'x', message: 'x', severity: 'warning' } as const
  onIssue?.({ ...issue, path: ['authors', 1, 'name'] })
  onIssue?.({ ...issue, path: ['sections', 1, 'content', 0, 'children', 0] })
  onIssue?.({ ...issue, path: ['tags', 0] })
  onIssue?.({ ...issue, path: [] })
  expect(paths).toEqual(['authors.3.name', 'sections.1.content.1.children.1', 'tags.0', ''])
  expect(readableArticle(given, undefined)[1]).toBeUndefined()
})

test('what is nothing on purpose stays', () => {
  const align = [null, 5, 'left']
  const table = { type: 'table', align, children: [] }
  const given = { ...wholeArticle(), sections: [prose(table)] } as unknown as Article
  const [kept] = readableArticle(given, undefined)
  expect(kept.sections).toEqual([prose({ ...table, align: [null, 'left'] })])
})

test('issues of a feed have the paths of the feed that was given', () => {
  const paths: string[] = []
  const given = {
    title: 'A',
    description: '',
    url: 'https://example.com/',
    language: 'en',
    authors: ['Ada', { name: 'Ada', url: 'javascript:x' }],
    articles: [],
  } as unknown as Feed
  renderAtom(given, { onIssue: ({ path }) => void paths.push(path.join('.')) })
  expect(paths).toEqual(['authors.0', 'authors.1.url', 'updatedAt'])
})

function prose(...content: unknown[]): object {
  return { kind: 'prose', content }
}

function text(): object {
  return { type: 'text', value: 'x' }
}
