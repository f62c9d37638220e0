import type { MarkdownPreset } from '../front-matter/preset.ts'
import { hugoCode } from './hugo-code.ts'
import { stopsAstro, stopsNuxtContent } from './keep-address.ts'
import type { KeptText } from './kept-text.ts'
import { liquidCode, nunjucksCode } from './liquid-code.ts'
import { zolaCode } from './zola-code.ts'
import { zolaLinkTitle } from './zola-link-title.ts'

/** What is written in another way in the Markdown of a tool. */
export function keptTextOf(preset: MarkdownPreset | undefined): KeptText {
  return (preset && kept[preset]) ?? nothing
}

const nothing: KeptText = {}

const kept: Partial<Record<MarkdownPreset, KeptText>> = {
  astro: { stopsAt: stopsAstro },
  eleventy: { code: nunjucksCode },
  hugo: { code: hugoCode },
  jekyll: { code: liquidCode },
  'nuxt-content': { stopsAt: stopsNuxtContent },
  zola: { code: zolaCode, linkTitle: zolaLinkTitle },
}
