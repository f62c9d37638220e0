import {
  type Article,
  type Labels,
  type OnIssue,
  sectionHeading,
  sectionToMdast,
} from '@standfirst/core'
import { dequal } from 'dequal/lite'
import type { Nodes } from 'mdast'
import { notices, relatedBlocks } from '../body/article-root.ts'
import { safeBlocks } from '../body/safe-tree.ts'
import type { MarkdownPreset } from '../front-matter/preset.ts'
import { toolNames } from '../front-matter/tool-names.ts'
import { holdsNode } from './holds-node.ts'
import { presetLimits } from './preset-limits.ts'
import type { ToolLimit } from './tool-limit.ts'

/**
 * Tell what of an article the tool that will read it can't show: each once a section, for what stands
 * around the sections, and for the metadata.
 */
export function reportLimits(
  article: Article,
  preset: MarkdownPreset,
  words: Labels,
  onIssue: OnIssue,
): void {
  const limits = presetLimits(preset)
  if (limits.length === 0 || !Array.isArray(article.sections)) return
  const report = ({ fate, fix, found }: ToolLimit, path: (string | number)[]) => {
    const message = `Found ${found}, expected what ${toolNames[preset]} shows: ${fate}`
    onIssue({ code: 'not-shown-by-tool', severity: 'warning', message, path, fix })
  }
  const look = (children: Nodes[], path: (string | number)[]) => {
    const root = { type: 'root', children } as Nodes
    for (const limit of limits) if (holdsNode(root, limit.applies)) report(limit, path)
  }
  for (const limit of limits) {
    const cut = limit.cut?.(article)
    if (!cut) continue
    const changed = Object.keys(article) as (keyof Article)[]
    const key = changed.find((one) => !dequal(article[one], cut[one]))
    if (key) report(limit, [key])
  }
  look(safeBlocks(notices(article, words)), ['corrections'])
  for (const [index, section] of article.sections.entries()) {
    const heading = { type: 'heading', depth: 2, children: sectionHeading(section, words) }
    look(safeBlocks([heading, ...sectionToMdast(section, words)]), ['sections', index])
  }
  look(safeBlocks(relatedBlocks(article, words)), ['related'])
}
