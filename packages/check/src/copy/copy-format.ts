import type { OutputName } from '../finding.ts'

/** Format of a copy. */
export type CopyFormat = Exclude<OutputName, 'text' | 'email' | 'standardSite' | 'activitypub'>

/** What a text is, by how it begins. */
export function copyFormat(output: string): CopyFormat {
  const start = output.trimStart()
  if (start.startsWith('{')) return /^\{\s*"@(?:context|graph)"/.test(start) ? 'jsonLd' : 'jsonFeed'
  const root = /^(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<(rss|feed)[\s>]/s.exec(start)?.[1]
  if (root) return root === 'rss' ? 'rss' : 'atom'
  return start.startsWith('<') ? 'html' : 'markdown'
}
