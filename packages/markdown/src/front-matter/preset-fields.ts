import type { MarkdownPreset } from './preset.ts'
import {
  authorObjects,
  authors,
  categories,
  category,
  firstAuthor,
  image,
  images,
  localDate,
  type PresetField,
  spacedCategories,
  tags,
  text,
  unpublished,
} from './preset-field.ts'

/** What a tool's front matter is like. */
export interface PresetShape {
  fields: readonly PresetField[]
  /** Where what the tool has no key for is kept. */
  rest: string
  /** Keys that steer the tool, and say nothing of the article. */
  ignored: readonly string[]
  /** Keys that give the address: a path from the root of the site, or the last part of one. */
  paths: readonly string[]
  fences: 'yaml' | 'toml'
  /** Keys that every file has, and that say nothing of the article. */
  constants?: Readonly<Record<string, unknown>>
}

/** The front matter of each tool, by its documentation. */
export const presets: Readonly<Record<MarkdownPreset, PresetShape>> = {
  // https://gohugo.io/content-management/front-matter/
  hugo: {
    fields: [
      text('title', 'title', 'linkTitle'),
      text('summary', 'description'),
      // The tool's own summary is its first words.
      text('summary', 'summary'),
      text('publishedAt', 'date', 'publishDate', 'pubdate', 'published', 'lastmod', 'modified'),
      text('updatedAt', 'lastmod', 'modified'),
      unpublished('draft', true),
      authors('authors', 'author', 'params.authors', 'params.author'),
      categories('categories'),
      // A tag that is a folder's name stops the build.
      tags('tags', (tag) => (/^\.+$/.test(tag) ? undefined : tag), null),
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
  },
  // https://docs.astro.build/en/guides/markdown-content/, and the fields of its blog template
  astro: {
    fields: [
      text('title', 'title'),
      text('summary', 'description', 'summary', 'excerpt'),
      text('publishedAt', 'pubDate', 'publishDate', 'pubDatetime', 'date'),
      text('updatedAt', 'updatedDate', 'modDatetime', 'updated', 'lastmod'),
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
  },
  // https://jekyllrb.com/docs/front-matter/, and the keys of jekyll-seo-tag and jekyll-sitemap
  jekyll: {
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
  },
  // https://www.getzola.org/documentation/content/page/
  zola: {
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
  },
  // https://www.11ty.dev/docs/data-frontmatter/, and the fields of its blog template
  eleventy: {
    fields: [
      text('title', 'title'),
      text('summary', 'description', 'summary', 'excerpt'),
      text('publishedAt', 'date'),
      text('updatedAt', 'updated', 'modified', 'lastmod'),
      unpublished('draft', true),
      authors('authors', 'author'),
      category('category', 'categories'),
      tags('tags', undefined, /,/),
      image('image', 'cover'),
      text('language', 'lang'),
    ],
    rest: 'standfirst',
    ignored: [
      ...['eleventyComputed', 'eleventyExcludeFromCollections', 'eleventyNavigation'],
      ...['eleventyImport', 'layout', 'override:tags', 'pagination', 'templateEngineOverride'],
    ],
    paths: ['permalink', 'slug'],
    fences: 'yaml',
  },
  // https://help.obsidian.md/properties, https://help.obsidian.md/tags
  obsidian: {
    fields: [
      text('title', 'title'),
      text('summary', 'description', 'summary'),
      text('publishedAt', 'date', 'published', 'created'),
      text('updatedAt', 'updated', 'modified'),
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
  },
  // https://hexo.io/docs/front-matter
  hexo: {
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
  },
  // https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
  docusaurus: {
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
  },
  // https://vitepress.dev/reference/frontmatter-config, and the fields of its own blog
  vitepress: {
    fields: [
      text('title', 'title'),
      text('summary', 'description'),
      text('publishedAt', 'date'),
      text('updatedAt', 'updated', 'lastUpdated'),
      unpublished('draft', true),
      authors('authors', 'author'),
      category('category', 'categories'),
      tags('tags', undefined, /,/),
      image('image', 'cover'),
      text('language', 'lang'),
    ],
    rest: 'standfirst',
    ignored: [
      ...['layout', 'titleTemplate', 'head', 'hero', 'features', 'navbar', 'sidebar', 'aside'],
      ...['outline', 'editLink', 'footer', 'pageClass', 'isHome', 'prev', 'next', 'search'],
    ],
    paths: ['permalink', 'slug'],
    fences: 'yaml',
  },
  // https://content.nuxt.com/docs/files/markdown#front-matter, and the fields of Nuxt's blog template
  'nuxt-content': {
    fields: [
      text('title', 'title'),
      text('summary', 'description'),
      text('publishedAt', 'date'),
      text('updatedAt', 'updatedAt', 'updated', 'modified'),
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
  },
}
