import type { MarkdownPreset } from '@standfirst/markdown'
import { eleventyDialect } from './eleventy-dialect.ts'
import { hexoDialect } from './hexo-dialect.ts'
import { hugoDialect } from './hugo-dialect.ts'
import { jekyllDialect } from './jekyll-dialect.ts'
import { ownDialect } from './own-dialect.ts'
import type { PermalinkDialect } from './permalink-facts.ts'

/** How the addresses of a source are written: as the preset's tool does, if it has patterns of them. */
export function dialectOf(preset: MarkdownPreset | undefined): PermalinkDialect {
  return (preset && dialects[preset]) ?? ownDialect
}

/** Whether a preset's tool has patterns of addresses, which its front matter can have, too. */
export function hasDialect(preset: MarkdownPreset | undefined): boolean {
  return preset !== undefined && preset in dialects
}

const dialects: Readonly<Partial<Record<MarkdownPreset, PermalinkDialect>>> = {
  eleventy: eleventyDialect,
  hexo: hexoDialect,
  hugo: hugoDialect,
  jekyll: jekyllDialect,
}
