import { authors } from '../field/authors.ts'
import { categories, nameOf } from '../field/category.ts'
import { isFolderAbove } from '../field/folder-name.ts'
import { images } from '../field/image.ts'
import { tags } from '../field/tags.ts'
import { text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

/**
 * The front matter of Hugo.
 *
 * @see {@link https://gohugo.io/content-management/front-matter/}
 */
export const hugo: PresetShape = {
  fields: [
    text('title', 'title', 'linkTitle'),
    text('summary', 'description'),
    // The tool's own summary is its first words.
    text('summary', 'summary'),
    text('publishedAt', 'date', 'publishDate', 'pubdate', 'published', 'lastmod', 'modified'),
    text('updatedAt', 'lastmod', 'modified'),
    unpublished('draft', true),
    authors('authors', 'author', 'params.authors', 'params.author'),
    // A name of a folder above stops the build.
    { ...categories('categories'), write: writeCategory },
    tags('tags', (tag) => (isFolderAbove(tag) ? undefined : tag), null),
    images('images', 'image', 'cover.image', 'featured_image', 'params.images'),
  ],
  rest: 'standfirst',
  ignored: [
    ...['aliases', 'build', 'cascade', 'cover', 'expiryDate', 'headless', 'isCJKLanguage'],
    ...['keywords', 'layout', 'markup', 'menu', 'menus', 'outputs', 'params', 'resources'],
    ...['series', 'sitemap', 'toc', 'translationKey', 'type', 'weight', '_build'],
  ],
  paths: ['url', 'slug'],
  fences: 'yaml',
}

function writeCategory(value: unknown): unknown {
  const name = nameOf(value)
  return isFolderAbove(String(name)) ? undefined : [name]
}
