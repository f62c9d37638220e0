import { renderOpml } from '@standfirst/import/opml'
import type { OutputMaker } from '../output/output-maker.ts'

/**
 * Lists all feeds of a site for readers that subscribe to many at once: the whole publication first, then
 * its parts, each in its forms.
 *
 * @param path - Path within the output folder.
 */
export function opmlMaker(path: string): OutputMaker {
  return {
    plan({ feed, forms, parts, urlOf }) {
      const outlines = [{ feed, folder: '' }, ...parts].flatMap(({ feed: one, folder }) =>
        forms.map((form) => ({
          title: forms.length > 1 ? `${one.title} (${form.title})` : one.title,
          description: one.description,
          feed: urlOf(`${folder}${form.path}`),
          url: one.url,
          language: one.language,
        })),
      )
      const text = renderOpml({ title: feed.title, outlines })
      return { outputs: [{ path, articles: [], state: text, render: () => text }] }
    },
  }
}
