import { isObject } from '../gate/tidy-nodes.ts'
import type { OnIssue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import { flatSections } from './article-v0.ts'
import { type AnyArticle, leftOut } from './migration.ts'

/**
 * Version 0 to 1: each flat field becomes a section, in reading order. Empty and `null` fields are
 * left out; a value of a wrong type is put where the gate names it.
 */
export function upFromV0(article: AnyArticle, onIssue: OnIssue): AnyArticle {
  const { related, schemaVersion: _, ...rest } = article
  const kept = Object.entries(rest).filter(
    ([key, value]) => !flatSections.includes(key) && key !== 'sections' && value !== null,
  )
  if (article.sections !== undefined) leftOut(onIssue, 0, ['sections'])
  return {
    schemaVersion: 1,
    ...Object.fromEntries(kept),
    sections: flatSections.flatMap((key) => {
      const value = article[key]
      return isBlank(value) ? [] : [section(key, value as Json)]
    }),
    ...(!isBlank(related) && { related: Array.isArray(related) ? related.map(bare) : related }),
  } as AnyArticle
}

function section(key: string, value: Json): AnyArticle {
  switch (key) {
    case 'whyItMatters':
      return { kind: 'whyItMatters', content: value }
    case 'whoBenefits':
      return { kind: 'audience', items: value }
    case 'originalPost': {
      if (!isObject(value)) return { kind: 'originalPost', quote: value }
      const { text, ...source } = bare(value) as AnyArticle
      return { kind: 'originalPost', ...source, ...(text !== undefined && { quote: text }) }
    }
    case 'cta': {
      if (!isObject(value)) return { kind: 'callToAction', link: value }
      const { text, ...link } = bare(value) as AnyArticle
      return { kind: 'callToAction', ...(text !== undefined && { content: text }), link }
    }
    default:
      return { kind: key, items: value }
  }
}

/** The same without members that say nothing. */
function bare(value: Json): Json {
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, member]) => !isBlank(member)))
}

function isBlank(value: Json | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}
