import { articleToJsonLd, renderJsonLd } from '@standfirst/json-ld'
import { describe, expect, test } from 'vitest'
import { articles } from './articles.ts'
import { checkGraph } from './check-graph.ts'
import { expandGraph as expand } from './expand-graph.ts'

describe.each(Object.entries(articles))('the graph of %s', (name, article) => {
  test('is what it was', async () => {
    await expect(renderJsonLd(article, { indent: 2 })).toMatchFileSnapshot(
      `fixtures/${name}/output.jsonld`,
    )
  })

  test('keeps to the vocabulary', () => {
    expect(checkGraph(articleToJsonLd(article))).toEqual([])
    expect(checkGraph(articleToJsonLd(article, { articleBody: true }))).toEqual([])
  })

  test('expands whole', async () => {
    const graph = articleToJsonLd(article)
    const nodes = await expand(graph)
    expect(nodes).toHaveLength(graph['@graph'].length)
    expect(nodes[0]).toMatchObject({
      'http://schema.org/headline': [{ '@value': article.title }],
      'http://schema.org/mainEntityOfPage': [{ '@id': article.url }],
    })
  })

  test('has each @id once, but for references', () => {
    const ids: unknown[] = []
    JSON.stringify(articleToJsonLd(article), (_key, value) => {
      if (value?.['@id'] && value['@type']) ids.push(value['@id'])
      return value
    })
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('the expansion refuses a word that is not in the vocabulary', async () => {
  const graph = { '@context': 'https://schema.org', '@type': 'Article', keyTakeaways: 'x' }
  await expect(expand(graph)).rejects.toThrow()
})
