/** The names of the tools whose front matter is read and written: the values of `preset`. */
export const markdownPresets = [
  'hugo',
  'astro',
  'jekyll',
  'zola',
  'eleventy',
  'obsidian',
  'hexo',
  'docusaurus',
  'vitepress',
  'nuxt-content',
  'pelican',
] as const

/** A tool whose front matter is read and written. */
export type MarkdownPreset = (typeof markdownPresets)[number]
