import { type Article, sectionContent, toText } from '@standfirst/core'
import { headingText, type Scope } from '../scope.ts'

/** The text of all sections that everyone may read, with their headings, as plain text. */
export function articleBody(scope: Scope, article: Article): string | undefined {
  const texts = article.sections.flatMap((section) => {
    if (section.paid) return []
    const content: string[] = []
    sectionContent(section, (piece) => {
      const text = typeof piece === 'string' ? piece : piece && toText(piece)
      if (text) content.push(text)
    })
    if (!content.length) return []
    const heading = headingText(scope, section)
    return (heading ? [heading, ...content] : content).join('\n')
  })
  return texts.join('\n\n') || undefined
}
