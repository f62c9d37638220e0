import { authors } from '../field/authors.ts'
import { category } from '../field/category.ts'
import { date } from '../field/date.ts'
import { image } from '../field/image.ts'
import { tags } from '../field/tags.ts'
import { text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

const names = tags('tags', (tag) => tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-'))

/** Tags as they stand in a text, without the sign before them. */
function withoutSigns(value: unknown): unknown {
  return Array.isArray(value) ? value.map((tag) => String(tag).replace(/^#/, '')) : value
}

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
    { ...names, read: (value: unknown) => withoutSigns(names.read(value)) },
    image('image', 'cover', 'banner'),
    text('language', 'lang'),
  ].map((field) => ({ ...field, read: (value: unknown) => field.read(withoutLinks(value)) })),
  rest: 'standfirst',
  ignored: ['aliases', 'cssclasses', 'cssclass', 'publish'],
  paths: ['permalink', 'url'],
  fences: 'yaml',
}

/**
 * A property without the signs that make it a link to a note (`[[Ada Lovelace|Ada]]`); without quotes, YAML
 * reads one as a list.
 */
function withoutLinks(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/, '$1')
  }
  if (!Array.isArray(value)) return value
  const [only] = value
  const isLink = value.length === 1 && Array.isArray(only) && only.length === 1
  return isLink ? only[0] : value.map(withoutLinks)
}
