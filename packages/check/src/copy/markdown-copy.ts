import type { Labels } from '@standfirst/core'
import { safeParseMarkdown } from '@standfirst/markdown'
import { copyContent } from '@standfirst/rights'
import { parse } from 'yaml'
import type { Copy } from './copy.ts'

/** Read an article's Markdown with front matter in the article's own keys. */
export function markdownCopy(source: string, words?: Partial<Labels>): Copy {
  const [, yaml] = /^\uFEFF?---\r?\n(.*?\r?\n)---[ \t]*(?:\r?\n|$)/s.exec(source) ?? []
  const result = yaml === undefined ? undefined : safeParseMarkdown(source)
  const article = result?.success ? result.article : undefined
  return {
    id: article?.id ?? '',
    url: article?.url ?? '',
    fingerprint: yaml === undefined ? undefined : fingerprintIn(yaml),
    content: article && copyContent(article, words),
  }
}

function fingerprintIn(yaml: string): string | undefined {
  try {
    const { fingerprint } = parse(yaml) ?? {}
    return typeof fingerprint === 'string' ? fingerprint : undefined
  } catch {
    return undefined
  }
}
