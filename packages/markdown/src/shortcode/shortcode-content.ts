import { type Flow, toText } from '@standfirst/core'
import type { RootContent } from 'mdast'
import { markdownTree } from '../body/markdown-tree.ts'
import type { Shortcode } from './shortcode.ts'
import { type ShortcodeArguments, shortcodeArguments } from './shortcode-arguments.ts'

/** The blocks that a shortcode means. */
export interface ShortcodeContent {
  nodes: RootContent[]
  /** What of it was lost, as the end of a sentence (default: nothing). */
  fate?: string
}

/**
 * What a shortcode means that comes with a tool; `undefined` if nothing says what it means.
 *
 * @param code - What stands between it and the one that ends it, if it is to be read as code.
 */
export function shortcodeContent(
  shortcode: Shortcode,
  code: string | undefined,
): ShortcodeContent | undefined {
  const { name, rest } = shortcode
  const given = shortcodeArguments(rest)
  if (name === '/*') return { nodes: [] }
  if (name === 'comment') return code === undefined ? undefined : { nodes: [] }
  if (name === 'highlight') {
    const [lang = null] = given.positional
    return code === undefined
      ? undefined
      : { nodes: [{ type: 'code', lang, value: withoutEmptyLines(code) }] }
  }
  if (name === 'codeblock' || name === 'code') {
    return code === undefined ? undefined : codeBlock(rest, code)
  }
  if (name === 'figure') return figure(given)
  const url = addressOf(name, given)
  return url === undefined
    ? undefined
    : { nodes: [paragraph({ type: 'link', url, children: [text(url)] })], fate: linked }
}

const linked = 'a link stands for it'

/**
 * Code with its title, which may be a link; options such as `line_number:false` say how it looks.
 *
 * @see {@link https://hexo.io/docs/tag-plugins#Code-Block}
 */
function codeBlock(rest: string, value: string): ShortcodeContent {
  const [, lang = null] = /(?:^|\s)lang:(\S+)/.exec(rest) ?? []
  const words = rest.split(/\s+/).filter((word) => word && !/^[a-z_]+:(?!\/\/)/.test(word))
  const place = words.findIndex((word) => /^https?:\/\//.test(word))
  const title = (place < 0 ? words : words.slice(0, place)).join(' ').replaceAll('"', "'")
  return {
    nodes: [{ type: 'code', lang, value, ...(title && { meta: `title="${title}"` }) }],
    ...(place >= 0 && { fate: 'the link of its title was left out' }),
  }
}

/** Jekyll leaves out empty lines at the ends of code, those within `raw` as well. */
function withoutEmptyLines(code: string): string {
  const [, open, inside = '', close] =
    /^(\{%-?\s*raw\s*-?%\})([\s\S]*)(\{%-?\s*endraw\s*-?%\})$/.exec(code) ?? []
  return open ? open + inside.replace(/^[\r\n]+/, '').trimEnd() + close : code
}

/**
 * A picture and the words under it.
 *
 * @see {@link https://gohugo.io/shortcodes/figure/}
 */
function figure({ named }: ShortcodeArguments): ShortcodeContent | undefined {
  const url = named.get('src')
  if (!url) return undefined
  const [title, caption, credit] = ['title', 'caption', 'attr'].map((key) => plain(named.get(key)))
  const words = [title, caption, credit].filter(Boolean).join(' ')
  const picture = {
    type: 'image',
    url,
    alt: named.get('alt') || caption || '',
    ...(words && { title: words }),
  } as const
  const link = named.get('link')
  if (!link) {
    const fate = named.has('attrlink') ? 'the address of its source was left out' : undefined
    return { nodes: [paragraph(picture)], ...(fate && { fate }) }
  }
  // A picture in a link has no words under it.
  return words
    ? { nodes: [paragraph(picture)], fate: 'its link was left out' }
    : { nodes: [paragraph({ type: 'link', url: link, children: [picture] })] }
}

function plain(markdown: string | undefined): string {
  return markdown ? toText(markdownTree(markdown).children as Flow[]).replace(/\s+/g, ' ') : ''
}

/** Where what a shortcode embeds is to be seen. */
export function addressOf(
  name: string,
  { named, positional }: ShortcodeArguments,
): string | undefined {
  const [first] = positional
  // Those of DEV and of plug-ins name the page that they show.
  if (name && first !== undefined && /^https?:\/\/[^\s{}]+$/.test(first)) return first
  if (name === 'github' && first !== undefined && /^[\w.-]+\/[\w.-]+$/.test(first))
    return `https://github.com/${first}`
  const id = named.get('id') ?? first
  const site = Object.hasOwn(sites, name) ? sites[name] : undefined
  if (name === 'gist') {
    const [user, gist] = first?.includes('/') ? first.split('/') : positional
    const whole = named.get('url')
    if (whole) return whole.startsWith('https://gist.github.com/') ? whole : undefined
    return isId(user) && isId(gist) ? `https://gist.github.com/${user}/${gist}` : undefined
  }
  if (name === 'x' || name === 'tweet' || name === 'twitter') {
    const user = named.get('user')
    return isId(user) && isId(id) ? `https://x.com/${user}/status/${id}` : undefined
  }
  return site && isId(id) ? site + id : undefined
}

/** Shortcodes of Hugo, and those that others write alike. */
const sites: Readonly<Record<string, string>> = {
  instagram: 'https://www.instagram.com/p/',
  streamable: 'https://streamable.com/',
  vimeo: 'https://vimeo.com/',
  youtube: 'https://www.youtube.com/watch?v=',
}

function isId(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]+$/.test(text)
}

type Paragraph = Extract<RootContent, { type: 'paragraph' }>

function paragraph(...children: Paragraph['children']): Paragraph {
  return { type: 'paragraph', children }
}

function text(value: string) {
  return { type: 'text', value } as const
}
