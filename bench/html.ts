/** HTML: a whole article, beside the three libraries that bring its tree alone to safe HTML. */
import { readFileSync } from 'node:fs'
import { type Article, articleToMdast, parseArticle } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { benchArticle } from './feed-articles.ts'
import { measure } from './measure.ts'

const subjects: Record<string, Article[]> = {
  'an insight': many(() => fromCase('insight')),
  'every kind of node': many(() => fromCase('every-node')),
  'a news article with 2.2 kB of text': many(benchArticle),
}

const rounds = 10
const rows: Record<string, Record<string, string>> = {}
for (const [name, articles] of Object.entries(subjects)) {
  const trees = articles.map((article) => articleToMdast(article))
  const times = await measure(
    [
      // Header, ids, classes and what to read next are more than the libraries write.
      { name: 'page', run: each(articles, (article) => renderHtml(article)) },
      { name: 'feed', run: each(articles, (article) => renderHtml(article, { profile: 'feed' })) },
      { name: 'libraries', run: each(trees, (tree) => toHtml(sanitize(toHast(tree)))) },
    ],
    5000,
  )
  const [page = Number.NaN, feed = Number.NaN, libraries = Number.NaN] = times.values()
  rows[name] = {
    'us a page': ((page / articles.length / rounds) * 1000).toFixed(1),
    'content, times as fast as the libraries (at least 10)': (libraries / feed).toFixed(1),
    'page, times as fast': (libraries / page).toFixed(1),
  }
}
// biome-ignore lint/suspicious/noConsole: the table is what the script is for
console.table(rows)

/** Articles as a store gives them: no text is put together lazily, or shared with another. */
function many(article: (number: number) => Article): Article[] {
  return Array.from({ length: 30 }, (_, index) => JSON.parse(JSON.stringify(article(index))))
}

function fromCase(name: string): Article {
  const file = new URL(`../packages/testing/cases/${name}/article.json`, import.meta.url)
  return parseArticle(JSON.parse(readFileSync(file, 'utf8')))
}

function each<Item>(items: readonly Item[], run: (item: Item) => unknown) {
  return () => {
    for (let round = 0; round < rounds; round++) for (const item of items) run(item)
  }
}
