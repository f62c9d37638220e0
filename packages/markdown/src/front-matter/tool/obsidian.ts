import { authors } from '../field/authors.ts'
import { category } from '../field/category.ts'
import { date } from '../field/date.ts'
import { image } from '../field/image.ts'
import { tags } from '../field/tags.ts'
import { text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

/**
 * The front matter of Obsidian.
 *
 * @see {@link https://help.obsidian.md/properties}
 * @see {@link https://help.obsidian.md/tags}
 */
export const obsidian: PresetShape = {
  fields: [
    text('title', 'title'),
    text('summary', 'description', 'summary'),
    date('publishedAt', 'date', 'published', 'created'),
    date('updatedAt', 'updated', 'modified'),
    unpublished('draft', true),
    authors('author', 'authors'),
    category('category', 'categories'),
    tags('tags', (tag) => tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-')),
    image('image', 'cover', 'banner'),
    text('language', 'lang'),
  ],
  rest: 'standfirst',
  ignored: ['aliases', 'cssclasses', 'cssclass', 'publish'],
  paths: ['permalink', 'url'],
  fences: 'yaml',
}
