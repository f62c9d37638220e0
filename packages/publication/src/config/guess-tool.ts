import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MarkdownPreset } from '@standfirst/markdown'
import { guessPreset } from './guess-preset.ts'
import type { MarkdownSourceConfig } from './standfirst-config.ts'

/** The site generator that a folder is for, and how its articles are read. */
export interface Tool {
  /** Its name, for people: `Hugo`. */
  name: string
  /** What `sources` of a configuration would say. */
  sources: MarkdownSourceConfig[]
}

/**
 * Guess for which site generator a folder is: by the files that it looks for, or else by the keys of
 * the front matter in the folder itself.
 *
 * @param root - Absolute folder.
 */
export function guessTool(root: string): Tool | undefined {
  const names = new Set(existsSync(root) ? readdirSync(root) : [])
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name))
  const first = (...folders: string[]) =>
    folders.find((folder) => existsSync(join(root, folder))) ?? '.'
  const tool = (name: string, preset: MarkdownPreset, markdown: string, at?: string): Tool => ({
    name,
    sources: [{ markdown, preset, ...(at && { at }) }],
  })
  if (names.has('.obsidian')) return tool('Obsidian', 'obsidian', '.')
  if (has(/^astro\.config\./)) {
    return tool('Astro', 'astro', first('src/content/blog', 'src/content/posts', 'src/content'))
  }
  if (has(/^docusaurus\.config\./)) return tool('Docusaurus', 'docusaurus', first('blog'), 'blog/')
  if (has(/^\.eleventy\.|^eleventy\.config\./)) {
    return tool('Eleventy', 'eleventy', first('content', 'src', 'posts', 'blog'))
  }
  if (existsSync(join(root, 'source/_posts'))) return tool('Hexo', 'hexo', 'source/_posts')
  if (names.has('_posts')) return tool('Jekyll', 'jekyll', '_posts')
  if (has(/^hugo\.(?:toml|ya?ml|json)$/)) return tool('Hugo', 'hugo', first('content'))
  const config = ['config.toml', 'config.yaml', 'config.yml'].find((name) => names.has(name))
  if (config !== undefined && names.has('content')) {
    const text = readFileSync(join(root, config), 'utf8')
    if (/^\s*base_url\s*=/m.test(text)) return tool('Zola', 'zola', 'content')
    if (/^\s*["']?baseurl["']?\s*[=:]/im.test(text)) return tool('Hugo', 'hugo', 'content')
  }
  const found = guessPreset(matterIn(root))
  return found && tool(found.name, found.preset, '.')
}

/** The beginnings of the Markdown files of a folder: enough of them to tell. */
function matterIn(root: string): string[] {
  return readdirSync(root)
    .filter((name) => /\.(?:md|markdown)$/i.test(name) && !/^(?:[._]|readme\.)/i.test(name))
    .slice(0, 30)
    .map((name) => readFileSync(join(root, name), 'utf8').slice(0, 4000))
}
