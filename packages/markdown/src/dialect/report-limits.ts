import { type Article, type Labels, type OnIssue, sectionToMdast } from '@standfirst/core'
import type { Nodes } from 'mdast'
import { safeBlocks } from '../body/safe-tree.ts'
import type { MarkdownPreset } from '../front-matter/preset.ts'
import { dialectOf } from './dialect-of.ts'
import { holdsNode } from './holds-node.ts'

/** Tell what of an article the tool that will read it can't show, each once a section. */
export function reportLimits(
  { sections }: Article,
  preset: MarkdownPreset,
  words: Labels,
  onIssue: OnIssue,
): void {
  const { limits = [] } = dialectOf(preset)
  if (limits.length === 0 || !Array.isArray(sections)) return
  for (const [index, section] of sections.entries()) {
    const root: Nodes = {
      type: 'root',
      children: safeBlocks(sectionToMdast(section, words)),
    }
    for (const { applies, fate, fix, found } of limits) {
      if (!holdsNode(root, applies)) continue
      onIssue({
        code: 'not-shown-by-tool',
        severity: 'warning',
        message: `Found ${found}, expected what ${preset} shows: ${fate}`,
        path: ['sections', index],
        fix,
      })
    }
  }
}
