import { authors } from '../field/authors.ts'
import { category } from '../field/category.ts'
import { date } from '../field/date.ts'
import { image } from '../field/image.ts'
import { tags } from '../field/tags.ts'
import { text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

/**
 * The front matter of Eleventy, and the fields of its blog template.
 *
 * @see {@link https://www.11ty.dev/docs/data-frontmatter/}
 */
export const eleventy: PresetShape = {
  fields: [
    text('title', 'title'),
    text('summary', 'description', 'summary', 'excerpt', 'seoDescription'),
    date('publishedAt', 'date', 'date_published', 'published_at', 'datePublished'),
    date('updatedAt', 'updated', 'modified', 'lastmod', 'date_updated', 'updated_at'),
    unpublished('draft', true),
    authors('authors', 'author'),
    category('category', 'categories'),
    tags('tags', undefined, /,/),
    image('image', 'cover', 'feature_image', 'cover_image', 'coverImage'),
    text('language', 'lang'),
  ],
  rest: 'standfirst',
  ignored: [
    ...['eleventyComputed', 'eleventyExcludeFromCollections', 'eleventyNavigation'],
    ...['eleventyImport', 'layout', 'override:tags', 'pagination', 'templateEngineOverride'],
  ],
  paths: ['permalink', 'slug'],
  fences: 'yaml',
}
