import type { Path } from '../finding.ts'
import type { Report, Rule } from './rule.ts'
import { visitNodes } from './visit-nodes.ts'

/** A picture that is no decoration, the lead image or a figure, without a text for those who can't see it. */
export const missingAlt: Rule = (article, report) => {
  const { image } = article
  if (image && !image.alt.trim()) alarm(report, ['image', 'alt'], image.url)
  visitNodes(article, (node, path) => {
    const [only, other] = node.type === 'paragraph' ? (node.children ?? []) : []
    if (only?.type !== 'image' || other || String(only.alt ?? '').trim()) return
    alarm(report, [...path, 'children', 0, 'alt'], String(only.url))
  })
}

function alarm(report: Report, path: Path, url: string): void {
  report({
    code: 'missing-alt',
    severity: 'warning',
    message: `Found no \`alt\` for the picture \`${url}\`, expected what it shows.`,
    path,
    fix: 'Say in a sentence what a reader would see.',
  })
}
