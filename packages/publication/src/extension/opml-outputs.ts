import { renderOpml } from '@standfirst/import/opml'
import type { OutputExtension } from '../output/output-extension.ts'

/**
 * A list of all feeds of a site for readers that subscribe to many at once: the whole publication first, then
 * its parts, each in its forms.
 *
 * @param path - Path within the output folder (default: `feeds.opml`).
 */
export function opmlOutputs(path = 'feeds.opml'): OutputExtension {
  return {
    name: 'opml',
    outputs(feeds, { feed, forms, urlOf }) {
      const outlines = feeds.flatMap(({ feed: one, folder }) =>
        forms.map((form) => ({
          title: forms.length > 1 ? `${one.title} (${form.title})` : one.title,
          description: one.description,
          feed: urlOf(`${folder}${form.path}`),
          url: one.url,
          language: one.language,
        })),
      )
      const text = renderOpml({ title: feed.title, outlines })
      return [{ path, articles: [], state: text, render: () => text }]
    },
  }
}
