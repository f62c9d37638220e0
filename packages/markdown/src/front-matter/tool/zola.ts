import { authors } from '../field/authors.ts'
import { categories } from '../field/category.ts'
import { tags } from '../field/tags.ts'
import { text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

/**
 * The front matter of Zola.
 *
 * @see {@link https://www.getzola.org/documentation/content/page/}
 */
export const zola: PresetShape = {
  fields: [
    text('title', 'title'),
    text('summary', 'description'),
    text('publishedAt', 'date'),
    text('updatedAt', 'updated'),
    unpublished('draft', true),
    authors('authors'),
    categories('taxonomies.categories', 'taxonomies.category'),
    tags('taxonomies.tags'),
  ],
  rest: 'extra.standfirst',
  ignored: ['aliases', 'extra', 'in_search_index', 'render', 'taxonomies', 'template', 'weight'],
  paths: ['path', 'slug'],
  fences: 'toml',
}
