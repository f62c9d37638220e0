/** The gate beside its own schema alone: what everything else that it does costs. */
import { parseArticle } from '@standfirst/core'
import { articleInputSchema } from '../packages/core/src/schema/article-schema.ts'
import { zodSchema } from '../packages/core/test/schema/zod-schema.ts'
import { benchArticle } from './feed-articles.ts'
import { measure } from './measure.ts'

const texts = Array.from({ length: 30 }, (_, index) => JSON.stringify(benchArticle(index)))
const values = texts.map((text): unknown => JSON.parse(text))
const schema = zodSchema(articleInputSchema())

function each<Item>(items: readonly Item[], run: (item: Item) => unknown) {
  return () => {
    for (const item of items) run(item)
  }
}

const times = await measure(
  [
    { name: 'JSON.parse', run: each(texts, (text) => JSON.parse(text)) },
    { name: 'JSON.parse, then zod', run: each(texts, (text) => schema.parse(JSON.parse(text))) },
    { name: 'parseArticle', run: each(values, (value) => parseArticle(value)) },
    {
      name: 'JSON.parse, then parseArticle',
      run: each(texts, (text) => parseArticle(JSON.parse(text))),
    },
  ],
  10_000,
)

const base = times.get('JSON.parse, then zod') ?? Number.NaN
// biome-ignore lint/suspicious/noConsole: the table is what the script is for
console.table(
  Object.fromEntries(
    [...times].map(([name, time]) => [
      name,
      {
        'ms an article': (time / texts.length).toFixed(3),
        'times JSON.parse and zod': (time / base).toFixed(2),
      },
    ]),
  ),
)
