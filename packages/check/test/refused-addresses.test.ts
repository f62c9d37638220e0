import type { Article, Issue } from '@standfirst/core'
import { wholeArticle } from '@standfirst/testing'
import { describe, expect, test } from 'vitest'
import { contentRenderers, metadataRenderers, rightsRenderers } from './every-renderer.ts'

type Path = Issue['path']

const whole = wholeArticle()
const renderers = [...contentRenderers, ...metadataRenderers, ...rightsRenderers].filter(
  ([name]) => !/^Markdown for (?!hugo)/.test(name),
)

// Of every address that a renderer would have written.
describe.each([
  ['of a scheme that no output has', 'data:text/plain,x'],
  ['that is relative', 'somewhere/else'],
])('an address %s is told where it stands, once', (_kind, refused) => {
  test.each(renderers)('%s', (_name, render) => {
    const known: Issue[] = []
    const before = JSON.stringify(render(whole, (issue) => void known.push(issue)))
    for (const path of addressesOf(whole)) {
      const issues: Issue[] = []
      const output = render(withMember(whole, path, refused), (issue) => void issues.push(issue))
      const after = JSON.stringify(output)
      expect(after).not.toContain(refused)
      if (after === before) continue
      const told = issues.filter((one) => one.code === 'unsafe-url').map((one) => one.path)
      expect([path, told]).toEqual([path, [path]])
    }
  })
})

// Elsewhere an empty address is as good as none.
test.each(
  renderers.filter(([name]) =>
    /^(?:RSS|an item of RSS|Atom|JSON Feed|JSON-LD|a sitemap|a news sitemap|a document of standard.site)$/.test(
      name,
    ),
  ),
)('%s: an article without an address is told', (_name, render) => {
  const issues: Issue[] = []
  render({ ...whole, url: '' }, (issue) => void issues.push(issue))
  const told = issues.filter(({ code }) => code === 'unsafe-url')
  expect(told.map(({ path }) => path)).toContainEqual(['url'])
})

function* addressesOf(value: unknown, path: Path = []): Generator<Path, void, undefined> {
  if (typeof value === 'string' && value.startsWith('https://')) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    yield* addressesOf(member, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

function withMember(article: Article, path: Path, member: unknown): Article {
  const copy = structuredClone(article)
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], copy)
  ;(holder as Record<string | number, unknown>)[path.at(-1) as string] = member
  return copy
}
