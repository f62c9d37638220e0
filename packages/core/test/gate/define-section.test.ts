import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'
import {
  type ArticleInput,
  defineArticle,
  defineSection,
  safeParseArticle,
} from '../../src/index.ts'

const minimal: ArticleInput = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
}

type Poll = { question: string; answers: string[] }
const lower = ({ answers, question }: Poll) => `${question} ${answers.join(' / ')}`

/** The same kind of section, by each library. */
const polls = {
  zod: defineSection({
    kind: 'x-poll',
    schema: z.object({ question: z.string(), answers: z.array(z.string()) }),
    lower,
  }),
  'zod/mini': defineSection({
    kind: 'x-poll',
    schema: mini.object({ question: mini.string(), answers: mini.array(mini.string()) }),
    lower,
  }),
  valibot: defineSection({
    kind: 'x-poll',
    schema: v.object({ question: v.string(), answers: v.array(v.string()) }),
    lower,
  }),
  arktype: defineSection({
    kind: 'x-poll',
    schema: type({ question: 'string', answers: 'string[]' }),
    lower,
  }),
}

describe.each(Object.entries(polls))('a section defined with %s', (_, poll) => {
  test('is checked, lowered and typed', () => {
    const section = { kind: 'x-poll', data: { question: 'Tea?', answers: ['Yes', 'No'] } } as const
    const input = {
      ...minimal,
      sections: [{ ...section, data: { ...section.data, answers: ['Yes', 'No'] } }],
    }
    expect(defineArticle(input, { sections: [poll] }).sections[0]).toEqual({
      kind: 'x-poll',
      data: { question: 'Tea?', answers: ['Yes', 'No'] },
      fallback: [{ type: 'paragraph', children: [{ type: 'text', value: 'Tea? Yes / No' }] }],
    })
  })

  test('is refused with a path into its data', () => {
    const { issues, success } = safeParseArticle(
      {
        ...minimal,
        sections: [{ kind: 'x-poll', data: { question: 'Tea?', answers: ['Yes', 1] } }],
      },
      { sections: [poll] },
    )
    expect(success).toBe(false)
    const errors = issues.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code, path }) => [code, path])).toEqual([
      ['invalid-section-data', ['sections', 0, 'data', 'answers', 1]],
    ])
  })

  test('is not typed otherwise', () => {
    expect(() =>
      defineArticle(
        // @ts-expect-error `question` is text
        { ...minimal, sections: [{ kind: 'x-poll', data: { question: 1, answers: [] } }] },
        { sections: [poll] },
      ),
    ).toThrow('sections[0].data.question')
  })
})

test('data that a schema changes is kept as changed', () => {
  const dated = defineSection({
    kind: 'x-event',
    schema: v.object({ seats: v.pipe(v.string(), v.transform(Number)) }),
    lower: ({ seats }) => `${seats + 1} seats`,
  })
  const article = defineArticle(
    { ...minimal, sections: [{ kind: 'x-event', data: { seats: '7' } }] },
    { sections: [dated] },
  )
  expect(article.sections[0]).toMatchObject({ data: { seats: 7 } })
  expect(JSON.stringify(article)).toContain('8 seats')
})

test.each([
  ['a lowering that throws', () => null as unknown as { nodes: string }, 'invalid-section-data'],
  ['a lowering to what is no JSON', () => ({ nodes: 1n }), 'not-json'],
  [
    'a lowering to nodes that the format has not',
    () => ({ nodes: [{ type: 'html' }] }),
    'html-node',
  ],
])('%s is an issue with its path', (_, make, code) => {
  const broken = defineSection({
    kind: 'x-a',
    schema: z.any(),
    lower: () => make().nodes as string,
  })
  const { issues } = safeParseArticle(
    {
      ...minimal,
      sections: [
        { kind: 'prose', content: 'x' },
        { kind: 'x-a', data: 1 },
      ],
    },
    { sections: [broken] },
  )
  expect(issues[0]).toMatchObject({ code })
  expect(issues[0]?.path.slice(0, 2)).toEqual(['sections', 1])
})

test('a schema that is asynchronous is refused', () => {
  const late = defineSection({
    kind: 'x-a',
    schema: v.pipeAsync(
      v.string(),
      v.checkAsync(async () => true),
    ),
    lower: (text) => text,
  })
  const { issues } = safeParseArticle(
    { ...minimal, sections: [{ kind: 'x-a', data: 'x' }] },
    { sections: [late] },
  )
  expect(issues[0]?.code).toBe('invalid-section-data')
})

test('a kind that nobody has defined shows its fallback', () => {
  const article = defineArticle({
    ...minimal,
    sections: [{ kind: 'x-unknown', data: null, fallback: 'Shown.' }],
  })
  expect(article.sections[0]).toMatchObject({
    fallback: [{ type: 'paragraph', children: [{ type: 'text', value: 'Shown.' }] }],
  })
})
