import { disclosureText, type Labels, labels } from '@standfirst/core'
import { find } from '../read/article-element.ts'
import { htmlContent } from '../text/html-content.ts'
import { found, type LiveFindings } from './live-findings.ts'
import type { LivePage } from './live-page.ts'

/** Tell where a page of ours has other labels than its language: without them, they are read as its text. */
export function reportOtherWords(page: LivePage, findings: LiveFindings): void {
  const { answer, article, isOwn, root } = page
  if (!isOwn || !article || findings.list.some(({ code }) => code === 'other-labels')) return
  const words = labels(article.language, page.labels)
  const says = (className: string) => {
    const element = find(root, ({ properties }) => hasClass(properties.className, className))
    return element && htmlContent(element).blocks.join(' ').trim()
  }
  const expected = new Map([
    ['sf-byline', article.authors.length ? beginning(words) : ''],
    ['sf-ai', article.aiDisclosure ? disclosureText(article.aiDisclosure, words) : ''],
  ])
  for (const [className, meant] of expected) {
    const said = says(className)
    if (!said || !meant || said.startsWith(meant)) continue
    const message = `Found \`${said.slice(0, 100)}\`, expected it to begin with \`${meant.slice(0, 100)}\`: where the site has labels of its own, more is told of below than differs.`
    const fix = 'Give its labels as `labels` in the options, and look at what is then left.'
    const place = { output: 'html', place: 'labels' } as const
    findings.add(
      new URL('/', answer.url).href,
      found('other-labels', 'warning', message, fix, place),
    )
    return
  }
}

/** What stands before the names of authors. */
function beginning({ by }: Labels): string {
  return by.split('{names}', 1)[0]?.trim() ?? ''
}

function hasClass(className: unknown, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}
