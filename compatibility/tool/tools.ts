import { astro } from './astro.ts'
import { docusaurus } from './docusaurus.ts'
import { eleventy } from './eleventy.ts'
import { hexo } from './hexo.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import { nuxtContent } from './nuxt-content.ts'
import { pelican } from './pelican.ts'
import type { Tool } from './tool.ts'
import { vitepress } from './vitepress.ts'
import { zola } from './zola.ts'

/** Every tool that is measured. */
export const tools: readonly Tool[] = [
  hugo,
  jekyll,
  zola,
  eleventy,
  astro,
  hexo,
  docusaurus,
  vitepress,
  nuxtContent,
  pelican,
]
