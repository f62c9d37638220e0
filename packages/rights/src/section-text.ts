import {
  type Article,
  type Flow,
  fill,
  formatDate,
  type Labels,
  type OriginalPost,
  type Section,
  type Step,
  sectionHeading,
} from '@standfirst/core'

/**
 * The text of an article's sections as its readers see it, blocks parted by line feeds, then that of
 * the footnotes in the order in which they are called.
 *
 * Sections for paying readers are left out; where there are any, so are the footnotes, for which there
 * are depends on them. Pictures have no text but their captions.
 *
 * @param words - Labels of the article's language.
 */
export function sectionText({ sections }: Article, words: Labels): string {
  const notes: Notes = { calls: new Set(), definitions: new Map() }
  const blocks: string[] = []
  for (const section of sections) {
    if (section.paid) continue
    const heading = phrasing(sectionHeading(section, words), notes)
    if (isShown(section)) blocks.push(heading, ...content(section, words, notes))
  }
  if (sections.some(({ paid }) => paid)) return blocks.join('\n')
  // A footnote may call another, which then follows.
  for (const name of notes.calls) blocks.push(...flow(notes.definitions.get(name), notes))
  return blocks.join('\n')
}

interface Notes {
  calls: Set<string>
  definitions: Map<string, readonly TextNode[] | undefined>
}

interface TextNode {
  type: string
  value?: unknown
  title?: unknown
  spread?: unknown
  checked?: unknown
  identifier?: unknown
  children?: readonly TextNode[]
}

/** Whether outputs show the section, and so its heading. */
function isShown(section: Section): boolean {
  if ('items' in section) return section.items.length > 0
  if (section.kind === 'callToAction') return true
  if (section.kind === 'originalPost') {
    const { author, publishedAt, quote, url } = section
    return Boolean(author || publishedAt || url) || quote.some(isText)
  }
  return ('content' in section ? section.content : section.fallback).some(isText)
}

function isText({ type }: Flow): boolean {
  return type !== 'footnoteDefinition'
}

function content(section: Section, words: Labels, notes: Notes): string[] {
  switch (section.kind) {
    case 'steps':
      return section.items.flatMap((step) => stepText(step, notes))
    case 'audience':
      return section.items.map(({ description = '', name }) => `${name} ${description}`)
    case 'takeaways':
      return section.items.map((item) => phrasing(item, notes))
    case 'originalPost':
      return [...flow(section.quote, notes), source(section, words)]
    case 'callToAction':
      return [...flow(section.content, notes), section.link.label]
    case 'faq':
      return section.items.flatMap(({ answer, question }) => [question, ...flow(answer, notes)])
    default:
      return flow('content' in section ? section.content : section.fallback, notes)
  }
}

/** The only paragraph of a step is its line. */
function stepText({ content, title }: Step, notes: Notes): string[] {
  const [only, other] = content
  if (!title && only?.type === 'paragraph' && !other) return [phrasing(only.children, notes)]
  return [title ?? '', ...flow(content, notes)]
}

/** Who wrote a post, where and when. */
function source({ author, platform, publishedAt, url }: OriginalPost, words: Labels): string {
  const parts: string[] = []
  if (author) {
    const { handle, name } = author
    const shown = handle && handle !== name ? `${name} ${handle}` : name
    parts.push(
      fill(platform ? words.postedByOn : words.postedBy, { name: shown, platform: platform ?? '' }),
    )
  } else if (platform && !url) parts.push(platform)
  if (publishedAt) parts.push(formatDate(publishedAt, words))
  if (url) parts.push(platform ? fill(words.viewOn, { platform }) : words.viewSource)
  return parts.join(' · ')
}

function flow(nodes: readonly TextNode[] | undefined, notes: Notes): string[] {
  return (nodes ?? []).flatMap((node) => block(node, notes))
}

function block(node: TextNode, notes: Notes): string[] {
  const { children, identifier, type, value } = node
  switch (type) {
    case 'footnoteDefinition':
      notes.definitions.set(String(identifier), children)
      return []
    case 'code':
      return [String(value ?? '')]
    case 'paragraph': {
      const [only, other] = children ?? []
      if (only?.type === 'image' && !other) return [String(only.title ?? '')]
      return [phrasing(children, notes)]
    }
    case 'heading':
    case 'tableCell':
      return [phrasing(children, notes)]
    case 'list':
      return (children ?? []).flatMap((item) =>
        listItem(item, node.spread === true || item.spread === true, notes),
      )
    default:
      return flow(children, notes)
  }
}

/** In a tight list, a paragraph is the line of its item: a picture in it is no figure, with a caption. */
function listItem({ checked, children = [] }: TextNode, loose: boolean, notes: Notes): string[] {
  const task = typeof checked === 'boolean' && children[0]?.type === 'paragraph'
  const blocks = children.flatMap((child, index) =>
    child.type === 'paragraph' && (!loose || (task && index === 0))
      ? [phrasing(child.children, notes)]
      : block(child, notes),
  )
  return task ? [checked ? '☑' : '☐', ...blocks] : blocks
}

function phrasing(nodes: readonly TextNode[] | undefined, notes: Notes): string {
  let text = ''
  for (const { children, identifier, type, value } of nodes ?? []) {
    if (type === 'footnoteReference') notes.calls.add(String(identifier))
    else if (type === 'break') text += '\n'
    else if (children) text += phrasing(children, notes)
    else if (typeof value === 'string') text += value
  }
  return text
}
