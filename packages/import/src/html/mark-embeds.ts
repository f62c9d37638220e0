import type { Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { problem } from '../problem.ts'
import { embedAddress } from './embed-address.ts'
import { attribute, classes, element, elements, hasClass, remove, rename, textOf } from './hast.ts'
import { htmlNodes } from './html-nodes.ts'

/**
 * Make of what a script would fill what it stands for: players and posts of others that only name what
 * they show. What stands in a player for those whose browser knows none is not shown.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives what names no address.
 */
export function markEmbeds(tree: Root, issues: Issue[]): void {
  const quoted = new Set<string>()
  for (const one of elements(tree)) {
    if (one.type !== 'element') continue
    const { tagName } = one
    if (tagName === 'audio' || tagName === 'video') takeFallback(one)
    else if (tagName === 'blockquote' && hasClass(one, 'wp-embedded-content')) {
      quoted.add(attribute(one, 'dataSecret') ?? '')
    } else if (tagName === 'iframe') ofFrame(one, quoted)
    else if (/^lite-(?:youtube|vimeo)$/.test(tagName)) ofLite(one)
    else if (one.properties.dataAttrs !== undefined && isEmpty(one)) ofSubstack(one, issues)
    else ofAddress(one, issues)
  }
}

function isEmpty(one: Element): boolean {
  return (
    /^(?:blockquote|div|figure|span|a|oembed)$|-/.test(one.tagName) &&
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
  const src = attribute(frame, 'src') ?? ''
  // Drupal shows what it embeds by way of its own site, and Medium by way of Embedly.
  const inner = /\/(?:media\/oembed|widgets\/media\.html)\?(?:[^?]*&)?url=([^&]+)/.exec(src)?.[1]
  const url = inner && URL.parse(`https://e.com/?u=${inner}`)?.searchParams.get('u')
  if (url && /^https?:/.test(url)) frame.properties.src = url
  if (!src && written) {
    rename(frame, 'div')
    frame.children = htmlNodes(written)
  }
  if (frame.tagName === 'iframe' && src) readInner(frame)
}

/** What is in a frame is markup that no browser reads; where it says more than an address, it is a name. */
function readInner(frame: Element): void {
  const written = textOf(frame)
  if (!/<[a-z]/i.test(written)) return
  const words = textOf(element('p', htmlNodes(written)))
  frame.children = words && !/^https?:\S*$/.test(words) ? [{ type: 'text', value: words }] : []
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
function ofSubstack(one: Element, issues: Issue[]): void {
  const whole = jsonOf(attribute(one, 'dataAttrs'))
  const { comment } = whole
  const said = { ...whole, ...(typeof comment === 'object' ? comment : {}) } as typeof whole
  const text = (name: string) => (typeof said[name] === 'string' ? String(said[name]).trim() : '')
  const id = text('videoId')
  const url =
    text('url') ||
    text('canonical_url') ||
    text('src') ||
    (id && hasClass(one, 'youtube-wrap') ? `https://www.youtube.com/watch?v=${id}` : '')
  const isAddress = /^https?:\/\//.test(url)
  const words = text('full_text') || text('body')
  const name = text('name') || text('username') || text('title') || text('publication_name')
  const pictures = picturesIn(whole.gallery)
  if (pictures.length) {
    rename(one, 'div')
    one.children = pictures
    return
  }
  const link = isAddress ? [element('a', [name || url], { href: url })] : name ? [name] : []
  if (!words && !link.length) {
    if (one.properties.dataComponentName !== undefined) issues.push(noAddress(one))
    return
  }
  const quote = words ? [element('p', [words])] : []
  const by = link.length ? [element('p', [...(words ? ['— '] : []), ...link])] : []
  rename(one, words ? 'blockquote' : 'div')
  one.children = [...quote, ...by]
}

/** Those of a gallery of Substack, the last with the caption of all. */
function picturesIn(gallery: unknown): Element[] {
  const { caption, images } = (gallery ?? {}) as Record<string, unknown>
  const sources = (Array.isArray(images) ? images : []).map((one) => String(one?.src ?? ''))
  return sources.filter(Boolean).map((src, at, all) => {
    const isLast = at === all.length - 1 && typeof caption === 'string' && caption !== ''
    const said = isLast ? [element('figcaption', [caption])] : []
    return element('figure', [element('img', [], { src, alt: '' }), ...said])
  })
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
function ofAddress(one: Element, issues: Issue[]): void {
  const isNothing = isEmpty(one)
  const written = isNothing ? attribute(one, 'dataHtml') : undefined
  if (written && /<(?:iframe|blockquote|video|a)\b/i.test(written)) {
    rename(one, 'div')
    one.children = htmlNodes(written)
    return
  }
  const src = embedAddress(one, isNothing)
  if (!src) {
    const isNamed = isNothing && classes(one).some((name) => /^(?:[\w-]*-embed|poll)$/i.test(name))
    if (isNamed) issues.push(noAddress(one))
    return
  }
  const title = attribute(one, 'dataAlt') ?? attribute(one, 'ariaLabel')
  const link = element('p', [element('a', [title || src], { href: src })])
  if (isNothing && one.tagName !== 'a') {
    rename(one, 'div')
    one.children = [link]
  } else one.children.push(one.tagName === 'a' ? { type: 'text', value: src } : link)
}

function noAddress(one: Element): Issue {
  const name = attribute(one, 'dataComponentName') ?? classes(one)[0]
  return problem(
    'unsupported-html',
    ['sections'],
    `Found \`${name}\`, which only a script shows, expected an address`,
    'it was left out',
    'Write a link to it, or what it says.',
  )
}
