import { authorObjects } from '../field/authors.ts'
import { image } from '../field/image.ts'
import { tags } from '../field/tags.ts'
import { text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

/**
 * The front matter of Docusaurus's blog.
 *
 * @see {@link https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter}
 */
export const docusaurus: PresetShape = {
  fields: [
    text('title', 'title'),
    text('summary', 'description'),
    text('publishedAt', 'date'),
    text('updatedAt', 'last_update.date'),
    unpublished('draft', true),
    { ...unpublished('unlisted', true), write: () => undefined },
    authorObjects('authors', 'author'),
    tags('tags'),
    image('image'),
  ],
  rest: 'standfirst',
  ignored: [
    ...['id', 'title_meta', 'sidebar_label', 'sidebar_position', 'sidebar_class_name'],
    ...['hide_table_of_contents', 'toc_min_heading_level', 'toc_max_heading_level', 'keywords'],
    ...[
      'hide_title',
      'pagination_label',
      'pagination_next',
      'pagination_prev',
      'displayed_sidebar',
    ],
    ...['author_title', 'author_url', 'author_image_url', 'custom_edit_url', 'last_update'],
  ],
  paths: ['slug'],
  fences: 'yaml',
  // It writes the front matter into a module, where these begin or end something else. (As JSON has them.)
  forbidden: /\\\\(?:[\dux'"]|\\\\)/,
}
