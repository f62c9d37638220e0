import { find } from '../read/article-element.ts'
import { found, type LiveFindings } from './live-findings.ts'
import type { LivePage } from './live-page.ts'

/**
 * Tell where the label of AI is lost from a page that is no article, or stands there alone: its Markdown says whether it
 * has one. Its words may be the site's own.
 */
export function compareStandalone(
  { answer, files, root, standalone }: LivePage,
  findings: LiveFindings,
): void {
  if (!standalone) return
  const isLabel = ({ properties: { className } }: { properties: { className?: unknown } }) =>
    Array.isArray(className) && className.includes('sf-ai')
  const isShown = find(root, isLabel) !== undefined
  const isMeant = standalone.aiDisclosure !== undefined
  if (isShown === isMeant) return
  const twin = `\`${files.markdown ?? answer.url}\``
  const message = isMeant
    ? `Found no label of AI, expected one of \`${standalone.aiDisclosure?.use}\`, as ${twin} says.`
    : `Found a label of AI, expected none: ${twin} says nothing of it.`
  const fix = `Compare it with ${twin}, and build again, or take out of caches, what is old.`
  const place = { output: 'html', place: 'AI disclosure' } as const
  findings.add(
    answer.url,
    found(isMeant ? 'copy-lacks' : 'copy-adds', 'error', message, fix, place),
  )
}
