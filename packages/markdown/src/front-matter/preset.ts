/** A tool whose front matter is read and written. */
export type MarkdownPreset =
  | 'hugo'
  | 'astro'
  | 'jekyll'
  | 'zola'
  | 'eleventy'
  | 'obsidian'
  | 'hexo'
  | 'docusaurus'
  | 'vitepress'
  | 'nuxt-content'
