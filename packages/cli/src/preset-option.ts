import { Option } from 'commander'

/** The tools whose front matter is read. */
export const presets: string[] = [
  ...[
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
  ],
]

/** Whose front matter Markdown files have. */
export function presetOption(): Option {
  return new Option(
    '--preset <tool>',
    'whose front matter Markdown files have, where the configuration says nothing',
  ).choices(presets)
}
