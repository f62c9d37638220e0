import { image } from '../field/image.ts'
import { markdownLine } from '../field/markdown-line.ts'
import { authorLine, categoryLine, tagLine } from '../field/name-lines.ts'
import { text } from '../field/text.ts'
import { textLine } from '../field/text-line.ts'
import { unpublishedState } from '../field/unpublished-state.ts'
import type { PresetShape } from '../preset-shape.ts'

const cover = image('cover', 'image', 'featured_image', 'og_image', 'header_cover', 'thumbnail')

/**
 * The lines at the top of Pelican's Markdown: each a key, a colon and a value, which is HTML.
 *
 * @see {@link https://docs.getpelican.com/en/latest/content.html#file-metadata}
 */
export const pelican: PresetShape = {
  fields: [
    textLine('title', 'title'),
    markdownLine('summary', 'summary'),
    // Of themes, as the picture is: it has none of its own.
    { ...textLine('summary', 'description'), write: () => undefined },
    { ...textLine('subtitle', 'subtitle'), write: () => undefined },
    text('publishedAt', 'date'),
    text('updatedAt', 'modified'),
    unpublishedState('status'),
    authorLine('authors', 'author'),
    categoryLine('category'),
    tagLine('tags'),
    {
      ...cover,
      write: () => undefined,
      read: (value, ...more) =>
        cover.read?.(
          typeof value === 'string' ? value.replace(/^[{|]\w+[}|]/, '') : value,
          ...more,
        ),
    },
    text('language', 'lang'),
  ],
  rest: 'standfirst',
  ignored: ['keywords', 'save_as', 'template', 'translation', 'series', 'series_index', 'gallery'],
  paths: ['url', 'slug'],
  fences: 'lines',
}
