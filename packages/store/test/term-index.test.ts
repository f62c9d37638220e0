import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreOf } from '../src/memory/score-of.ts'
import { createTermIndex } from '../src/memory/term-index.ts'
import { searchQuery } from '../src/search/search-query.ts'
import { markOf, stemmed } from '../src/search/stemmers.ts'

const words = ['river', 'rivers', 'riverbed', 'flood', 'flooding', 'rain', 'rainy', 'old', 'town']

/** The terms of an article whose text is of these words. */
function indexed(text: readonly string[], language: string) {
  const [title = [], rest = []] = [text.slice(0, 2), text.slice(2)].map((part) =>
    part.map((word) => stemmed(word, markOf(language))),
  )
  return { title, tags: [], summary: [], text: rest }
}

const someWords = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })

test('no article that has what is looked for is missed, as articles come and go', () => {
  const article = fc.tuple(someWords, fc.constantFrom('en', 'de', 'fr'))
  const asked = fc.tuple(someWords, fc.boolean(), fc.integer({ min: 0, max: 3 }))
  fc.assert(
    fc.property(
      fc.array(fc.array(article, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
      asked,
      (states, [query, isPhrase, cut]) => {
        const index = createTermIndex()
        const text = query.join(' ')
        const search = searchQuery(isPhrase ? `"${text}"` : text.slice(0, text.length - cut))
        for (const state of states) {
          const articles = new Map(
            state.map(([found, language], id) => [String(id), indexed(found, language)]),
          )
          index.update(articles)
          const candidates = index.candidates(search)
          const fitting = [...articles].filter(([, terms]) => scoreOf(search, terms) > 0)
          expect(fitting.map(([id]) => id).filter((id) => !candidates.has(id))).toEqual([])
          expect([...candidates].filter((id) => !articles.has(id))).toEqual([])
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('a rare word leads to few articles', () => {
  const index = createTermIndex()
  const articles = new Map(
    Array.from({ length: 100 }, (_, id) => [
      String(id),
      indexed(id === 7 ? ['old', 'flood'] : ['old', 'town'], 'en'),
    ]),
  )
  index.update(articles)
  expect([...index.candidates(searchQuery('old floods'))]).toEqual(['7'])
  expect([...index.candidates(searchQuery('flo'))]).toEqual(['7'])
  expect([...index.candidates(searchQuery('nothing'))]).toEqual([])
})
