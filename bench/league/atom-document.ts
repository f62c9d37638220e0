import type { Discipline } from './discipline.ts'
import { itemsOf } from './items-of.ts'

/** Atom, given their ready HTML. */
export const candidates: Discipline = {
  renderAtom: async ({ feed, html }) => {
    const { unsafeHtml } = await import('@standfirst/core')
    const { renderAtom } = await import('@standfirst/atom')
    const ready = new Map(Object.entries(html).map(([id, text]) => [id, unsafeHtml(text)]))
    return () => renderAtom(feed, { content: ({ id }) => ready.get(id) ?? unsafeHtml('') })
  },
  concatenation: async ({ feed, html }) => {
    const { plainAtom } = await import('../plain-atom.ts')
    return () => plainAtom(feed, ({ id }) => html[id] ?? '')
  },
  feedsmith: async (input) => {
    const { generateAtomFeed } = await import('feedsmith')
    const entries = itemsOf(input).map((item) => ({
      id: item.id,
      title: { value: item.title },
      links: [{ href: item.url }],
      updated: item.date,
      published: item.date,
      summary: { value: item.summary },
      categories: item.categories.map((term) => ({ term })),
      authors: item.authors.map((name) => ({ name })),
      content: { value: item.html, type: 'html' },
    }))
    const { title, updatedAt, url } = input.feed
    return () =>
      generateAtomFeed({
        id: url,
        title: { value: title },
        updated: new Date(updatedAt ?? 0),
        entries,
      })
  },
  feed: async (input) => {
    const { filled } = await import('./feed-package.ts')
    return () => filled(input).atom1()
  },
}
