import { articleToJsonLd } from '@standfirst/json-ld'
import { cases } from '@standfirst/testing'
import { describe, expect, test } from 'vitest'
import { checkGraph } from '../../json-ld/test/check-graph.ts'
import { expandGraph } from '../../json-ld/test/expand-graph.ts'

describe.each(cases())('the graph of $name', ({ article }) => {
  const graph = articleToJsonLd(article)

  test('expands, and nothing is dropped', async () => {
    expect(await expandGraph(graph)).not.toEqual([])
  })

  test('keeps to the vocabulary', () => {
    expect(checkGraph(graph)).toEqual([])
  })
})
