import { authors } from '../field/authors.ts'
import { category } from '../field/category.ts'
import { date } from '../field/date.ts'
import { image } from '../field/image.ts'
import { tags } from '../field/tags.ts'
import { text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

/**
 * The front matter of Nuxt Content, and the fields of Nuxt's blog template.
 *
 * @see {@link https://content.nuxt.com/docs/files/markdown#front-matter}
 */
export const nuxtContent: PresetShape = {
  fields: [
    text('title', 'title'),
    text('summary', 'description'),
    date('publishedAt', 'date'),
    date('updatedAt', 'updatedAt', 'updated', 'modified'),
    unpublished('draft', true),
    authors('authors', 'author'),
    category('category', 'categories'),
    tags('tags', undefined, /,/),
    image('image', 'cover'),
    text('language', 'lang'),
  ],
  rest: 'standfirst',
  ignored: ['navigation', 'layout', 'head', 'seo', 'schemaOrg', 'robots', 'sitemap', 'ogImage'],
  paths: ['path', 'slug'],
  fences: 'yaml',
}
