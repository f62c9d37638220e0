import { disclosureText, type Labels, labels } from '@standfirst/core'
import { find, findAll } from '../read/article-element.ts'
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
  const differing = [...expected].flatMap(([className, meant]) => {
    const said = says(className)
    return said && meant && !said.startsWith(meant) ? [[said, meant] as const] : []
  })
  // Under another heading than the usual one, the Markdown of a section is read as prose.
  differing.push(...otherHeadings(page, words))
  for (const [said, meant] of differing) {
    const message = `Found \`${said.slice(0, 100)}\`, expected it to begin with \`${meant.slice(0, 100)}\`: where the site has labels of its own, more is told of below than differs.`
    const fix =
      'Give its labels (`--labels` on the command line, `labels` in options), and look at what is then left.'
    const place = { output: 'html', place: 'labels' } as const
    findings.add(
      new URL('/', answer.url).href,
      found('other-labels', 'warning', message, fix, place),
    )
    return
  }
}

/** The headings of sections of a kind in the page that the Markdown has no section of, with the usual ones. */
function otherHeadings({ article, root }: LivePage, words: Labels): (readonly [string, string])[] {
  const kinds = new Set<string>(article?.sections.map(({ kind }) => kind))
  const sections = findAll(root, ({ properties }) => hasClass(properties.className, 'sf-section'))
  return sections.flatMap((section) => {
    const names = Array.isArray(section.properties.className) ? section.properties.className : []
    return names.flatMap((name) => {
      const kind = String(name)
        .replace(/^sf-/, '')
        .replace(/^key-points$/, 'takeaways')
        .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
      // The notice at a section for paying readers is no heading of its.
      const isHeading = kind !== 'paid' && Object.hasOwn(words, kind)
      const meant = isHeading ? words[kind as keyof Labels] : undefined
      const heading = find(section, ({ tagName }) => /^h[2-6]$/.test(tagName))
      const said = heading && htmlContent(heading).blocks.join(' ').trim()
      return said && meant && said !== meant && !kinds.has(kind) ? [[said, meant] as const] : []
    })
  })
}

/** What stands before the names of authors. */
function beginning({ by }: Labels): string {
  return by.split('{names}', 1)[0]?.trim() ?? ''
}

function hasClass(className: unknown, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}
