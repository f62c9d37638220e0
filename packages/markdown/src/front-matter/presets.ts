import type { MarkdownPreset } from './preset.ts'
import type { PresetShape } from './preset-shape.ts'
import { astro } from './tool/astro.ts'
import { docusaurus } from './tool/docusaurus.ts'
import { eleventy } from './tool/eleventy.ts'
import { hexo } from './tool/hexo.ts'
import { hugo } from './tool/hugo.ts'
import { jekyll } from './tool/jekyll.ts'
import { nuxtContent } from './tool/nuxt-content.ts'
import { obsidian } from './tool/obsidian.ts'
import { pelican } from './tool/pelican.ts'
import { vitepress } from './tool/vitepress.ts'
import { zola } from './tool/zola.ts'

/** The front matter of each tool, by its documentation. */
export const presets: Readonly<Record<MarkdownPreset, PresetShape>> = {
  hugo,
  astro,
  jekyll,
  zola,
  eleventy,
  obsidian,
  hexo,
  docusaurus,
  vitepress,
  'nuxt-content': nuxtContent,
  pelican,
}
