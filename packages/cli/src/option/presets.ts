import type { MarkdownPreset } from '@standfirst/markdown'

/** A list that the types hold complete. */
const all: Record<MarkdownPreset, true> = {
  hugo: true,
  astro: true,
  jekyll: true,
  zola: true,
  eleventy: true,
  obsidian: true,
  hexo: true,
  docusaurus: true,
  vitepress: true,
  'nuxt-content': true,
  pelican: true,
}

/** The presets that there are, by their names alone: who asks for help waits for no package. */
export const presets: readonly string[] = Object.keys(all)
