import { authors } from '../field/authors.ts'
import { category } from '../field/category.ts'
import { date } from '../field/date.ts'
import { image } from '../field/image.ts'
import { tags } from '../field/tags.ts'
import { text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

/**
 * The front matter of VitePress, and the fields of its own blog.
 *
 * @see {@link https://vitepress.dev/reference/frontmatter-config}
 */
export const vitepress: PresetShape = {
  fields: [
    text('title', 'title'),
    text('summary', 'description'),
    date('publishedAt', 'date'),
    date('updatedAt', 'updated', 'lastUpdated'),
    unpublished('draft', true),
    authors('authors', 'author'),
    category('category', 'categories'),
    tags('tags', undefined, /,/),
    // VuePress's blogs.
    { ...tags('tag', () => undefined, /,/), write: () => undefined },
    image('image', 'cover'),
    text('language', 'lang'),
  ],
  rest: 'standfirst',
  ignored: [
    ...['layout', 'titleTemplate', 'head', 'hero', 'features', 'navbar', 'sidebar', 'aside'],
    ...['outline', 'editLink', 'footer', 'pageClass', 'isHome', 'prev', 'next', 'search'],
  ],
  paths: ['permalink', 'slug'],
  fences: 'yaml',
  // It writes the front matter into a script of the page as it is.
  forbidden: /<\/(?:script|style|template)/i,
}
