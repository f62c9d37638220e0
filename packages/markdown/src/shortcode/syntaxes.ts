import type { MarkdownPreset } from '../front-matter/preset.ts'
import type { ShortcodeSyntax } from './shortcode.ts'

// https://shopify.github.io/liquid/basics/introduction/
const liquid: ShortcodeSyntax = {
  noun: 'tag',
  open: /\{\{|\{%/g,
  close: { '{{': '}}', '{%': '%}' },
  read(inner, open) {
    const text = withoutDashes(inner).trim()
    if (open === '{{') return text ? { name: '', rest: text, closes: false } : undefined
    const [name = ''] = /^\w+/.exec(text) ?? []
    if (!name) return undefined
    const rest = text.slice(name.length).trim()
    if (name.startsWith('end')) return { name: name.slice(3), rest, closes: true }
    return { name, rest, closes: branches.has(name) }
  },
  end: (name) =>
    ['raw', 'verbatim', 'comment', 'highlight'].includes(name)
      ? new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g')
      : undefined,
}

/** A dash inside the signs of a tag takes white space away outside of it. */
function withoutDashes(inner: string): string {
  const text = inner.startsWith('-') ? inner.slice(1) : inner
  return text.endsWith('-') ? text.slice(0, -1) : text
}

/** Tags between the one that begins a choice and the one that ends it. */
const branches: ReadonlySet<string> = new Set(['else', 'elsif', 'when'])

// https://mdxjs.com/docs/what-is-mdx/
const mdx: ShortcodeSyntax = {
  noun: 'expression',
  open: /(?<!\\)\{(?:\/\*)?/g,
  close: { '{/*': '*/}', '{': '}' },
  // `{#id}` names a heading.
  read: (inner, open) =>
    /^#[\w-]+$/.test(inner)
      ? undefined
      : { name: open === '{' ? '' : '/*', rest: inner, closes: false },
}

/** Whether a file is MDX, by its extension, whatever tool it is for; those of Docusaurus always are. */
export function isMdx(preset: MarkdownPreset | undefined, path: string | undefined): boolean {
  return preset === 'docusaurus' || (path !== undefined && /\.mdx$/i.test(path))
}

/** How a tool writes what it runs; `undefined` of one that runs nothing in a text. */
export function syntaxOf(
  preset: MarkdownPreset | undefined,
  path: string | undefined,
): ShortcodeSyntax | undefined {
  return isMdx(preset, path) ? mdx : preset && syntaxes[preset]
}

const syntaxes: Readonly<Partial<Record<MarkdownPreset, ShortcodeSyntax>>> = {
  // https://gohugo.io/content-management/shortcodes/
  hugo: {
    noun: 'shortcode',
    open: /\{\{[<%](?!\/\*)/g,
    close: { '{{<': '>}}', '{{%': '%}}' },
    read(inner) {
      const text = inner.trim()
      const closes = text.startsWith('/')
      const call = closes ? text.slice(1).trim() : text
      const [name = ''] = /^[\p{L}\p{N}_./-]*[\p{L}\p{N}_]/u.exec(call) ?? []
      if (!name) return undefined
      const rest = call.slice(name.length).replace(/\/$/, '').trim()
      return { name, rest, closes }
    },
    end: (name) =>
      ['comment', 'highlight'].includes(name)
        ? new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`, 'g')
        : undefined,
  },
  // https://www.getzola.org/documentation/content/shortcodes/
  zola: {
    noun: 'shortcode',
    open: /\{\{|\{%/g,
    close: { '{{': '}}', '{%': '%}' },
    read(inner, open) {
      const text = withoutDashes(inner).trim()
      if (open === '{%' && text === 'end') return { name: '', rest: '', closes: true }
      const [call = '', name = ''] = /^([\p{L}_][\p{L}\p{N}_:]*)\s*\(/u.exec(text) ?? []
      if (!name || !text.endsWith(')')) return undefined
      return { name, rest: text.slice(call.length, -1).trim(), closes: false }
    },
  },
  // https://vitepress.dev/guide/using-vue#interpolation
  vitepress: {
    noun: 'expression',
    open: /(?<!\\)\{\{/g,
    close: { '{{': '}}' },
    read: (inner) => ({ name: '', rest: inner, closes: false }),
  },
  // https://content.nuxt.com/docs/files/markdown#inline-components
  'nuxt-content': {
    noun: 'component',
    open: /(?<!\\)\{\{|(?<![\w:\\]):(?=[a-z][\w-]*[[{])/g,
    close: { '{{': '}}', ':': '}' },
    read(inner, open) {
      if (open === '{{') return { name: '', rest: inner, closes: false }
      const isOne = /^[a-z][\w-]*(?:\[[^\]\n]*\])?\{[^{}\n]*$/.test(inner)
      return isOne ? { name: '', rest: inner, closes: false } : undefined
    },
  },
  jekyll: liquid,
  eleventy: liquid,
  // https://hexo.io/docs/tag-plugins
  hexo: {
    ...liquid,
    end: (name) =>
      ['code', 'codeblock'].includes(name)
        ? new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g')
        : liquid.end?.(name),
  },
  // https://help.obsidian.md/links, https://help.obsidian.md/embeds
  obsidian: {
    noun: 'link',
    open: /(?<![\\[\]])!?\[\[(?![[\]^])/g,
    close: { '[[': ']]', '![[': ']]' },
    read(inner, _open, after) {
      const isLink = after !== '(' && after !== '[' && !/[[\]\n]/.test(inner)
      return isLink ? { name: '', rest: inner.trim(), closes: false } : undefined
    },
  },
}
