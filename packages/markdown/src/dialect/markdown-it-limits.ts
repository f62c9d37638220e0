import { fewEscapes } from '../write/few-escapes.ts'
import type { ToolLimit } from './tool-limit.ts'

/** What markdown-it 14 can't show. */
export const markdownItLimits: readonly ToolLimit[] = [
  {
    found: 'backslashes, or signs that Markdown would read as marks, in an alternative text',
    fate: 'markdown-it 14 loses them',
    fix: 'Say it without brackets, stars, tags and backslashes.',
    applies: (node) =>
      node.type === 'image' && fewEscapes(node.alt ?? '', { inCell: false }).includes('\\'),
  },
]

/** Whether markdown-it shows an address between angle brackets in another way than it is written. */
export function isDecoded(url: string): boolean {
  return /%|xn--/i.test(url)
}
