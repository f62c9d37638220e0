import type { Element, ElementContent, Root } from 'hast'
import { attribute, childElements, element, elements, remove } from '../../html/hast.ts'
import { parseHtml } from '../../html/parse-html.ts'
import { problem, shown } from '../../problem.ts'
import type { WordPressShortcode } from '../wordpress-options.ts'
import { sourceCode } from './code-shortcodes.ts'
import { gallery, hiddenFile } from './gallery.ts'
import type { TextScope } from './text-scope.ts'

/**
 * What the shortcodes of WordPress itself show, and those of WordPress.com that hold an address or code.
 * Each gives `undefined` where it can't be told.
 */
export const coreShortcodes: Readonly<
  Record<
    string,
    (shortcode: WordPressShortcode, scope: TextScope) => readonly ElementContent[] | undefined
  >
> = {
  audio: (shortcode) =>
    player('audio', shortcode, ['src', 'mp3', 'm4a', 'ogg', 'flac', 'wma', 'wav']),
  caption,
  code: sourceCode,
  embed: ({ attributes, content }) => link(content?.trim() || attributes.src),
  gallery: (shortcode, scope) => gallery(shortcode, scope),
  playlist,
  soundcloud: ({ attributes }) => link(attributes.url ?? attributes['0']),
  sourcecode: sourceCode,
  video: (shortcode, scope) => {
    const { poster } = shortcode.attributes
    if (poster) scope.issues.push(lostPoster(poster))
    return player('video', shortcode, ['src', 'mp4', 'm4v', 'webm', 'ogv', 'flv'])
  },
  vimeo: ({ attributes }) => link(site(attributes['0'], 'https://vimeo.com/')),
  wp_caption: caption,
  youtube: ({ attributes }) => link(site(attributes['0'], 'https://www.youtube.com/watch?v=')),
}

function site(given: string | undefined, prefix: string): string | undefined {
  if (!given) return undefined
  const text = given.replace(/^=/, '')
  return /^https?:/.test(text) ? text : prefix + encodeURIComponent(text)
}

function link(url: string | undefined): ElementContent[] | undefined {
  const address = url?.trim()
  if (!address || !/^(?:https?:)?\/\//.test(address)) return undefined
  return [element('p', [element('a', [address], { href: address })])]
}

/** What plays a file, with all of its sources: the first that is there stands for them. */
function player(
  tagName: 'audio' | 'video',
  { attributes, content }: WordPressShortcode,
  keys: readonly string[],
): ElementContent[] | undefined {
  const inside = content ? sourcesIn(content) : []
  const src = [...keys.map((key) => attributes[key]), ...inside].find(Boolean)
  return src === undefined ? undefined : [element('p', [element(tagName, [], { src })])]
}

function sourcesIn(html: string): string[] {
  const { tree } = parseHtml(html, 'fragment')
  const found = tree ? elements(tree) : []
  return found.flatMap((one) => attribute(one, 'src') ?? attribute(one, 'href') ?? [])
}

function lostPoster(poster: string) {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found a video with the still picture ${shown(poster)}, expected a link to it alone`,
    'the picture was left out',
    'Add the video to `media`, with its `poster`.',
  )
}

/** `[caption]<a><img></a> words[/caption]`; the words of old ones are in `caption`. */
function caption({ attributes, content }: WordPressShortcode): ElementContent[] | undefined {
  const { tree } = parseHtml(content ?? '', 'fragment')
  if (!tree) return undefined
  const picture = elements(tree).find(({ tagName }) => tagName === 'img')
  const holder =
    picture && childElements(tree).find((one) => one === picture || holds(one, picture))
  if (!holder || !picture) return tree.children as ElementContent[]
  const shownElement: Element = { ...holder }
  remove(holder)
  const words = tree.children as ElementContent[]
  const isEmpty = words.every((node) => node.type === 'text' && !node.value.trim())
  const said: ElementContent[] = isEmpty ? textOf(attributes.caption) : words
  // A paragraph around the picture is none.
  const inner = shownElement.tagName === 'p' ? shownElement.children : [shownElement]
  return [element('figure', [...inner, ...(said.length ? [element('figcaption', said)] : [])])]
}

function holds(outer: Element, inner: Element): boolean {
  return elements(outer).includes(inner)
}

function textOf(html: string | undefined): ElementContent[] {
  const tree: Root | undefined = html ? parseHtml(html, 'fragment').tree : undefined
  return (tree?.children ?? []) as ElementContent[]
}

/** Players for the recordings that a playlist names; pictures are none. */
function playlist(
  { attributes }: WordPressShortcode,
  { index, issues }: TextScope,
): ElementContent[] | undefined {
  const named = (attributes.ids ?? '').split(',').map((id) => id.trim())
  const ids = named.filter((id) => !index.attachments.get(id)?.isHidden)
  for (const id of named) if (!ids.includes(id)) issues.push(hiddenFile('playlist', id))
  const players = ids.slice(0, 1000).flatMap((id): ElementContent[] => {
    const attachment = index.attachments.get(id)
    const tagName = attachment && kindOf(attachment.url)
    if (!attachment || !tagName) return []
    const { title, url } = attachment
    return [element('p', [element(tagName, [], { src: url, ...(title && { title }) })])]
  })
  return players.length === ids.length ? players : undefined
}

function kindOf(url: string): 'audio' | 'video' | undefined {
  if (/\.(?:mp3|m4a|ogg|oga|flac|wav|wma|opus)$/i.test(url)) return 'audio'
  return /\.(?:mp4|m4v|webm|ogv|mov|wmv)$/i.test(url) ? 'video' : undefined
}
