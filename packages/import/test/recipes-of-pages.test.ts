import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const steps =
  '<p>Stir the flour into the milk, slowly, and let it stand for an hour, as the cook of the harbour does, until it is thick, and smooth, and cold.</p>'

function read(list: string, side: 'above' | 'below') {
  const text = `<div class="method"><h2>Method</h2>${steps.repeat(6)}</div>`
  const body = side === 'above' ? `${list}${text}` : `${text}${list}`
  const page = `<!doctype html><html lang="en"><head><title>Waffles</title><meta property="article:published_time" content="2026-01-02T08:00:00Z"></head><body><nav><a href="/">Home</a></nav><h1>Waffles</h1><div class="page"><div>${body}</div></div></body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/waffles' })
  return JSON.stringify(article?.sections)
}

const lists: Record<string, string> = {
  'a list':
    '<div class="recipe-ingredients"><h3>Ingredients</h3><ul><li>250 g flour</li><li>2 eggs</li></ul></div>',
  'a table':
    '<table class="ingredients table-header"><tr><td>250 g</td><td>flour</td></tr><tr><td>2</td><td>eggs</td></tr></table>',
  microdata:
    '<ul><li itemprop="recipeIngredient">250 g flour</li><li itemprop="recipeIngredient">2 eggs</li></ul>',
}

describe.each(['above', 'below'] as const)('ingredients %s the steps of a recipe', (side) => {
  test.each(Object.entries(lists))('%s', (_, list) => {
    const text = read(list, side)
    expect(text.split('flour')).toHaveLength(8)
    expect(text.split('eggs')).toHaveLength(2)
    expect(text.indexOf('eggs') < text.indexOf('Stir')).toBe(side === 'above')
  })
})
