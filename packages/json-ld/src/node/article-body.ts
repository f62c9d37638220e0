import { type Article, sectionToMdast, toText } from '@standfirst/core'
import { headingText, type Scope, wordsOf } from '../scope.ts'

/** The text of all sections that everyone may read, with their headings, as plain text. */
export function articleBody(scope: Scope, article: Article): string | undefined {
  const texts = article.sections.flatMap((section) => {
    if (section.paid) return []
    const content = toText(sectionToMdast(section, wordsOf(scope)))
    if (!content) return []
    const heading = headingText(scope, section)
    return heading ? `${heading}\n${content}` : content
  })
  return texts.join('\n\n') || undefined
}
