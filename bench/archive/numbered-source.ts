import { type Article, defineArticle } from '@standfirst/core'
import type { StandfirstConfig } from '@standfirst/publication/config'
import type { ArticleSource } from '@standfirst/store'

/** A publication of pages: what is killed and compared takes long enough. */
export const siteOfArchive: StandfirstConfig = {
  site: { url: 'https://archive.example/', title: 'Archive' },
  outputs: { markdown: false, jsonLd: false },
}

const words =
  'The council decided on Monday that the old bridge will be kept, and that the road across it will be closed to lorries from the spring of next year on. '

/** An article that a number names, with the text of a short report. */
function numberedArticle(number: number): Article {
  return defineArticle({
    url: addressOf(number),
    language: 'en',
    title: `The bridge number ${number} stays`,
    summary: `What was decided of bridge ${number}, and who is heard before it is closed.`,
    publishedAt: new Date(Date.UTC(2001, 0, 1) + number * 600_000).toISOString(),
    category: `Part ${number % 40}`,
    tags: ['bridges', `year ${number % 25}`],
    sections: [
      { kind: 'prose', content: `${words.repeat(3)}\n\n${words.repeat(4)}` },
      { kind: 'prose', heading: `Bridge ${number}`, content: words.repeat(5) },
      { kind: 'takeaways', items: [words, `Bridge ${number} stays.`] },
    ],
  })
}

/** So many articles, newest first, made when they are asked for: what is measured is not the store. */
export function numberedSource(count: number): Pick<ArticleSource, 'get' | 'list' | 'version'> {
  return {
    version: () => String(count),
    async get(id) {
      const number = Number(id.split('/').at(-2))
      return { article: numberedArticle(number), revision: number }
    },
    async list({ cursor = String(count), limit = 50 } = {}) {
      const first = Number(cursor)
      const length = Math.min(limit, first)
      const next = first - length
      // Of an article in a list, its id is asked for alone.
      const articles = Array.from({ length }, (_, at) => ({ id: addressOf(first - at) }) as Article)
      return { articles, next: next > 0 ? String(next) : undefined }
    },
  }
}

function addressOf(number: number): string {
  return `https://archive.example/${Math.floor(number / 1000)}/${number}/`
}
