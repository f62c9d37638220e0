import type { Element, Root } from 'hast'
import { attribute, classes, element, elements, hasClass, remove, rename, textOf } from './hast.ts'
import { htmlNodes } from './html-nodes.ts'

/**
 * Make of what a script would fill what it stands for: players and posts of others that only name what
 * they show. What stands in a player for those whose browser knows none is not shown.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function markEmbeds(tree: Root): void {
  const quoted = new Set<string>()
  for (const one of elements(tree)) {
    if (one.type !== 'element') continue
    const { tagName } = one
    if (tagName === 'audio' || tagName === 'video') takeFallback(one)
    else if (tagName === 'blockquote' && hasClass(one, 'wp-embedded-content')) {
      quoted.add(attribute(one, 'dataSecret') ?? '')
    } else if (tagName === 'iframe') ofFrame(one, quoted)
    else if (/^lite-(?:youtube|vimeo)$/.test(tagName)) ofLite(one)
    else if (one.properties.dataAttrs !== undefined && isEmpty(one)) ofSubstack(one)
    else if (isEmpty(one)) ofAddress(one)
  }
}

function isEmpty(one: Element): boolean {
  return (
    /^(?:blockquote|div|figure|span)$/.test(one.tagName) &&
    one.children.every((child) => child.type !== 'element') &&
    textOf(one) === ''
  )
}

/** "Your browser does not support video": where there is an address, nobody reads it. */
function takeFallback(player: Element): void {
  const inside = elements(player)
  const hasSource =
    attribute(player, 'src') !== undefined || inside.some(({ tagName }) => tagName === 'source')
  if (!hasSource) return
  player.children = player.children.filter(
    (child) => child.type === 'element' && /^(?:source|track)$/.test(child.tagName),
  )
}

/** WordPress shows a post of another site as a quotation, and once more in a frame. */
function ofFrame(frame: Element, quoted: ReadonlySet<string>): void {
  const secret = attribute(frame, 'dataSecret')
  if (secret !== undefined && quoted.has(secret)) {
    remove(frame)
    return
  }
  const written = attribute(frame, 'srcDoc')
  if (!attribute(frame, 'src') && written) {
    rename(frame, 'div')
    frame.children = htmlNodes(written)
  }
}

function ofLite(one: Element): void {
  const id = attribute(one, 'videoid') ?? attribute(one, 'videoId')
  if (!id) return
  const site =
    one.tagName === 'lite-vimeo' ? 'https://vimeo.com/' : 'https://www.youtube.com/watch?v='
  const title = attribute(one, 'title') ?? attribute(one, 'playlabel') ?? textOf(one)
  one.children = []
  rename(one, 'iframe', { src: `${site}${encodeURIComponent(id)}`, ...(title && { title }) })
}

/** Substack keeps what it shows as JSON in an attribute. */
function ofSubstack(one: Element): void {
  const said = jsonOf(attribute(one, 'dataAttrs'))
  const text = (name: string) => (typeof said[name] === 'string' ? String(said[name]).trim() : '')
  const id = text('videoId')
  const url =
    text('url') ||
    text('canonical_url') ||
    text('src') ||
    (id && hasClass(one, 'youtube-wrap') ? `https://www.youtube.com/watch?v=${id}` : '')
  const isAddress = /^https?:\/\//.test(url)
  const words = text('full_text')
  const name = text('name') || text('username') || text('title') || text('publication_name')
  const link = isAddress ? [element('a', [name || url], { href: url })] : name ? [name] : []
  if (!words && !link.length) return
  const quote = words ? [element('p', [words])] : []
  const by = link.length ? [element('p', [...(words ? ['— '] : []), ...link])] : []
  rename(one, words ? 'blockquote' : 'div')
  one.children = [...quote, ...by]
}

function jsonOf(text = ''): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** What names the address that a script would show, and nothing else. */
function ofAddress(one: Element): void {
  if (
    !classes(one).some((name) =>
      /^(?:fb-(?:post|video)|\w*-?embed(?:-\w+)*|youtube-player|instagram-media|twitter-tweet|lazy-load-youtube|video-container)$/i.test(
        name,
      ),
    )
  )
    return
  const url = ['dataHref', 'dataUrl', 'dataEmbedUrl', 'dataInstgrmPermalink', 'dataSrc', 'cite']
    .map((name) => attribute(one, name))
    .find((value) => /^(?:https?:)?\/\//.test(value ?? ''))
  const id = hasClass(one, 'youtube-player') ? attribute(one, 'dataId') : undefined
  const src = url ?? (id && `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`)
  if (!src) return
  const title = attribute(one, 'dataAlt') ?? attribute(one, 'ariaLabel')
  rename(one, 'p')
  one.children = [element('a', [title || src], { href: src })]
}
