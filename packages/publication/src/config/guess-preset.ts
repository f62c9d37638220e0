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
  for (const source of sources) {
    const [, fence = '', matter = ''] =
      /^\ufeff?(---|\+\+\+)\r?\n([\s\S]*?)\r?\n\1/.exec(source) ?? []
    // What has the key that only Standfirst has needs no preset.
    if (matter === '' || /^publishedAt\s*:/m.test(matter)) continue
    const sign = signs.find(({ pattern }) => pattern.test(`${fence}\n${matter}`))
    if (sign) votes.set(sign, (votes.get(sign) ?? 0) + 1)
  }
  const [best] = [...votes].sort(([, one], [, other]) => other - one)
  return best && { name: best[0].name, preset: best[0].preset }
}

interface Sign {
  name: string
  preset: MarkdownPreset
  pattern: RegExp
}

/** The first that fits counts: what one tool alone has stands before what many have. */
const signs: readonly Sign[] = [
  { name: 'Zola', preset: 'zola', pattern: /^\+\+\+[\s\S]*^\s*\[(?:taxonomies|extra)\]/m },
  { name: 'Hugo', preset: 'hugo', pattern: /^\+\+\+/ },
  {
    name: 'Astro',
    preset: 'astro',
    pattern: /^(?:pubDate|pubDatetime|heroImage|updatedDate)\s*:/m,
  },
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
