import {
  type BuiltInSectionInput,
  fill,
  type Labels,
  matchLabel,
  type Section,
  type SectionInput,
  safeTimestamp,
} from '@standfirst/core'
import type { Comment, Element, Parents, Root } from 'hast'
import {
  attribute,
  childElements,
  elements,
  hasClass,
  lineOf,
  remove,
  textOf,
  walk,
} from './hast.ts'

/** What the line under a quoted post says. */
export type PostFacts = Omit<
  Extract<BuiltInSectionInput, { kind: 'originalPost' }>,
  'kind' | 'heading' | 'paid' | 'quote'
>

/**
 * Take the lines under quoted posts out of a tree, where `@standfirst/html` wrote them: in a figure
 * with a quotation that is a section of its own.
 *
 * @param tree - HTML with absolute addresses; changed in place.
 * @returns What the lines say, in their order.
 */
export function takePosts(tree: Root, words: Labels): PostFacts[] {
  const posts: PostFacts[] = []
  let heading = ''
  for (const { node: element, parent } of walk(tree)) {
    if (element.type !== 'element') continue
    if (/^h[12]$/.test(element.tagName)) heading = textOf(element)
    if (element.tagName !== 'figure') continue
    const isMarked = parent.type === 'element' && hasClass(parent, 'sf-section')
    const isPost =
      hasClass(element, 'h-cite') ||
      heading === words.originalPost ||
      matchLabel(heading, words.originalPostBy)
    const inside = childElements(element)
    if (inside[0]?.tagName === 'blockquote') inside.shift()
    const [caption, ...others] = inside
    if (!isPost || others.length || (caption && caption.tagName !== 'figcaption')) continue
    if (!isMarked && !markSection(element, parent)) continue
    posts.push(caption ? readCaption(caption, words) : {})
    if (caption) remove(caption)
  }
  return posts
}

/**
 * Mark what is alone under a heading as a section of its kind; what follows it there was a section
 * without a heading.
 *
 * @returns Whether it stands under a heading.
 */
function markSection(figure: Element, parent: Parents): boolean {
  const siblings = childElements(parent)
  const index = siblings.indexOf(figure)
  const after = siblings[index + 1]
  if (!/^h[12]$/.test(siblings[index - 1]?.tagName ?? '')) return false
  const isEnd =
    !after || /^h[12r]$/.test(after.tagName) || after.properties.dataFootnote !== undefined
  if (!isEnd) insertBefore(parent, after, ' prose ')
  insertBefore(parent, figure, ' originalPost ')
  return true
}

function insertBefore(parent: Parents, node: Element, value: string): void {
  const marker: Comment = { type: 'comment', value }
  parent.children.splice(parent.children.indexOf(node as never), 0, marker)
}

function readCaption(caption: Element, words: Labels): PostFacts {
  const inside = elements(caption)
  const person = inside.find(({ tagName }) => tagName === 'span')
  const link = person && elements(person).find(({ tagName }) => tagName === 'a')
  const time = inside.find(({ tagName }) => tagName === 'time')
  const view = inside.findLast(({ tagName }) => tagName === 'a')
  const known = person ? textOf(person) : ''
  const name = link ? textOf(link) : known.replace(/ @\S+$/, '')
  const handle = known.slice(name.length).trim()
  const url = link && attribute(link, 'href')
  const publishedAt = safeTimestamp(time && attribute(time, 'dateTime'))
  const address = view !== link ? view && attribute(view, 'href') : undefined
  // A handle that is the name stands once, and is not to be known from it.
  const own = handle !== '' && handle !== name
  const author = name ? { name, ...(own && { handle }), ...(url && { url }) } : undefined
  const [said = ''] = textOf(caption).split(' · ')
  const platform =
    (view && matchLabel(textOf(view), words.viewOn)?.platform) ||
    matchLabel(said, words.postedByOn)?.platform ||
    // A line that has neither a name nor an address begins with where it was posted, if not with when.
    (!author && !view && said !== (time && textOf(time)) && said)
  return {
    ...(author && { author }),
    ...(platform && { platform }),
    ...(address && { url: address }),
    ...(publishedAt && { publishedAt }),
  }
}

/** Give the sections that are quotations alone what the lines under them said, in their order. */
export function addPosts(
  sections: readonly Section[],
  posts: readonly PostFacts[],
  words: Labels,
): SectionInput[] {
  const rest = [...posts]
  return sections.map((section): SectionInput => {
    if (section.kind === 'originalPost') {
      const facts = rest.shift() ?? {}
      const { author = section.author } = facts
      const name = typeof author === 'string' ? author : author?.name
      const { heading, ...others } = section
      const usual = fill(words.originalPostBy, { name: name ?? '' })
      const isDefault = typeof heading === 'string' && lineOf(heading) === lineOf(usual)
      return { ...others, ...(heading && !isDefault && { heading }), ...facts }
    }
    return section
  })
}
