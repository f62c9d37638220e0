import { type Article, type Labels, labels } from '@standfirst/core'
import { renderMarkdown, safeParseMarkdown } from '@standfirst/markdown'
import { copyContent } from '@standfirst/rights'
import { parse } from 'yaml'
import { concealedMarkdown, concealedYaml, splitMarkdown } from '../read/concealed-markdown.ts'
import { parseGfm } from '../read/parse-gfm.ts'
import { knownTexts } from '../text/known-texts.ts'
import { sectionUnits } from '../text/section-units.ts'
import type { Copy, Strange } from './copy.ts'

/** Read an article's Markdown with front matter in the article's own keys. */
export function markdownCopy(source: string, words?: Partial<Labels>): Copy {
  const { yaml } = splitMarkdown(source)
  const result = yaml === undefined ? undefined : safeParseMarkdown(source)
  const article = result?.success ? result.article : undefined
  return {
    id: article?.id ?? '',
    url: article?.url ?? '',
    fingerprint: yaml === undefined ? undefined : fingerprintIn(yaml),
    content: article && copyContent(article, words),
    strange: article ? strangeInMarkdown(source, article, labels(article.language, words)) : [],
  }
}

/** What stands in the text and is not shown, unless it is one of the article's own texts. */
function strangeInMarkdown(source: string, article: Article, words: Labels): Strange[] {
  const { body, yaml = '' } = splitMarkdown(source)
  const known = knownTexts(article)
  const says = (text: string) => known.has(text)
  return [
    ...concealedYaml(yaml),
    ...concealedMarkdown(parseGfm(body), says),
    ...strangeSections(body, article, words),
  ]
}

/** Running text that a comment alone begins, of which nothing is shown, and which no writer has made. */
function strangeSections(body: string, article: Article, words: Labels): Strange[] {
  return article.sections.flatMap((section): Strange[] => {
    if (section.kind !== 'prose') return []
    const only = { ...article, sections: [section] }
    const { notes, uncalled, units } = sectionUnits(only, words, true)
    if (units.length || notes.length || uncalled.length) return []
    // All that such a section has stands in its comment.
    const written = splitMarkdown(renderMarkdown(only, { labels: words })).body
    const [comment = ''] = /^<!-- prose\b.*-->$/m.exec(written) ?? []
    return body.includes(comment) ? [] : [{ place: 'section without a text', text: section.kind }]
  })
}

function fingerprintIn(yaml: string): string | undefined {
  try {
    const { fingerprint } = parse(yaml, { logLevel: 'error' }) ?? {}
    return typeof fingerprint === 'string' ? fingerprint : undefined
  } catch {
    return undefined
  }
}
