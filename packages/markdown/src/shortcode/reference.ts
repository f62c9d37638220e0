import type { MarkdownPreset } from '../front-matter/preset.ts'
import type { Shortcode } from './shortcode.ts'
import { shortcodeArguments } from './shortcode-arguments.ts'

/** What a text names in the way of its tool, and not by its address. */
export interface Reference {
  /**
   * `page`: the address of a page or file. `base`, `origin` and `site`: the path of the site, its scheme and host, and
   * both. `link` and `picture`: a whole link or picture.
   */
  form: 'page' | 'base' | 'origin' | 'site' | 'link' | 'picture'
  /** Path or name of the file, or what follows the site's address. */
  path: string
  /** The part of the page, with its `#`; a heading's words, with two. */
  part: string
  /** Words of a link, or alternative text; empty for the title of the page. */
  label: string
}

/**
 * Read a shortcode as a reference.
 *
 * @param written - The shortcode as it is written.
 * @returns `undefined` for one that is none.
 */
export function referenceOf(
  shortcode: Shortcode,
  written: string,
  preset: MarkdownPreset,
): Reference | undefined {
  return shortcode.closes ? undefined : readers[preset]?.(shortcode, written)
}

type Reader = (shortcode: Shortcode, written: string) => Reference | undefined

/** What follows `{{` and `{%` of Liquid. */
const liquid: Reader = ({ name, rest }) => {
  if (name === 'post_url' || name === 'post_path' || name === 'link') {
    // What holds a tag is known to the site's own templates alone.
    if (!rest || rest.includes('{')) return undefined
    return page(name === 'link' ? `/${rest.replace(/^\//, '')}` : rest)
  }
  if (name !== '') return undefined
  if (rest === 'site.baseurl') return { ...nothing, form: 'base' }
  if (rest === 'site.url') return { ...nothing, form: 'origin' }
  const [, double, single, filter = ''] =
    /^(?:"([^"]*)"|'([^']*)')\s*\|\s*(\w+(?:: ?site\.baseurl(?:\s*\|\s*prepend: ?site\.url)?)?)$/.exec(
      rest,
    ) ?? []
  const path = double ?? single
  if (path === undefined || /^[a-z][\w+.-]*:|^\/\//i.test(path)) return undefined
  const form = filters.get(filter.replace(/\s+/g, ''))
  return form && { ...nothing, form, path: path && `/${path.replace(/^\//, '')}` }
}

const nothing: Reference = { form: 'page', path: '', part: '', label: '' }

/** Filters that put the address of the site before a path. */
const filters: ReadonlyMap<string, Reference['form']> = new Map([
  // https://jekyllrb.com/docs/liquid/filters/
  ['relative_url', 'base'],
  ['absolute_url', 'site'],
  ['prepend:site.baseurl', 'base'],
  ['prepend:site.baseurl|prepend:site.url', 'site'],
  // https://www.11ty.dev/docs/filters/url/
  ['url', 'base'],
])

const readers: Readonly<Partial<Record<MarkdownPreset, Reader>>> = {
  // https://gohugo.io/shortcodes/ref/, https://gohugo.io/shortcodes/relref/
  hugo({ name, rest }) {
    if (name !== 'ref' && name !== 'relref') return undefined
    const { named, positional } = shortcodeArguments(rest)
    const path = named.get('path') ?? positional[0]
    // A page in another language or form is another file's, which nothing here names.
    const isOther = named.has('lang') || named.has('outputFormat') || positional.length > 1
    return path === undefined || isOther ? undefined : page(path)
  },
  // https://jekyllrb.com/docs/liquid/tags/#links
  jekyll: liquid,
  eleventy: liquid,
  hexo(shortcode, written) {
    const kind = /^(?:post|asset)_(link|path|img)$/.exec(shortcode.name)?.[1]
    return kind ? tagOfHexo(kind, wordsIn(shortcode.rest)) : liquid(shortcode, written)
  },
  // https://help.obsidian.md/links, https://help.obsidian.md/embeds
  obsidian({ rest }, written) {
    const [target = '', ...words] = rest.split(/\\?\|/)
    const named = target.trim()
    const signs = named.indexOf('#')
    const name = signs < 0 ? named : named.slice(0, signs)
    const heading = signs < 0 ? '' : named.slice(named.lastIndexOf('#') + 1)
    // The mark of a block is on no page.
    const isHeading = heading !== '' && !heading.startsWith('^')
    const part = isHeading ? `##${heading}` : ''
    const said = words.at(-1)?.trim() ?? ''
    if (written.startsWith('!')) {
      // A number alone is the width.
      const label = words
        .filter((one) => !/^\s*\d+(?:x\d+)?\s*$/.test(one))
        .join('|')
        .trim()
      return picture.test(name) ? { form: 'picture', path: name, part: '', label } : undefined
    }
    const shown = said || [name, isHeading && heading].filter(Boolean).join(' > ')
    return { form: 'link', path: name, part, label: shown }
  },
}

/**
 * A tag that names a post, or a file in the folder of a post.
 *
 * @see {@link https://hexo.io/docs/tag-plugins#Include-Posts}
 */
function tagOfHexo(kind: string, words: readonly string[]): Reference | undefined {
  const isPicture = kind === 'img'
  // Before a picture stand classes; after it its width and height, and `title 'alternative text'`.
  const at = isPicture ? words.findIndex((word) => picture.test(word)) : 0
  const named = words[at]
  if (!named) return undefined
  if (kind === 'path') return page(named)
  let label = words.slice(at + 1).join(' ')
  if (isPicture) {
    label = label.replace(/^(?:\d+(?: |$)){1,2}/, '')
    label = /["']([^"']+)["']?$/.exec(label)?.[1] ?? label
  } else if (/(?:^| )false$/.test(label)) label = label.replace(/ ?false$|<[^<>]*>/g, '')
  else label = label.replace(/(?:^| )true$/, '')
  return { ...page(named), form: isPicture ? 'picture' : 'link', label }
}

/** Words of a tag of Hexo; what stands in quotes is one. */
function wordsIn(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(
    ([all, double, single]) => double ?? single ?? all,
  )
}

const picture = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i

/** A page by its path, with or without one of its parts. */
function page(given: string): Reference {
  const [, path = '', part = ''] = /^([^#]*)(#.*)?$/s.exec(given.trim()) ?? []
  return { ...nothing, form: 'page', path, part }
}
