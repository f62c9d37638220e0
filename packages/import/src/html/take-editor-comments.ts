import type { Issue } from '@standfirst/core'
import type { Element, Parents, Root } from 'hast'
import { problem } from '../problem.ts'
import { attribute, classes, elements, inLine, remove, textOf, walk } from './hast.ts'

/**
 * Take the comments of editors away, with their marks in the text: Google Docs writes them as it does
 * footnotes, and Word hides them by a style of its own. They are no part of what was published.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives that there were some, and not what they say.
 */
export function takeEditorComments(tree: Root, issues: Issue[]): void {
  if (!elements(tree).some((one) => isOfWord(one, hrefOf(one)) || isMarked(hrefOf(one)))) return
  const parents = new Map<unknown, Parents>()
  const known = new Map<Element, Said>()
  const said = (one: Element): Said => {
    const told = known.get(one) ?? saidBy(one)
    known.set(one, told)
    return told
  }
  const found: Element[] = []
  for (const { node, parent } of walk(tree)) {
    parents.set(node, parent)
    if (node.type !== 'element') continue
    const href = hrefOf(node)
    if (isOfWord(node, href)) found.push(node)
    else if (/#cmnt\d+$/.test(href))
      found.push(around(node, parents, (one) => isMark(one, said(one), node)))
    else if (/#cmnt_ref\d+$/.test(href))
      found.push(around(node, parents, (one) => isComment(one, said(one), node)))
  }
  if (found.length) issues.push(leftOut)
  for (const one of found) remove(one)
}

function hrefOf(one: Element): string {
  return one.tagName === 'a' ? (attribute(one, 'href') ?? '') : ''
}

function isMarked(href: string): boolean {
  return /#cmnt(?:_ref)?\d+$/.test(href)
}

function isOfWord(one: Element, href: string): boolean {
  return (
    classes(one).some((name) =>
      /^(?:mso(?:com(?:anchor|off|txt))|MsoComment(?:Reference|Subject|Text)[\w-]*)$/i.test(name),
    ) ||
    (href !== '' && /#_mso(?:com|anchor)_\d+$/.test(href)) ||
    /mso-element:\s*comment(?:-list)?\s*(?:;|$)/i.test(attribute(one, 'style') ?? '')
  )
}

/** What an element says, found once however many marks stand in it. */
interface Said {
  text: string
  firstLink: Element | undefined
  /** Whether it holds more than a comment: headings, or marks in a text. */
  isMore: boolean
}

function saidBy(one: Element): Said {
  const inside = elements(one)
  return {
    text: textOf(one),
    firstLink: inside.find((inner) => inner.tagName === 'a' && attribute(inner, 'href')),
    isMore: inside.some((inner) => /^h[1-6]$/.test(inner.tagName) || isCall(inner)),
  }
}

/** The outermost element around a link that is nothing but what it begins. */
function around(
  link: Element,
  parents: ReadonlyMap<unknown, Parents>,
  holds: (parent: Element) => boolean,
): Element {
  let whole = link
  for (let parent = parents.get(link); parent?.type === 'element'; parent = parents.get(parent)) {
    if (!holds(parent)) break
    whole = parent
  }
  return whole
}

/** The mark alone, raised or in a bracket of its own. */
function isMark({ tagName }: Element, { text }: Said, link: Element): boolean {
  return inLine.has(tagName) && text === textOf(link)
}

/** Lines and the box of a comment begin with its mark, and lead nowhere but back. */
function isComment({ tagName }: Element, said: Said, link: Element): boolean {
  const isBox = inLine.has(tagName) || /^(?:aside|div|li|p)$/.test(tagName)
  return isBox && said.firstLink === link && !said.isMore && said.text.startsWith(textOf(link))
}

function isCall(one: Element): boolean {
  return /#cmnt\d+$/.test(attribute(one, 'href') ?? '')
}

const leftOut = problem(
  'unsupported-html',
  ['sections'],
  'Found comments of editors, as Google Docs and Word write them, expected the text alone',
  'they were left out',
  'Take them out of the document before it is published: they can be read in its HTML.',
)
