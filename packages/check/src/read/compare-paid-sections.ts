import type { Article } from '@standfirst/core'
import { safeParseMarkdown } from '@standfirst/markdown'
import type { Nodes } from 'mdast'
import { compareStatements } from '../agree/compare-statements.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { letters } from '../text/letters.ts'
import { sectionUnits } from '../text/section-units.ts'

/**
 * Compare which sections an article's Markdown keeps for paying readers: comments say it, and nobody sees them.
 * Without front matter there are none, and nothing is kept.
 *
 * @param root - Parsed Markdown, without its front matter.
 */
export function comparePaidSections(
  source: string,
  root: Nodes,
  { article, options, words }: Subject,
  reporter: Reporter,
): void {
  if (!keepsText(root) && !article.sections.some(({ paid }) => paid)) return
  const { labels, preset } = options
  const result = safeParseMarkdown(source, { preset, labels, baseUrl: article.url })
  const say = createStatements()
  if (!result.success) {
    // What else can't be read is told of the front matter.
    const unclear = result.issues.find(({ code }) => code === 'unclear-marker')
    if (unclear) say.exact('paid', ['sections'], unclear.message, 'clear comments')
    compareStatements(say.list, reporter)
    return
  }
  const { sections } = result.article
  if (sections.length === article.sections.length) {
    article.sections.forEach(({ paid }, index) => {
      const path = ['sections', index, 'paid']
      say.exact('paid', path, String(sections[index]?.paid === true), String(paid === true))
    })
  } else {
    const kept = (one: Article) => {
      const paid = one.sections.filter((section) => section.paid)
      return paid.map((section) => {
        const { units } = sectionUnits({ ...one, sections: [section] }, words, true)
        return letters(units.map(({ texts }) => texts[0]).join(' ')) || '-'
      })
    }
    say.exact('paid', ['sections'], kept(result.article), kept(article))
  }
  compareStatements(say.list, reporter)
}

/** Whether a comment keeps something for paying readers. */
function keepsText(node: Nodes): boolean {
  if (node.type === 'html') return node.value.includes('paid')
  return 'children' in node && node.children.some(keepsText)
}
