import type { MarkdownPreset } from '@standfirst/markdown'

/**
 * Guess for which tool Markdown files are, by the keys of their front matter.
 *
 * @param sources - Files, or their beginnings.
 * @returns Nothing where the keys are Standfirst's own, or no tool's in particular.
 */
export function guessPreset(
  sources: readonly string[],
): { name: string; preset: MarkdownPreset } | undefined {
  const votes = new Map<Sign, number>()
  let own = 0
  for (const source of sources) {
    const matter = matterOf(source)
    if (matter === undefined) continue
    // What has the key that only Standfirst has needs no preset.
    if (/^publishedAt\s*[:=]/m.test(matter)) {
      own++
      continue
    }
    const sign = signs.find(({ pattern }) => pattern.test(matter))
    if (sign) votes.set(sign, (votes.get(sign) ?? 0) + 1)
  }
  const [best] = [...votes].sort(([, one], [, other]) => other - one)
  return best && best[1] >= own ? { name: best[0].name, preset: best[0].preset } : undefined
}

/** Front matter with the fence before it; JSON in lines, a key each, as YAML has it. */
function matterOf(source: string): string | undefined {
  const text = source.replace(/^\ufeff/, '')
  const [, fence = '', matter = ''] = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n\1/.exec(text) ?? []
  if (matter !== '') return `${fence}\n${matter}`
  const [, opening = '', json = ''] =
    /^(;;;)([\s\S]*?)\r?\n;;;/.exec(text) ??
    /^(---json|(?=\{\s*"))([\s\S]*?\})\s*?\r?(?:\n|$)/.exec(text) ??
    []
  if (json !== '') {
    const keys = json.replace(/(^|[{,])\s*"([\w-]+)"\s*:/g, '\n$2: ')
    return `${opening || '{'}\n${keys}`
  }
  // Pelican has no fences.
  const lines = /^(?:[A-Za-z][\w-]*:(?:[ \t].*)?\r?\n(?:[ \t]+\S.*\r?\n)*)+(?=\s*(?:\r?\n|$))/.exec(
    text,
  )?.[0]
  return lines && `:::\n${lines}`
}

interface Sign {
  name: string
  preset: MarkdownPreset
  pattern: RegExp
}

/** The first that fits counts: what one tool alone has stands before what many have. */
const signs: readonly Sign[] = [
  { name: 'Pelican', preset: 'pelican', pattern: /^:::\n[\s\S]*^(?:title|date)\s*:/im },
  { name: 'Eleventy', preset: 'eleventy', pattern: /^---json/ },
  { name: 'Hexo', preset: 'hexo', pattern: /^;;;/ },
  { name: 'Hugo', preset: 'hugo', pattern: /^\{/ },
  { name: 'Zola', preset: 'zola', pattern: /^\+\+\+[\s\S]*^\s*\[(?:taxonomies|extra)\]/m },
  { name: 'Hugo', preset: 'hugo', pattern: /^\+\+\+/ },
  {
    name: 'Ghost',
    preset: 'eleventy',
    pattern: /^(?:date_published|published_at|feature_image)\s*:/m,
  },
  {
    name: 'Astro',
    preset: 'astro',
    pattern: /^(?:pubDate|pubDatetime|heroImage|updatedDate)\s*:/m,
  },
  { name: 'Hashnode', preset: 'eleventy', pattern: /^(?:datePublished|cuid)\s*:/m },
  { name: 'DEV', preset: 'eleventy', pattern: /^(?:cover_image|canonical_url)\s*:/m },
  // As the starter for blogs has it.
  { name: 'Next.js', preset: 'eleventy', pattern: /^(?:coverImage|ogImage)\s*:/m },
  {
    name: 'Jekyll',
    preset: 'jekyll',
    pattern: /^(?:layout\s*:\s*["']?post\b|last_modified_at\s*:|permalink\s*:)/m,
  },
  { name: 'Obsidian', preset: 'obsidian', pattern: /^(?:cssclass(?:es)?|publish|created)\s*:/m },
  {
    name: 'Hugo',
    preset: 'hugo',
    pattern: /^(?:lastmod|draft|publishDate|expiryDate|weight|ShowToc|slug)\s*:/im,
  },
  { name: 'Hexo', preset: 'hexo', pattern: /^(?:updated|categories)\s*:/m },
  { name: 'Eleventy', preset: 'eleventy', pattern: /^date\s*:/m },
]
