import { authors, firstAuthor } from '../field/authors.ts'
import { category, spacedCategories } from '../field/category.ts'
import { image } from '../field/image.ts'
import { tags } from '../field/tags.ts'
import { text } from '../field/text.ts'
import { unpublished } from '../field/unpublished.ts'
import type { PresetShape } from '../preset-shape.ts'

/**
 * The front matter of Jekyll, and the keys of jekyll-seo-tag and jekyll-sitemap.
 *
 * @see {@link https://jekyllrb.com/docs/front-matter/}
 */
export const jekyll: PresetShape = {
  fields: [
    text('title', 'title'),
    text('summary', 'description'),
    // The tool's own excerpt is its first block.
    text('summary', 'excerpt', 'summary'),
    text('publishedAt', 'date'),
    text('updatedAt', 'last_modified_at', 'modified_date'),
    unpublished('published', false),
    authors('authors'),
    // jekyll-feed and jekyll-seo-tag show one name.
    firstAuthor('author'),
    spacedCategories('categories'),
    { ...category('category'), write: () => undefined },
    tags('tags'),
    { ...tags('tag', () => undefined, null), write: () => undefined },
    image('image'),
    text('language', 'lang'),
  ],
  rest: 'standfirst',
  ignored: [
    ...['layout', 'excerpt_separator', 'redirect_from', 'sitemap', 'comments', 'pin', 'math'],
    ...['mermaid', 'toc', 'render_with_liquid', 'seo', 'twitter', 'robots'],
  ],
  paths: ['permalink', 'slug'],
  fences: 'yaml',
}
