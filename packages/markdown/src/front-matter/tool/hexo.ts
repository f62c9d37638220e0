import { authors } from '../field/authors.ts'
import { categories } from '../field/category.ts'
import { image } from '../field/image.ts'
import { tags } from '../field/tags.ts'
import { localDate, text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

/**
 * The front matter of Hexo.
 *
 * @see {@link https://hexo.io/docs/front-matter}
 */
export const hexo: PresetShape = {
  fields: [
    text('title', 'title'),
    text('summary', 'description'),
    // What lists show of a post.
    text('summary', 'excerpt'),
    // An offset is shifted by the site's zone.
    localDate('publishedAt', 'date'),
    localDate('updatedAt', 'updated'),
    unpublished('published', false),
    authors('authors', 'author'),
    categories('categories', 'category'),
    tags('tags'),
    image('cover', 'banner', 'thumbnail', 'index_img', 'photos'),
    text('language', 'lang', 'language'),
  ],
  rest: 'standfirst',
  ignored: [
    ...['layout', 'comments', 'sticky', 'toc', 'mathjax', 'math', 'top', 'sitemap', 'aside'],
    ...['disableNunjucks', 'id', 'keywords', 'tag', 'photo'],
  ],
  paths: ['permalink', 'slug'],
  fences: 'yaml',
  // No escape keeps it from its tags.
  constants: { disableNunjucks: true },
}
