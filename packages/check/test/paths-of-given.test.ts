import type { Article, Issue } from '@standfirst/core'
import { wholeArticle } from '@standfirst/testing'
import { expect, test } from 'vitest'
import { contentRenderers, metadataRenderers, type RenderArticle } from './every-renderer.ts'

type Path = Issue['path']

// What is refused in each item, so that renderers have something to say of it.
const refused = JSON.parse(
  JSON.stringify(wholeArticle())
    .replaceAll('https://', 'javascript:')
    .replaceAll(/"2026-11-\d\dT[^"]*"/g, '"yesterday"'),
) as Article

const lists = listsOf(refused)

test('the article has lists of all kinds', () => {
  const names = new Set(lists.map((path) => path.filter((key) => typeof key === 'string').at(-1)))
  expect([...names].sort()).toEqual(
    [
      ...['authors', 'children', 'content', 'corrections', 'items', 'media', 'quote', 'related'],
      ...[
        'chapters',
        'heading',
        'people',
        'sections',
        'tags',
        'tools',
        'translations',
        'variants',
        'answer',
        'fallback',
        'align',
      ],
    ].sort(),
  )
})

// An item that can't be read, before one that can, is left out; the other's issues still name its place.
test.each([...contentRenderers, ...metadataRenderers])(
  '%s: names the items of a list by their place in what was given',
  (_name, render) => {
    for (const path of lists) {
      const right = twice(refused, path)
      const wrong = issuesOf(render, withFirst(right, path, Symbol('none')))
      const places = wrong.map(place)
      for (const issue of issuesOf(render, right)) {
        if (isOfFirst(issue)) continue
        if (isIn(issue, path) && Number(issue.path[path.length]) >= 1) {
          expect(places).toContain(place(issue))
        }
      }
      const ofFirst = wrong.filter((issue) => isIn(issue, [...path, 0]))
      for (const { code } of ofFirst) expect(code).toBe('wrong-type')
    }
  },
)

/** Whether it is lost only because another recording stands before: a feed tells these of the first. */
function isOfFirst({ code, path: [list, , member] }: Issue): boolean {
  const told = ['chapters', 'chaptersUrl', 'variants']
  return code === 'not-carried' && list === 'media' && told.includes(String(member))
}

function place({ code, path }: Issue): string {
  return `${code} ${path.join('.')}`
}

function isIn(issue: Issue, path: Path): boolean {
  return path.every((key, index) => key === issue.path[index])
}

function issuesOf(render: RenderArticle, article: Article): Issue[] {
  const issues: Issue[] = []
  render(article, (issue) => void issues.push(issue))
  return issues
}

/** The lists that hold something, one for each way to get to one. */
function listsOf(value: unknown): Path[] {
  const ways = listsIn(value).map(
    (path) => [path.filter((key) => typeof key === 'string').join(), path] as const,
  )
  return [...new Map(ways).values()]
}

function listsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || path.includes('data')) return []
  const inner = Object.entries(value).flatMap(([key, member]) =>
    listsIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return Array.isArray(value) && value.length ? [path, ...inner] : inner
}

/** A copy in which a list begins with its first item once more. */
function twice(article: Article, path: Path): Article {
  const copy = structuredClone(article)
  const list = at(copy, path)
  list.unshift(structuredClone(list[0]))
  return copy
}

function withFirst(article: Article, path: Path, first: unknown): Article {
  const copy = structuredClone(article)
  at(copy, path)[0] = first
  return copy
}

function at(value: unknown, path: Path): unknown[] {
  return path.reduce<unknown>((one, key) => (one as never)[key], value) as unknown[]
}
