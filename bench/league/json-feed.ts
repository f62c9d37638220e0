import type { Discipline } from './discipline.ts'
import { itemsOf } from './items-of.ts'

/** JSON Feed, given their ready HTML. */
export const candidates: Discipline = {
  renderJsonFeed: async ({ feed, html }) => {
    const { unsafeHtml } = await import('@standfirst/core')
    const { renderJsonFeed } = await import('@standfirst/json-feed')
    const ready = new Map(Object.entries(html).map(([id, text]) => [id, unsafeHtml(text)]))
    return () => renderJsonFeed(feed, { content: ({ id }) => ready.get(id) ?? unsafeHtml('') })
  },
  'JSON.stringify of a ready object': async (input) => {
    const { feedUrl, language, title, url } = input.feed
    const items = itemsOf(input).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      date_published: item.date.toISOString(),
      authors: item.authors.map((name) => ({ name })),
      tags: item.categories,
    }))
    const feed = { title, home_page_url: url, feed_url: feedUrl, language, items }
    return () => JSON.stringify(feed)
  },
  'JSON.stringify of each ready item': async (input) => {
    const { renderJsonFeed } = await import('@standfirst/json-feed')
    const { unsafeHtml } = await import('@standfirst/core')
    const content = ({ id }: { id: string }) => unsafeHtml(input.html[id] ?? '')
    const { items, ...head } = JSON.parse(renderJsonFeed(input.feed, { content }))
    return () => {
      let json = `${JSON.stringify(head).slice(0, -1)},"items":[`
      for (const item of items) json += `${JSON.stringify(item)},\n`
      return `${json}]}`
    }
  },
  feedsmith: async (input) => {
    const { generateJsonFeed } = await import('feedsmith')
    const items = itemsOf(input).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      date_published: item.date,
      authors: item.authors.map((name) => ({ name })),
      tags: item.categories,
    }))
    const { language, title, url } = input.feed
    return () => JSON.stringify(generateJsonFeed({ title, home_page_url: url, language, items }))
  },
  feed: async (input) => {
    const { filled } = await import('./feed-package.ts')
    return () => filled(input).json1()
  },
}
