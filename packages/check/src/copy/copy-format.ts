import type { OutputName } from '../finding.ts'

/** Format of a copy. */
export type CopyFormat = Exclude<OutputName, 'text' | 'email' | 'standardSite' | 'activitypub'>

/** What a text is, by how it begins. */
export function copyFormat(output: string): CopyFormat {
  const start = output.trimStart()
  if (start.startsWith('{')) return /^\{\s*"@(?:context|graph)"/.test(start) ? 'jsonLd' : 'jsonFeed'
  const root = /^<(rss|feed)[\s>]/.exec(start.slice(lengthOfProlog(start)))?.[1]
  if (root) return root === 'rss' ? 'rss' : 'atom'
  return start.startsWith('<') ? 'html' : 'markdown'
}

/** The length of what stands before a root: its declaration, instructions and comments. */
function lengthOfProlog(start: string): number {
  const part = /<\?[^>]*>\s*|<!--.*?-->\s*/sy
  let end = 0
  while (part.test(start)) end = part.lastIndex
  return end
}
