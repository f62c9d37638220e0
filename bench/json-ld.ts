/** JSON-LD: the text of a graph, beside writing the finished graph and beside another graph library. */
import { readFileSync } from 'node:fs'
import { type Article, type Author, parseArticle, toText } from '@standfirst/core'
import { articleToJsonLd, type JsonLdPart, renderJsonLd } from '@standfirst/json-ld'
import {
  createSchemaOrgGraph,
  defineArticle,
  defineBreadcrumb,
  defineHowTo,
  defineItemList,
  defineOrganization,
  definePerson,
  defineWebPage,
  defineWebSite,
} from '@unhead/schema-org'
import { benchArticle } from './feed-articles.ts'
import { measure } from './measure.ts'

const subjects: Record<string, Article[]> = {
  'an insight with steps and takeaways': Array.from({ length: 100 }, () => stored(insight())),
  'a news article with 2.2 kB of text': Array.from({ length: 100 }, (_, index) =>
    stored(benchArticle(index)),
  ),
}

/** What takes reading the whole text, which is not in the graph. */
const without: JsonLdPart[] = ['wordCount', 'mentions']
const rounds = 10
const rows: Record<string, Record<string, string>> = {}
for (const [name, articles] of Object.entries(subjects)) {
  const graphs = articles.map((article) => articleToJsonLd(article))
  const times = await measure(
    [
      { name: 'renderJsonLd', run: each(articles, (article) => renderJsonLd(article)) },
      {
        name: 'without wordCount and mentions',
        run: each(articles, (article) => renderJsonLd(article, { without })),
      },
      { name: 'JSON.stringify', run: each(graphs, (graph) => JSON.stringify(graph)) },
      { name: 'unhead', run: each(articles, (article) => JSON.stringify(withUnhead(article))) },
      { name: 'articleToJsonLd', run: each(articles, (article) => articleToJsonLd(article)) },
      { name: "unhead's graph", run: each(articles, withUnhead) },
    ],
    5000,
  )
  const time = (name: string): number => times.get(name) ?? Number.NaN
  const [own, stringify] = [time('renderJsonLd'), time('JSON.stringify')]
  rows[name] = {
    'us an article': ((own / articles.length / rounds) * 1000).toFixed(1),
    'times JSON.stringify (at most 1.5)': (own / stringify).toFixed(2),
    'without reading the text': (time('without wordCount and mentions') / stringify).toFixed(2),
    'times as fast as @unhead/schema-org (at least 10)': (time('unhead') / own).toFixed(1),
    'graph, without writing it': (time("unhead's graph") / time('articleToJsonLd')).toFixed(1),
  }
}
// biome-ignore lint/suspicious/noConsole: the table is what the script is for
console.table(rows)

function each<Item>(items: readonly Item[], run: (item: Item) => unknown) {
  return () => {
    for (let round = 0; round < rounds; round++) for (const item of items) run(item)
  }
}

function insight(): Article {
  const file = new URL('../packages/testing/cases/insight/article.json', import.meta.url)
  return parseArticle(JSON.parse(readFileSync(file, 'utf8')))
}

/** An article as a store gives it: no text is put together lazily, or shared with another. */
function stored(article: Article): Article {
  return JSON.parse(JSON.stringify(article))
}

/** The same article as that library takes it, without what it has no form for. */
function withUnhead(article: Article): object {
  const { authors, category, publisher, publishedAt, sections, summary, title, url } = article
  const graph = createSchemaOrgGraph()
  graph.push([
    defineArticle({
      '@type': article.type === 'news' ? 'NewsArticle' : 'Article',
      headline: title,
      description: summary,
      datePublished: publishedAt,
      dateModified: article.updatedAt ?? publishedAt,
      ...(category && { articleSection: category.name as never }),
      keywords: article.tags,
      author: authors.map(named),
    }),
    defineWebPage({ name: title, description: summary, datePublished: publishedAt }),
    defineWebSite({ name: publisher?.name ?? 'Example' }),
    ...authors.map((author) => definePerson(named(author))),
    ...(publisher ? [defineOrganization(named(publisher))] : []),
    ...(category?.url
      ? [
          defineBreadcrumb({
            itemListElement: [{ name: category.name, item: category.url }, { name: title }],
          }),
        ]
      : []),
    ...sections.flatMap((section): object[] => {
      if (section.kind === 'steps') {
        const step = section.items.map(({ content }) => ({ text: toText(content) }))
        return [defineHowTo({ name: title, step })]
      }
      if (section.kind === 'takeaways') {
        const itemListElement = section.items.map((item) => ({ name: toText(item) }))
        return [defineItemList({ itemListElement })]
      }
      return []
    }),
  ] as never)
  return graph.resolveGraph({ host: 'https://example.com', url, inLanguage: article.language })
}

function named({ name, url }: Author): { name: string; url?: string } {
  return { name, ...(url && { url }) }
}
