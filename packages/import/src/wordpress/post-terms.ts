import type { CategoryInput, Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { unescapeHtml } from '../unescape-html.ts'
import type { SiteIndex } from './site-index.ts'
import type { WxrItem, WxrItemTerm } from './wxr-record.ts'

/** What a post is filed under. */
export interface PostTerms {
  category: CategoryInput | undefined
  /** Its further categories, then its tags. */
  tags: string[]
  /** `aside`, `link` and so on; `undefined` for the usual one. */
  format: string | undefined
  /** BCP 47 tag, of sites in several languages (Polylang). */
  language: string | undefined
}

/** Read what a post is filed under; its main category is the one that Yoast or Rank Math names. */
export function postTerms({ meta, terms }: WxrItem, index: SiteIndex, issues: Issue[]): PostTerms {
  const named = (domain: string) => terms.filter((term) => term.domain === domain)
  const main = primaryKeys.map((key) => meta.get(key)).find(Boolean)
  // Who chose no category has this one.
  const categories = named('category').filter(({ nicename }) => nicename !== 'uncategorized')
  const first = categories.find(({ nicename }) => isMain(nicename, main, index)) ?? categories[0]
  const others = categories.filter((term) => term !== first)
  const tags = [...others, ...named('post_tag')].map(({ name }) => unescapeHtml(name))
  const format = named('post_format')[0]?.nicename.replace(/^post-format-/, '')
  for (const term of terms) if (!known.has(term.domain)) issues.push(otherTaxonomy(term))
  return {
    category: first && categoryOf(first),
    tags: [...new Set(tags.filter(Boolean))],
    format: format && format !== 'standard' ? format : undefined,
    language: named('language')[0]?.nicename,
  }
}

const primaryKeys = ['_yoast_wpseo_primary_category', 'rank_math_primary_category']

/** Domains that are read here, or that say nothing of a text. */
const known: ReadonlySet<string> = new Set([
  'author',
  'category',
  'language',
  'nav_menu',
  'post_format',
  'post_tag',
  'post_translations',
  'wp_theme',
])

function isMain(slug: string, main: string | undefined, { categories }: SiteIndex): boolean {
  return main !== undefined && categories.get(slug)?.id === main
}

function categoryOf({ name, nicename }: WxrItemTerm): CategoryInput | undefined {
  const text = unescapeHtml(name)
  if (!text) return undefined
  const slug = decoded(nicename)
  return slug ? { name: text, slug } : text
}

/** Slugs of other scripts are percent-encoded; what is none any more is left to the model. */
function decoded(slug: string): string | undefined {
  try {
    const text = decodeURIComponent(slug).normalize('NFC')
    return /^[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u.test(text)
      ? text
      : undefined
  } catch {
    return undefined
  }
}

function otherTaxonomy({ domain, name }: WxrItemTerm): Issue {
  return problem(
    'unknown-taxonomy',
    ['tags'],
    `Found the term ${shown(unescapeHtml(name))} of the taxonomy ${shown(domain)}, expected categories and tags`,
    'it was left out',
    'Add it to `tags`, if readers should see it.',
  )
}
