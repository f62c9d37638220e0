import type { Issue } from '@standfirst/core'
import type { Element, Parents, Root } from 'hast'
import { attribute, elements, remove, textOf, walk } from '../html/hast.ts'
import { problem, shown } from '../problem.ts'

/**
 * Take away the links by which readers share a text, with the line or box that holds nothing else but a
 * few words. One in a sentence stays.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives what was left out.
 */
export function takeSharing(tree: Root, issues: Issue[]): void {
  const above = new Map<Element, Parents>()
  const links: Element[] = []
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element') continue
    above.set(node, parent)
    if (isShare(node)) links.push(node)
  }
  const boxes = new Boxes()
  const gone = new Set<Element>()
  const texts: string[] = []
  for (const link of links) {
    const parent = above.get(link)
    if (gone.has(link) || (parent?.type === 'element' && boxes.isSentence(parent))) continue
    const box = boxOf(link, above, boxes)
    for (const one of [box, ...elements(box)]) gone.add(one)
    texts.push(textOf(box))
    remove(box)
  }
  if (texts.length) issues.push(leftOut(texts.filter(Boolean).join(' ')))
}

/** What is known of the elements around links: each is looked at once, however many links it holds. */
class Boxes {
  readonly #words = new Map<Element, string>()
  readonly #alone = new Map<Element, boolean>()

  /** Whether an element is a sentence with links, which says more than that readers may share. */
  isSentence(one: Element): boolean {
    return /^(?:dd|li|p|td)$/.test(one.tagName) && !this.#isNoText(one)
  }

  /** Whether an element holds nothing but such links, and what says that they share. */
  isOfSharing(one: Element): boolean {
    const isAlone =
      this.#alone.get(one) ??
      elements(one).every((inner) =>
        inner.tagName === 'a' ? isShare(inner) : !parts.has(inner.tagName),
      )
    this.#alone.set(one, isAlone)
    return isAlone && this.#isNoText(one)
  }

  #isNoText(one: Element): boolean {
    const words = this.#words.get(one) ?? wordsBeside(one)
    this.#words.set(one, words)
    return !/\p{L}/u.test(words) || isAct(words)
  }
}

function isShare(one: Element): boolean {
  if (one.tagName !== 'a' || textOf(one).length > 40) return false
  const href = attribute(one, 'href') ?? ''
  return shares.test(href) && !/^https?:/i.test(textOf(one))
}

/** Where services share an address or a text, and what opens a message to nobody yet. */
const shares = new RegExp(
  [
    String.raw`^(?:https?:)?\/\/(?:[\w-]+\.){0,3}(?:${[
      String.raw`facebook\.com\/(?:sharer?(?:\.php|\/)|dialog\/(?:feed|send|share))`,
      String.raw`(?:twitter|x)\.com\/(?:intent\/(?:post|tweet)|share)`,
      String.raw`linkedin\.com\/(?:cws\/share|sharearticle|sharing\/)`,
      String.raw`xing\.com\/(?:app\/user(?=\?op=share)|social_plugins\/share|spi\/shares)`,
      String.raw`pinterest\.[a-z]+\/pin\/create`,
      String.raw`(?:wa\.me\/|whatsapp\.com\/send\/?)(?=\?(?!phone))`,
      String.raw`(?:t|telegram)\.me\/share|(?:plus\.google|skype|tumblr|vk|weibo)\.com\/(?:widgets\/)?share`,
      String.raw`(?:digg|reddit)\.com\/submit|news\.ycombinator\.com\/submitlink`,
      String.raw`getpocket\.com\/(?:edit|save)|instapaper\.com\/(?:edit|hello2)|buffer(?:app)?\.com\/add`,
      String.raw`(?:bsky\.app|threads\.net)\/intent\/|flipboard\.com\/(?:bookmarklet|share)`,
      String.raw`line\.me\/(?:R\/msg|lineit\/share)|hatena\.ne\.jp\/(?:add|entry)`,
      String.raw`addtoany\.com\/(?:add_to|share)`,
    ].join('|')})[^?#]{0,200}\?.`,
    String.raw`^(?:mailto:\?|(?:fb-messenger|threema):\/\/|(?:tg:\/\/msg|viber:\/\/forward|whatsapp:\/\/send)(?!\?phone)).`,
  ].join('|'),
  'i',
)

/** The largest box around a link that holds nothing else. */
function boxOf(link: Element, above: ReadonlyMap<Element, Parents>, boxes: Boxes): Element {
  let box = link
  let holder = above.get(link)
  for (let level = 0; level < 6 && holder?.type === 'element'; level++) {
    if (!boxes.isOfSharing(holder)) break
    box = holder
    holder = above.get(holder)
  }
  return box
}

/** What an element says outside of its links. */
function wordsBeside(one: Element): string {
  const said = one.children.map((child) => {
    if (child.type === 'text') return child.value
    return child.type === 'element' && child.tagName !== 'a' ? wordsBeside(child) : ''
  })
  return said.join(' ').trim()
}

/** Whether a few words, which end no sentence with others, say that readers may share a text. */
function isAct(text: string): boolean {
  return text.length <= 40 && acts.test(text)
}

const acts =
  /shar(?:e|ing)|teile[nr]?\b|empfehl|weitersagen|part[aá](?:g|jar)|compart|condivid|delen|udostępn|\bdela?\b|поделит|シェア|分享|공유/iu

/** What is of a text, and no icon. */
const parts: ReadonlySet<string> = new Set(
  'audio blockquote code figure iframe p pre table video'.split(' '),
)

function leftOut(text: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    text
      ? `Found links by which readers share a text, ${shown(text)}, expected text`
      : 'Found links by which readers share a text, expected text',
    'they were left out',
    'If one is of the text, put it into a sentence.',
  )
}
