import { astro } from './astro.ts'
import { eleventy } from './eleventy.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import type { Tool } from './tool.ts'
import { zola } from './zola.ts'

/** Every tool that is measured. */
export const tools: readonly Tool[] = [hugo, jekyll, zola, eleventy, astro]
