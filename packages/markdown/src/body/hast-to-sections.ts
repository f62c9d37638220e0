import { expectOptions, type Issue, type Labels, labels, type Section } from '@standfirst/core'
import type { Element, Root as HastRoot } from 'hast'
import type { State } from 'hast-util-to-mdast'
import type { Nodes, Root, RootContent } from 'mdast'
import { bodyParts } from './body-sections.ts'
import { htmlHandlers } from './html-handlers.ts'
import { joinTexts } from './join-texts.ts'
import { lowerLoneHeadings } from './lower-lone-headings.ts'
import { nameLinks } from './name-links.ts'
import { plainBlock } from './plain-block.ts'
import { reportElements, reportLost } from './report-html.ts'
import { safeBlocks } from './safe-tree.ts'
import { readMarker } from './section-marker.ts'
import { tidyMdast } from './tidy-mdast.ts'
import { toMdast } from './to-mdast.ts'
import { toSections } from './to-sections.ts'

/** Configuration for {@linkcode hastToSections}. */
export interface HtmlSectionsOptions {
  /** BCP 47 tag: in the language's default headings the kinds of sections are known again. */
  language: string
  /** Words that stand for the default ones. */
  labels?: Partial<Labels> | undefined
}

/** What {@linkcode hastToSections} made of HTML. */
export interface HtmlSections {
  /** Sections, each with the blocks under one heading of rank 1 or 2; one with nothing under it stands in that before it. */
  sections: Section[]
  /** What was left out, and where it stood, if the tree says so. */
  issues: Issue[]
}

/**
 * Turn HTML into the sections of an article: what has a form in Markdown is kept, of all else the text,
 * and of scripts and the like nothing. No element, attribute or address that could do harm is left.
 *
 * A comment at the top, such as `steps`, names the kind of the section that it begins or whose heading
 * it follows, as in the files of `renderMarkdown`: take comments away that others wrote.
 *
 * A `<sup>` with `data-footnote` and `data-label` calls the footnote of that name; an `<aside>` with
 * `data-footnote` is it.
 *
 * @param tree - HTML as hast, its addresses absolute; changed in place.
 * @param options - Configuration.
 * @throws `RangeError` if elements stand so deep inside each other that they can't be walked.
 */
export function hastToSections(tree: HastRoot, options: HtmlSectionsOptions): HtmlSections {
  expectOptions(options, 'hastToSections')
  const issues: Issue[] = []
  const runs = runsOf(tree)
  for (const run of runs) if (run.type === 'root') reportElements(run, undefined, issues)
  const children = runs.flatMap((run) => (run.type === 'root' ? blocksOf(run, issues) : run))
  const words = labels(options.language, options.labels)
  const parts = lowerLoneHeadings(bodyParts({ type: 'root', children }))
  return { sections: toSections(parts, words).map(({ section }) => section), issues }
}

/** Blocks that are made at once, and trees of what stands between them. */
function runsOf({ children }: HastRoot): (RootContent | HastRoot)[] {
  const runs: (RootContent | HastRoot)[] = []
  let rest: HastRoot | undefined
  for (const child of children) {
    const block = plainBlock(child)
    if (block) {
      runs.push(block)
      rest = undefined
    } else if (rest) rest.children.push(child)
    else if (child.type !== 'text' || /[^ \t\n\f\r]/.test(child.value)) {
      rest = { type: 'root', children: [child] }
      runs.push(rest)
    }
  }
  return runs
}

function blocksOf(tree: HastRoot, issues: Issue[]): RootContent[] {
  joinTexts(tree)
  return toMdast(tree, handlers).children.flatMap((node) => {
    if (node.type === 'html' && readMarker(node.value)) return node
    const block: Root = { type: 'root', children: [node] }
    tidyMdast(block, (value) => reportLost(value, undefined, issues))
    nameLinks(block)
    return safeBlocks(block.children, (issue) => issues.push(issue))
  })
}

const handlers = { ...htmlHandlers, aside: footnoteText }

function footnoteText(state: State, node: Element): Nodes | Nodes[] {
  const { dataFootnote } = node.properties
  const children = state.toFlow(state.all(node))
  if (typeof dataFootnote !== 'string') return children
  return {
    type: 'footnoteDefinition',
    identifier: dataFootnote,
    label: dataFootnote,
    children,
  } as Nodes
}
