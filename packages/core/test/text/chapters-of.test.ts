import { expect, test } from 'vitest'
import { type ArticleInput, chaptersOf, defineArticle, recordingOf } from '../../src/index.ts'

const audio = {
  type: 'audio',
  url: '12.mp3',
  mediaType: 'audio/mpeg',
  durationSeconds: 3700,
} as const

function article(sections: ArticleInput['sections'], media: ArticleInput['media'] = [audio]) {
  return defineArticle({
    url: 'https://example.com/12/',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
    media,
    sections,
  })
}

const headed = (...headings: string[]) =>
  headings.map((heading) => ({ kind: 'prose', heading, content: 'Said.' }) as const)

test.each([
  [
    ['0:00 Why tides', '12:40 The bay'],
    [0, 760],
  ],
  [
    ['00:00:00 – Why tides', '01:00:05.5: The bay'],
    [0, 3605.5],
  ],
  [
    ['[00:00] Why tides', '(12:40) The bay'],
    [0, 760],
  ],
  [
    ['Why tides (0:00)', 'The bay [12:40]'],
    [0, 760],
  ],
  [
    ['Why tides – 0:30', 'The bay | 61:00'],
    [30, 3660],
  ],
  [
    ['00:00 · Why tides', 'Thanks', '12:40 - The bay'],
    [0, 760],
  ],
])('headings with times: %j', (headings, times) => {
  expect(chaptersOf(article(headed(...headings)))).toEqual([
    { startSeconds: times[0], title: 'Why tides' },
    { startSeconds: times[1], title: 'The bay' },
  ])
})

test.each([
  ['one alone', ['12:40 The bay']],
  ['times of day that fall', ['18:00 Doors', '9:30 Breakfast']],
  ['the same time twice', ['1:00 A', '1:00 B']],
  ['beyond the recording', ['0:00 A', '99:00 B']],
  ['without a name', ['0:00', '1:00']],
  ['no times', ['Ratio 16:9 A', '1:2 B', '3:75 C']],
])('no chapters: %s', (_name, headings) => {
  expect(chaptersOf(article(headed(...headings)))).toEqual([])
})

test('headings in the text, and a list of which each item begins with a time', () => {
  const text = (value: string) => ({ type: 'text', value }) as const
  const heading = (value: string) =>
    ({ type: 'heading', depth: 3, children: [text(value)] }) as const
  const list = (...lines: string[]) =>
    ({
      type: 'list',
      ordered: false,
      spread: false,
      children: lines.map((line) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [text(line)] }],
      })),
    }) as const
  const prose = (...content: object[]) => [{ kind: 'prose', content: content as never }] as const
  const meant = [
    { startSeconds: 0, title: 'A' },
    { startSeconds: 65, title: 'B' },
  ]
  expect(chaptersOf(article(prose(heading('0:00 A'), heading('1:05 B'))))).toEqual(meant)
  expect(chaptersOf(article(prose(list('Bread', 'Wine'), list('0:00 A', '1:05 B'))))).toEqual(meant)
  expect(chaptersOf(article(prose(list('0:00 A', 'Wine'))))).toEqual([])
})

test('what a recording says goes before its text; nothing without one, or for payers', () => {
  const chapters = [{ startSeconds: 5, title: 'Said' }]
  const sections = headed('0:00 A', '1:00 B')
  expect(chaptersOf(article(sections, [{ ...audio, chapters }]))).toEqual(chapters)
  expect(chaptersOf(article(sections, []))).toEqual([])
  expect(chaptersOf(article(sections.map((one) => ({ ...one, paid: true }))))).toEqual([])
})

test('the recording is the first audio, else the first video', () => {
  const video = { type: 'video', url: 'v.mp4', mediaType: 'video/mp4' } as const
  const paper = { type: 'document', url: 'p.pdf', mediaType: 'application/pdf' } as const
  expect(recordingOf(article([], [paper, video, audio]))?.type).toBe('audio')
  expect(recordingOf(article([], [paper, video]))?.type).toBe('video')
  expect(recordingOf(article([], [paper]))).toBeUndefined()
})
