import type { MarkdownPreset } from '@standfirst/markdown'

/** Markdown of tools, of a size: what only they have, and signs of it that mean nothing. */
export const toolPatterns: Readonly<
  Record<string, (size: number) => { preset: MarkdownPreset; body: string }>
> = {
  'tags of Jekyll in tags': (n) => ({ preset: 'jekyll', body: `${'{%'.repeat(n)}%}` }),
  'tags of Jekyll': (n) => ({ preset: 'jekyll', body: '{% include a.html %}\n\n'.repeat(n) }),
  'shortcodes of Zola in shortcodes': (n) => ({ preset: 'zola', body: `${'{{'.repeat(n)}}}` }),
  'shortcodes of Hugo': (n) => ({ preset: 'hugo', body: '{{< a b="c" >}}\n\n'.repeat(n) }),
  'containers of Docusaurus': (n) => ({
    preset: 'docusaurus',
    body: ':::tip\n\nText.\n\n:::\n\n'.repeat(n),
  }),
  'containers of VitePress in containers': (n) => ({
    preset: 'vitepress',
    body: '::: v-pre\n\n'.repeat(n),
  }),
  'links of Obsidian': (n) => ({ preset: 'obsidian', body: '[[a|b]] '.repeat(n) }),
  'notes of Obsidian': (n) => ({ preset: 'obsidian', body: 'Text.^[Note.]\n\n'.repeat(n) }),
  'expressions of MDX': (n) => ({ preset: 'docusaurus', body: 'Text {a} and {b}.\n\n'.repeat(n) }),
}
