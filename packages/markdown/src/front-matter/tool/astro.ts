import { authors } from '../field/authors.ts'
import { category } from '../field/category.ts'
import { date } from '../field/date.ts'
import { image } from '../field/image.ts'
import { tags } from '../field/tags.ts'
import { text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

/**
 * The front matter of Astro, and the fields of its blog template.
 *
 * @see {@link https://docs.astro.build/en/guides/markdown-content/}
 */
export const astro: PresetShape = {
  fields: [
    text('title', 'title'),
    text('summary', 'description', 'summary', 'excerpt'),
    date('publishedAt', 'pubDate', 'publishDate', 'pubDatetime', 'date'),
    date('updatedAt', 'updatedDate', 'modDatetime', 'updated', 'lastmod'),
    unpublished('draft', true),
    authors('authors', 'author'),
    category('category', 'categories'),
    tags('tags', undefined, /,/),
    image('heroImage', 'image', 'cover', 'ogImage'),
    text('language', 'lang', 'language'),
  ],
  rest: 'standfirst',
  ignored: ['layout', 'featured', 'sidebar', 'setup'],
  paths: ['slug', 'url'],
  fences: 'yaml',
}
