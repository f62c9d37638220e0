import { renderAtom } from '@standfirst/atom'
import { type Article, articleToMdast, defineFeed, parseArticle, toText } from '@standfirst/core'
import { articlesFromFeed } from '@standfirst/import'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderRss } from '@standfirst/rss'
import { cases } from '@standfirst/testing'
import { describe, expect, test } from 'vitest'

const renderers = { rss: renderRss, atom: renderAtom, 'json-feed': renderJsonFeed }

describe.each(Object.entries(renderers))('what was written as %s', (format, render) => {
  describe.each(cases().filter(({ article }) => article.status === 'published'))(
    'of $name',
    ({ article }) => {
      const feed = defineFeed({
        title: 'The feed',
        description: 'What it is of.',
        url: 'https://example.com/',
        feedUrl: 'https://example.com/feed',
        language: article.language,
        articles: [article],
      })
      const read = articlesFromFeed(render(feed))
      const [input] = read.articles

      test('is read as one article', () => {
        expect(read.format).toBe(format)
        expect(read.feed).toMatchObject({
          title: 'The feed',
          description: 'What it is of.',
          url: 'https://example.com/',
          feedUrl: 'https://example.com/feed',
          language: article.language,
        })
        expect(read.articles).toHaveLength(1)
      })

      test('says the same', () => {
        const again = parseArticle(input)
        // Atom demands an author, and the feed stands for it.
        const authors = format === 'atom' && !article.authors.length ? ['The feed'] : undefined
        expect(facts(again)).toEqual({ ...facts(article), ...(authors && { authors }) })
      })

      test('has sections of the same kinds, where none begins without a heading', () => {
        const headed = article.sections.every(({ heading, kind }) => heading || kind !== 'prose')
        if (!headed || article.sections.some(({ kind }) => kind.startsWith('x-'))) return
        const shown = article.sections.filter((one) => !('items' in one) || one.items.length > 0)
        expect(parseArticle(input).sections.map(({ kind }) => kind)).toEqual(
          shown.map(({ kind }) => kind),
        )
      })

      test('has the same text', () => {
        expect(textOf(parseArticle(input))).toBe(textOf(article))
      })
    },
  )
})

function facts({
  authors,
  category,
  id,
  image,
  language,
  media,
  publishedAt,
  summary,
  tags,
  title,
  updatedAt,
  url,
}: Article) {
  const time = (text: string | undefined) => text && Date.parse(text)
  return {
    id,
    url,
    title: line(title),
    summary: line(summary),
    language,
    published: time(publishedAt),
    updated: time(updatedAt),
    authors: authors.map(({ name }) => line(name)),
    tags: [...new Set([...(category ? [category.name] : []), ...tags])],
    image: image?.url,
    media: media.map((one) => one.url),
  }
}

function textOf(article: Article): string {
  const free = { ...article, sections: article.sections.filter(({ paid }) => !paid) }
  const root = articleToMdast(free)
  // Footnotes stand at the end of what is read.
  const [notes, text] = partition(root.children)
  return line(toText([...text, ...notes] as never))
}

function partition(nodes: readonly { type: string }[]): [object[], object[]] {
  const isNote = ({ type }: { type: string }) => type === 'footnoteDefinition'
  const notes = nodes.filter(isNote)
  return [
    notes.sort((one, other) => toText(one as never).localeCompare(toText(other as never))),
    nodes.filter((node) => !isNote(node)),
  ]
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

test.each(['x\u00a0a', 'x\u2003a', 'x\u3000a'])(
  'a person of an episode keeps the picture: %j',
  (name) => {
    const image = 'https://example.com/face.jpg'
    const trip = (article: Article): Article =>
      parseArticle(
        articlesFromFeed(
          renderRss(
            defineFeed({
              title: 'The feed',
              description: 'What it is of.',
              url: 'https://example.com/',
              language: 'en',
              articles: [article],
            }),
          ),
        ).articles[0],
      )
    const first = trip(
      parseArticle({
        url: 'https://example.com/a/',
        language: 'en',
        title: 'A',
        summary: 'What A is.',
        publishedAt: '2026-11-23T09:30:00Z',
        episode: { people: [{ name, image }] },
      }),
    )
    expect(first.authors).toMatchObject([{ image: { url: image } }])
    const second = trip(first)
    expect(second.authors).toEqual(first.authors)
    expect(trip(second)).toEqual(second)
  },
)
