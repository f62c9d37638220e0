import {
  type Flow,
  type Labels,
  type OnIssue,
  type Section,
  sectionHeading,
  sectionToMdast,
} from '@standfirst/core'
import { dequal } from 'dequal/lite'
import type { Html, RootContent } from 'mdast'
import { type CommonHeadings, headingKey } from './common-headings.ts'
import { plainText } from './plain-nodes.ts'
import { recoverPart } from './recover-part.ts'
import { withSafeAddresses } from './safe-addresses.ts'
import { safeBlocks } from './safe-tree.ts'
import { isKind, type SectionMarker, writeMarker } from './section-marker.ts'

/**
 * The blocks of a section: its heading at rank 2, a marker where it would not come back without, and
 * its content.
 *
 * @param isFirst - Whether nothing that has sections stands before it.
 * @param common - Headings that readers take for a kind; the section comes back with them and without.
 */
export function sectionBlocks(
  section: Section,
  words: Labels,
  isFirst: boolean,
  onIssue: OnIssue | undefined,
  common: CommonHeadings,
): RootContent[] {
  const lowered = sectionToMdast(section, words)
  const content = safeBlocks(lowered, onIssue)
  const shown = content.length
    ? safeBlocks(
        [{ type: 'heading', depth: 2 as 3, children: sectionHeading(section, words) }],
        onIssue,
      )
    : []
  const [title] = shown
  const heading = title?.type === 'heading' && title.children.length ? title.children : []
  const marker = neededMarker(section, heading as never, content as Flow[], words, isFirst, common)
  return [
    ...(heading.length ? shown : []),
    ...(marker ? [{ type: 'html', value: writeMarker(marker) } satisfies Html] : []),
    ...content,
  ]
}

/** The smallest marker with which the section comes back as it is, if it needs one. */
function neededMarker(
  section: Section,
  heading: Parameters<typeof recoverPart>[0],
  content: Flow[],
  words: Labels,
  isFirst: boolean,
  common: CommonHeadings,
): SectionMarker | undefined {
  const { kind, ...members } = section
  const starts = heading.length > 0 || (isFirst && kind === 'prose' && content.length > 0)
  // Whoever knows no other heading than the default ones reads most of them alike.
  const isCommon = common.has(headingKey(plainText(heading) ?? ''))
  const comesBack = (marker?: SectionMarker) =>
    (isCommon ? [undefined, common] : [undefined]).every((known) =>
      dequal(recoverPart(heading, content, words, marker, known), { section, notes: [] }),
    )
  if (!isKind(kind) || (starts && comesBack())) return undefined
  const safe = (kind.startsWith('x-') ? members : withSafeAddresses(members)) as object
  const light = Object.fromEntries(Object.entries(safe).filter(([key]) => !texts.has(key)))
  const whole = { kind, members: safe as SectionMarker['members'] }
  if (content.length === 0) return whole
  const candidates = [{ kind, members: {} }, { kind, members: light }, whole]
  return candidates.find(comesBack) ?? { kind, members: light }
}

/** Members that stand in the text. */
const texts: ReadonlySet<string> = new Set(['items', 'content', 'quote', 'fallback', 'link'])
