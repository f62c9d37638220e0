import type { Element, Nodes, Parents, Root } from 'hast'
import { attribute, become, classes, element, lineOf, rename, textOf, walk } from '../html/hast.ts'

/**
 * Make paragraphs of the buttons of a text that lead somewhere, as newsletters and systems have them:
 * Readability takes a box away that holds nothing but links. Those that share the text, or lead on to
 * the next one, stay as they are.
 *
 * @param tree - A page; changed in place.
 */
export function keepButtons(tree: Root): void {
  const { above, parts, says } = partsOf(tree)
  const buttons = parts.filter((one) => one.tagName === 'a' && isButton(one, above, says))
  const rows = new Map<Nodes, Element[]>()
  for (const button of buttons) {
    // A row of buttons is one box.
    for (const box of boxesOf(button, above)) {
      const links = rows.get(box) ?? []
      if (links.length < most) rows.set(box, links)
      if (links.length < most) links.push(button)
    }
  }
  for (const button of buttons) {
    for (const { node } of walk(button)) {
      if (node.type === 'element' && node.tagName === 'button') rename(node, 'span')
    }
    const boxes = [button, ...boxesOf(button, above)]
    // Nothing but rows and cells stands in the place of a row or a cell.
    const whole = boxes.findLast(
      (box) => !/^t(?:body|d|r)$/.test(box.tagName) && isAll(box, rows.get(box) ?? [button], says),
    )
    if (whole?.type !== 'element') continue
    const links = (rows.get(whole) ?? [button]).map((link) =>
      element('p', [element('a', link.children, link.properties)]),
    )
    const [only, ...others] = links
    if (only) become(whole, others.length ? element('section', links) : only)
  }
}

/** Buttons in one row. */
const most = 12

/** How much an element says, and in how many links; what is shown beside words makes it no button. */
interface Says {
  length: number
  links: number
  shows: boolean
}

interface Parted {
  above: ReadonlyMap<Nodes, Parents>
  parts: readonly Element[]
  says: ReadonlyMap<Nodes, Says>
}

function partsOf(tree: Root): Parted {
  const above = new Map<Nodes, Parents>()
  const says = new Map<Nodes, Says>()
  const parts: Element[] = []
  for (const { node, parent } of walk(tree)) {
    above.set(node, parent)
    if (node.type === 'text') {
      const of = says.get(parent)
      if (of) of.length += lineOf(node.value).length
    } else if (node.type === 'element') {
      parts.push(node)
      const { tagName } = node
      says.set(node, { length: 0, links: tagName === 'a' ? 1 : 0, shows: shown.test(tagName) })
    }
  }
  for (const one of [...parts].reverse()) {
    const own = says.get(one)
    const around = says.get(above.get(one) as Nodes)
    if (!own || !around) continue
    around.length += own.length
    around.links += own.links
    around.shows ||= own.shows
  }
  return { above, parts, says }
}

const shown = /^(?:audio|canvas|figure|form|h[1-6]|iframe|img|input|li|picture|video)$/

/** The boxes that may be drawn around a link, the nearest first. */
function boxesOf(link: Element, above: ReadonlyMap<Nodes, Parents>): Element[] {
  const boxes: Element[] = []
  let box = above.get(link)
  while (box?.type === 'element' && drawn.test(box.tagName) && boxes.length < 16) {
    boxes.push(box)
    box = above.get(box)
  }
  return boxes
}

const drawn = /^(?:b|center|div|p|section|span|strong|table|tbody|td|tr)$/

/** Whether an element says what its links do, and nothing else. */
function isAll(box: Element, links: readonly Element[], says: Parted['says']): boolean {
  const own = says.get(box)
  const length = links.reduce((sum, link) => sum + (says.get(link)?.length ?? 0), 0)
  return own?.length === length && own.links === links.length && !own.shows
}

function isButton(link: Element, above: Parted['above'], says: Parted['says']): boolean {
  const length = says.get(link)?.length ?? 0
  const href = attribute(link, 'href') ?? ''
  if (length === 0 || length > 60 || !/^(?:https?:)?\/|^[\w.]+(?:\/|$)/i.test(href)) return false
  const boxes = boxesOf(link, above).filter((box) => isAll(box, [link], says))
  const names = [link, ...boxes].flatMap(classes)
  const isDrawn =
    boxes.some(({ tagName }) => tagName === 'table') ||
    link.properties.role === 'button' ||
    names.some((name) => named.test(name))
  return (
    isDrawn &&
    !names.some((name) => beside.test(name)) &&
    !sharing.test(href) &&
    !leadsOn.test(textOf(link))
  )
}

/** As systems call them: `mcnButton`, `kl-button-link`, `wp-block-button__link`, `kg-btn`, `hs-cta-node`. */
const named = /(?:^|[-_\d]|mcn)(?:btn|buttons?|cta)(?:[-_\dA-Z].*)?$/i

const beside =
  /shar(?:e|ing)|social|follow|subscri|log-?in|sign-?(?:in|up)|nav|menu|pag(?:er|inat)|comment|print|more|back|tags?(?:$|[-_])|categor|author|cookie|consent|dropdown|toggle|close|search|donat|play/i

const sharing =
  /\/(?:intent|sharer|share|sharing|submit|login|log-in|signin|sign-in|signup|sign-up|register|subscribe)(?:[/?#.]|$)|[?&](?:share|u|url)=http/i

/** What every page has such buttons for. */
const leadsOn =
  /^(?:share|tweet|pin|like|follow|subscribe|sign|log|join|print|reply|comment|leave|post|add|read|show|view|load|see|learn|continue|next|prev|back|close|menu|search|home|donate|more|all|e-?mail|facebook|twitter|whatsapp|linkedin|mehr|weiter|zurück|teilen|lire|suivre|partager|leer|ver|compartir|leggi|condividi|lees|deel)\b|^[^\p{L}]*$/iu
