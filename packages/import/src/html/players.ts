import type { Element, Parents, Root } from 'hast'
import { attribute, classes, elements, hasClass, remove, textOf, walk } from './hast.ts'

/**
 * Take the controls of players away: buttons, times, speeds and icons are no text. The name of a
 * recording becomes the title of its player.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function takePlayers(tree: Root): void {
  const players = new Set<Element>()
  const libraries = new Set<Element>()
  const above: Parents[] = []
  const known = new Map<Element, boolean>()
  // Whoever calls the whole text a player says nothing of what stands in it.
  const isShort = (one: Element): boolean => {
    const found = known.get(one) ?? textOf(one).length <= 300
    known.set(one, found)
    return found
  }
  for (const { node, parent } of walk(tree)) {
    // The way down to the node: what is not above it ends.
    while (above.length && above.at(-1) !== parent) above.pop()
    if (node.type !== 'element') continue
    if (/^(?:audio|iframe|video)$/.test(node.tagName)) {
      const library = above.find((one) => one.type === 'element' && isLibrary(one))
      if (library?.type === 'element') libraries.add(library)
    }
    if (node.tagName === 'audio' || node.tagName === 'video') {
      const player = above.find((one) => one.type === 'element' && isPlayer(one, isShort))
      if (player?.type === 'element') players.add(player)
    }
    above.push(node)
  }
  for (const library of libraries) {
    const shows = ({ tagName }: Element) => /^(?:audio|figcaption|iframe|video)$/.test(tagName)
    library.children = elements(library).filter(shows)
  }
  for (const player of players) takeControls(player)
}

/** What a library draws around a recording: all else in it are its controls and menus. */
function isLibrary(one: Element): boolean {
  return classes(one).some((name) =>
    /^(?:video-js|plyr|mejs-container|mejs__container|jwplayer|jp-(?:audio|video)|flowplayer|fluid_video_wrapper)$/.test(
      name,
    ),
  )
}

function isPlayer(one: Element, isShort: (one: Element) => boolean): boolean {
  const isBlock = /^(?:div|figure|section|span)$/.test(one.tagName)
  return isBlock && classes(one).some((name) => named.test(name)) && isShort(one)
}

const named =
  /(?:^|[-_])(?:(?:audio|video|media)(?:[-_]?(?:player|card|block|embed|container|wrapper|js))?|player|plyr|mejs|mediaelement|jwplayer|vjs|podcast)(?:$|[-_])/i

function takeControls(player: Element): void {
  const inside = elements(player)
  const recordings = inside.filter(({ tagName }) => tagName === 'audio' || tagName === 'video')
  const [recording] = recordings
  for (const one of inside) {
    if (controls.has(one.tagName) || isHidden(one)) remove(one)
    else if (recordings.length === 1 && recording && isTitle(one)) {
      recording.properties.title ??= textOf(one)
      remove(one)
    }
  }
  // What is left of a time in several elements is one text.
  for (const one of elements(player)) {
    if (one.tagName === 'audio' || one.tagName === 'video') continue
    const text = textOf(one)
    if (text && words.test(text) && !elements(one).some(showsMore)) remove(one)
  }
}

const controls: ReadonlySet<string> = new Set([
  'button',
  'input',
  'svg',
  'progress',
  'meter',
  'select',
])

const words =
  /^(?:[\s/|–-]|\d+(?:[.:]\d+)*(?!\d)(?:\s?[×x])?|-:--|live|play|pause|mute|unmute|replay)+$/i

/** A picture that stands for none, and what is hidden until something plays. */
function isHidden(one: Element): boolean {
  return (
    classes(one).some((name) => /(?:^|[-_])(?:hide|hidden)$/i.test(name)) && one.tagName === 'img'
  )
}

function isTitle(one: Element): boolean {
  return hasClass(one, 'kg-audio-title') || hasClass(one, 'kg-video-title')
}

function showsMore({ tagName }: Element): boolean {
  return /^(?:a|audio|figcaption|iframe|img|picture|video)$/.test(tagName)
}

/** Whether an icon shows no words: to leave it out is no loss. */
export function isIcon(one: Element): boolean {
  if (one.tagName !== 'svg') return false
  const isHiddenIcon =
    attribute(one, 'ariaHidden') === 'true' || one.properties.role === 'presentation'
  const { height, width } = one.properties
  const isSmall = [height, width].some(
    (side) => /^[\d.]+(?:px|em|rem)?$/.test(String(side)) && Number.parseFloat(String(side)) <= 32,
  )
  // The name of a small picture is for those who hear the page.
  const words = isSmall
    ? /^(?:text|foreignobject|image)$/i
    : /^(?:text|title|desc|foreignobject|image)$/i
  const says = elements(one).some(({ tagName }) => words.test(tagName))
  return (
    isHiddenIcon || (!says && (isSmall || !one.children.some((child) => child.type === 'element')))
  )
}
