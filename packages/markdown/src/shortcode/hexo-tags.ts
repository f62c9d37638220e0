import type { Shortcode } from './shortcode.ts'

/** What a tag of Hexo shows, as Markdown. */
export interface HexoMeaning {
  /** In the place of the tag. */
  text: string
  /** Before each line up to the tag that ends it; `text` and `end` are then lines of their own. */
  prefix?: string
  /** In the place of the tag that ends it. */
  end?: string
}

/**
 * What a tag that comes with Hexo shows; `undefined` of one whose content is code, and of those of themes, but for the
 * boxes and quotations that most have.
 *
 * @param isBlock - Whether there is a tag that ends it.
 * @see {@link https://hexo.io/docs/tag-plugins}
 */
export function meaningInHexo(
  { name, rest }: Shortcode,
  isBlock: boolean,
): HexoMeaning | undefined {
  const words = [...rest.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(
    ([all, double, single]) => double ?? single ?? all,
  )
  if (isBlock) {
    if (name === 'blockquote' || name === 'quote') return { ...quote, end: attribution(rest) }
    if (name === 'pullquote' || name === 'cq' || name === 'centerquote') return quote
    if (name !== 'note') return undefined
    const [kind = '', ...title] = words.filter((word) => !/^(?:no-icon|flat|modern)$/.test(word))
    const known = /^(?:default|primary|success|info|warning|danger|tip)$/.test(kind)
    const said = (known ? title : [kind, ...title]).join(' ')
    const own = known && !/^(?:default|primary)$/.test(kind) ? kind : 'note'
    return { ...quote, text: `> [!${own}]${said && ` ${said}`}` }
  }
  if (name === 'img') return picture(words, rest)
  if (name === 'link' || name === 'url_for') return link(words, name)
  const [first = ''] = words
  if (name === 'iframe' && /^https?:/.test(first)) return { text: address(first) }
  if (!/^[\w/-]+$/.test(first)) return undefined
  if (name === 'jsfiddle') return { text: address(`https://jsfiddle.net/${first}`) }
  if (name === 'gist') return { text: address(`https://gist.github.com/${first}`) }
  if (name === 'youtube' && words[1] === 'playlist')
    return { text: address(`https://www.youtube.com/playlist?list=${first}`) }
  return undefined
}

const quote: HexoMeaning = { text: '', prefix: '> ', end: '' }

/** `author[, source] [address [title]]`, as the last line of a quotation. */
function attribution(rest: string): string {
  const at = rest.search(/\shttps?:\/\/\S/)
  if (at > 0) {
    const [url = '', ...title] = rest.slice(at).trim().split(/\s+/)
    const shown = title.join(' ') || url.replace(/^https?:\/\/(?:www\.)?|(?<!\/)\/+$/g, '')
    return `> <p>— ${html(rest.slice(0, at).trim())}, <a href="${html(url)}">${html(shown)}</a></p>`
  }
  return rest ? `> <p>— ${html(rest)}</p>` : ''
}

/** `[class] address [width] [height] ['"title" "alternative text"']`. */
function picture(words: readonly string[], rest: string): HexoMeaning | undefined {
  const at = words.findIndex((word) =>
    /^(?:https?:|\.{0,2}\/)|\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(word),
  )
  const url = words[at]
  if (!url) return undefined
  const after = rest.slice(rest.indexOf(url) + url.length).replace(/^["']/, '')
  const said = after.replace(/^(?:\s+\d+(?:px|%)?(?=\s|$)){1,2}/, '').trim()
  const inner = /^'(".*")'$|^"('.*')"$/.exec(said)
  const [title = '', alternative = ''] = [
    ...(inner?.[1] ?? inner?.[2] ?? said).matchAll(/"([^"]*)"|'([^']*)'|[^\s"'][^"']*/g),
  ].map(([all, double, single]) => (double ?? single ?? all).trim())
  const shown = alternative || title
  const hint = alternative && title ? ` "${plain(title)}"` : ''
  return { text: `![${plain(shown)}](<${url.replace(/[<>]/g, '')}>${hint})` }
}

/** `words address [whether it opens a window] [title]`. */
function link(words: readonly string[], name: string): HexoMeaning | undefined {
  const at = name === 'url_for' ? 1 : words.findIndex((word) => /^(?:[a-z]+:|\/)/i.test(word))
  const url = words[at]
  if (!url || at < 1) return undefined
  const said = words.slice(at + 1).filter((word) => !/^(?:true|false|external|default)$/.test(word))
  const title = said.length > 0 && name === 'link' ? ` "${plain(said.join(' '))}"` : ''
  return { text: `[${plain(words.slice(0, at).join(' '))}](<${url.replace(/[<>]/g, '')}>${title})` }
}

function address(url: string): string {
  return `<${url}>`
}

/** Words whose signs are no Markdown. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>"~|!]/g, '\\$&')
}

/** Words in HTML. */
function html(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
