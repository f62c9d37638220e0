import type { Discipline } from './discipline.ts'

/** A graph of schema.org; ours with the count of words. */
export const candidates: Discipline = {
  renderJsonLd: async ({ articles }) => {
    const { renderJsonLd } = await import('@standfirst/json-ld')
    return (index) => renderJsonLd(articles[index] as never)
  },
  'JSON.stringify of the ready graph': async ({ articles }) => {
    const { articleToJsonLd } = await import('@standfirst/json-ld')
    const graphs = articles.map((article) => articleToJsonLd(article))
    return (index) => JSON.stringify(graphs[index])
  },
  '@unhead/schema-org': async ({ articles }) => {
    const library = await import('@unhead/schema-org')
    return (index) => {
      const article = articles[index]
      if (!article) return ''
      const { authors, language, publishedAt, summary, tags, title, url } = article
      const people = authors.map(({ name }) => ({ name }))
      const graph = library.createSchemaOrgGraph()
      graph.push([
        library.defineArticle({
          '@type': 'NewsArticle',
          headline: title,
          description: summary,
          datePublished: publishedAt,
          keywords: tags,
          author: people,
        }),
        library.defineWebPage({ name: title, description: summary, datePublished: publishedAt }),
        library.defineWebSite({ name: 'Example' }),
        ...people.map((person) => library.definePerson(person)),
      ] as never)
      const host = 'https://example.com'
      return JSON.stringify(graph.resolveGraph({ host, url, inLanguage: language }))
    }
  },
}
