import type { Issue, SectionInput } from '@standfirst/core'
import type { Root } from 'hast'
import { classicParagraphs } from '../../html/classic-paragraphs.ts'
import type { Content } from '../../html/content.ts'
import { become, elements, rename } from '../../html/hast.ts'
import { parseHtml } from '../../html/parse-html.ts'
import { createParts } from '../../html/parts.ts'
import { readContent } from '../../html/read-content.ts'
import { problem } from '../../problem.ts'
import { maxPageLength } from '../../source/max-lengths.ts'
import { textTooLarge } from '../../source/text-too-large.ts'
import type { PostAccess } from '../post-access.ts'
import type { WxrItem } from '../wxr-record.ts'
import { blocksHtml, brokenBlock, classicName } from './block-html.ts'
import { plainBlockMarkup } from './block-markup.ts'
import { expandShortcodes } from './expand-shortcodes.ts'
import { hasBlocks, parseBlocks } from './parse-blocks.ts'
import { type PostFootnotes, postFootnotes } from './post-footnotes.ts'
import type { PostTextScope, TextScope } from './text-scope.ts'
import { textSegments } from './text-segments.ts'

/** What a text says. */
export interface PostText {
  sections: SectionInput[]
  found: Content['found']
  /** Who may read it, where it says so itself. */
  access: PostAccess['access']
  issues: Issue[]
}

/** Read the text of a post: blocks, or a classic text, with its shortcodes. */
export function postText({ fields, meta }: WxrItem, given: PostTextScope): PostText {
  const source = fields.get('content:encoded') ?? ''
  if (source.length > maxPageLength) return { ...nothing, issues: [textTooLarge(source.length)] }
  const scope: TextScope = {
    ...given,
    id: fields.get('wp:post_id')?.trim() ?? '',
    parts: createParts(),
    issues: [],
    notes: [],
    within: new Set(),
    seen: { isRestricted: false, reused: 0 },
  }
  const footnotes = postFootnotes(meta.get('footnotes'), scope)
  const segments = segmentsOf(source, scope)
  const sections: SectionInput[] = []
  let found: Content['found'] = {}
  for (const [index, { html, isPaid }] of segments.entries()) {
    const isLast = index === segments.length - 1
    const tree = treeOf(html, scope, footnotes, isLast)
    const { base, known, language, options } = scope
    const settings = { base, language, labels: options.labels, ...(index === 0 && { known }) }
    const content = readContent(tree ?? html, settings)
    found = { ...content.found, ...found }
    scope.issues.push(...content.issues)
    sections.push(...(isPaid ? content.sections.map(paid) : content.sections))
  }
  const isPaid = segments.some((segment) => segment.isPaid)
  const { issues, seen } = scope
  if (seen.isRestricted || isPaid) issues.push(partForMembers)
  return {
    sections: seen.isRestricted ? sections.map(paid) : sections,
    found,
    access: seen.isRestricted || isPaid ? 'paid' : undefined,
    issues,
  }
}

const nothing: PostText = { sections: [], found: {}, access: undefined, issues: [] }

function paid(section: SectionInput): SectionInput {
  return { ...section, paid: true }
}

function segmentsOf(source: string, scope: TextScope): { html: string; isPaid: boolean }[] {
  if (!hasBlocks(source)) {
    const html = expandShortcodes(source, scope)
    // Such as Squarespace writes it.
    const isWhole = scope.index.isHtml && /<p[\s>]/i.test(source)
    return [{ html: isWhole ? html : `<${classicName}>${html}</${classicName}>`, isPaid: false }]
  }
  const { broken, content } = parseBlocks(source)
  for (const name of broken) scope.issues.push(brokenBlock(name))
  return textSegments(content).map((segment) => ({
    html: blocksHtml(segment.content, scope),
    isPaid: segment.isPaid,
  }))
}

/** The tree of a segment; `undefined` where its HTML is too deep or too large to be one. */
function treeOf(
  html: string,
  { parts }: TextScope,
  footnotes: PostFootnotes,
  isLast: boolean,
): Root | undefined {
  const { tree } = parseHtml(html, 'fragment')
  if (!tree) return undefined
  for (const one of elements(tree)) {
    if (one.tagName !== classicName) continue
    classicParagraphs(one)
    rename(one, 'div')
  }
  const [only, ...others] = tree.children
  // What is classic as a whole has no element around it.
  if (only?.type === 'element' && only.tagName === 'div' && !others.length) {
    if (html.startsWith(`<${classicName}>`))
      become(tree, { type: 'root', children: only.children } as Root)
  }
  parts.fill(tree)
  plainBlockMarkup(tree)
  footnotes.place(tree)
  if (isLast) footnotes.placeOthers(tree)
  // Shortcodes may stand in footnotes.
  parts.fill(tree)
  return tree
}

const partForMembers: Issue = problem(
  'for-members',
  ['access'],
  'Found a text that is for members alone, or a part of one, expected one for everyone',
  'the article has the access `paid`, and that part of its text is marked as `paid`',
  'Set `access` to `free`, if everyone may read it.',
)
