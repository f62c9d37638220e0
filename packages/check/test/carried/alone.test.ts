import type { Article, Feed } from '@standfirst/core'
import { renderNewsSitemap } from '@standfirst/sitemap'
import { describe, expect, test } from 'vitest'
import { articleFormats, feedFormats, markdownFormats, probeOf } from './carriage.ts'
import { fullFeed } from './full-feed.ts'
import { leastFeeds, leavesOf, type Path } from './least-feed.ts'

const least = leastFeeds(fullFeed)
const { plain, hugo } = markdownFormats as Required<typeof markdownFormats>
const newsSitemap: typeof plain = ({ articles: [one] }, onIssue) =>
  renderNewsSitemap([one as Article], {
    now: '2026-11-24T00:00:00Z',
    onIssue,
    // Without the name of a publisher the article is left out, which is told of the whole of it.
    publication: one?.publisher ? undefined : 'News',
  })
const forPairs = {
  ...articleFormats,
  'news sitemap': newsSitemap,
  plain,
  hugo,
} as typeof articleFormats
const allFormats = { ...forPairs, ...markdownFormats } as typeof articleFormats

/*
 * What an output says of one field often stands in a sentence or an element that another field makes: a
 * platform in "posted by Ada on X", terms in a licence. So each value of the model is tried alone, with
 * only what the gate asks for beside it, and with each other one that it stands beside or above.
 */
describe('nothing is lost where other fields are absent', () => {
  const parts = Map.groupBy(least.leaves.filter(isSaying), partOf)

  test.each([...parts])('in %s', (part, leaves) => {
    const lost = new Set<string>()
    for (const leaf of leaves) {
      for (const name of lostIn(least.of(leaf), allFormats)) {
        lost.add(`${name}, alone with ${leaf.join('.')}`)
      }
    }
    for (const [leaf, other] of pairsOf(leaves)) {
      for (const name of lostIn(least.of(leaf, other), forPairs, part)) {
        lost.add(`${name}, with ${leaf.join('.')} and ${other.join('.')}`)
      }
    }
    expect([...lost].slice(0, 20)).toEqual([])
  })

  test('the gate takes most of them', () => {
    const refused = least.leaves.filter((leaf) => !least.of(leaf)).map(partOf)
    // A post of a heading alone is empty, and a call of a footnote without its text is wrong.
    expect(new Set(refused)).toEqual(new Set(['sections.0', 'sections.5']))
    expect(refused.length).toBeLessThan(6)
    expect(parts.size).toBeGreaterThan(35)
  })
})

test('the probe sees a value that only another one brings into an output', () => {
  const render = ({ articles: [one] }: Feed) => {
    const [author] = one?.authors ?? []
    return author?.url ? `${author.name} ${author.url}` : ''
  }
  const [name, url] = ['name', 'url'].map((key) => ['articles', 0, 'authors', 0, key]) as [
    Path,
    Path,
  ]
  const lost = (...kept: Path[]) =>
    [...lostIn(least.of(...kept), { x: render }, 'authors')].filter((one) => /name|url/.test(one))
  expect(lost(name)).toEqual(['authors.0.name in x'])
  expect(lost(name, url)).toEqual([])
})

/** Whether a value says something of the subject: what is the same for all does not, nor a footnote's name. */
function isSaying(path: Path): boolean {
  const name = path.filter((key) => typeof key === 'string').join('.')
  return !/schemaVersion$|publisher\.type$|sections\.(?:.*\.)?(?:type|kind|depth|spread|identifier)$/.test(
    name,
  )
}

/** What a value is part of, in the article or in the feed around it. */
function partOf(path: Path): string {
  const [first, , ...rest] = path
  return (first === 'articles' ? rest.slice(0, rest[0] === 'sections' ? 2 : 1) : [first]).join('.')
}

/** Pairs of values of which one stands in an object that holds the other. */
function* pairsOf(leaves: readonly Path[]): Generator<[Path, Path], void, undefined> {
  for (const [index, leaf] of leaves.entries()) {
    for (const other of leaves.slice(index + 1)) {
      const [upper, lower] = leaf.length < other.length ? [leaf, other] : [other, leaf]
      if (upper.slice(0, -1).every((key, depth) => lower[depth] === key)) yield [leaf, other]
    }
  }
}

/** Each value of a feed, or of a part of it, that is neither in an output nor told, with the output. */
function* lostIn(
  feed: Feed | undefined,
  ofArticle: typeof articleFormats,
  part?: string,
): Generator<string, void, undefined> {
  if (!feed) return
  const subjects = [
    [feed, [], feedFormats],
    [feed.articles[0], ['articles', 0], ofArticle],
  ] as const
  for (const [subject, at, outputs] of subjects) {
    const leaves = [...leavesOf(subject, [])].filter(
      (leaf) =>
        isSaying(leaf) && leaf[0] !== 'articles' && (!part || leaf[0] === part.split('.')[0]),
    )
    if (!subject || !leaves.length) continue
    for (const [output, render] of Object.entries(outputs)) {
      const probe = probeOf(feed, [...at], render)
      for (const leaf of leaves) {
        if (probe(leaf) === 'lost') yield `${leaf.join('.')} in ${output}`
      }
    }
  }
}
