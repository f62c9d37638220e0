import type { MarkdownPreset } from '../front-matter/preset.ts'
import { fewEscapes } from '../write/few-escapes.ts'
import { astro } from './astro.ts'
import type { Dialect } from './dialect.ts'
import { docusaurus } from './docusaurus.ts'
import { eleventy } from './eleventy.ts'
import { hexo } from './hexo.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import { nuxtContent } from './nuxt-content.ts'
import { pelican } from './pelican.ts'
import { vitepress } from './vitepress.ts'
import { zola } from './zola.ts'

/** How the Markdown of a tool is other than CommonMark and GFM. */
export function dialectOf(preset: MarkdownPreset | undefined): Dialect {
  return (preset && dialects[preset]) ?? common
}

const common: Dialect = {}

// https://help.obsidian.md/syntax#Comments, https://help.obsidian.md/links
const obsidian: Dialect = {
  unsafe: [
    { character: '%', before: '%' },
    { character: '^', before: '\\s', after: '[\\dA-Za-z-]', inConstruct: 'phrasing' },
    { atBreak: true, character: '^', after: '[\\dA-Za-z-]' },
    { character: '^', after: '\\[', inConstruct: 'phrasing' },
    { character: '=', after: '=', inConstruct: 'phrasing' },
  ],
  references: ['%'],
  // Before what would be a size; a cell has escaped it already, and that would be a size in Obsidian.
  alternative: (text, state) =>
    fewEscapes(text, state)
      .replace(/%(?=%)/g, '\\$&')
      .replace(/(\\?)\|(?=[ \t]*\d+(?:x\d+)?[ \t]*$)/, state.inCell ? '&#124;' : '$1\\|'),
}

const dialects: Partial<Record<MarkdownPreset, Dialect>> = {
  astro,
  docusaurus,
  eleventy,
  hexo,
  hugo,
  jekyll,
  'nuxt-content': nuxtContent,
  obsidian,
  pelican,
  vitepress,
  zola,
}
