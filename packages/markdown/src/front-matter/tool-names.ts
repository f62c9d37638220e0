import type { MarkdownPreset } from './preset.ts'

/** What tools call themselves, for messages. */
export const toolNames: Readonly<Record<MarkdownPreset, string>> = {
  hugo: 'Hugo',
  astro: 'Astro',
  jekyll: 'Jekyll',
  zola: 'Zola',
  eleventy: 'Eleventy',
  obsidian: 'Obsidian',
  hexo: 'Hexo',
  docusaurus: 'Docusaurus',
  vitepress: 'VitePress',
  'nuxt-content': 'Nuxt Content',
  pelican: 'Pelican',
}
