import type { Issue } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { readText } from '../source/read-text.ts'
import type { SourceEntry } from '../source/source-entry.ts'
import { placeIssues } from './markdown-reader.ts'
import { markdownOptions } from './read-article.ts'

/**
 * Say of findings in an article in which file they are, and on which line if it is Markdown.
 *
 * @param findings - Findings with paths of the article; those with a place of their own keep it.
 * @param entry - Where the article was read from.
 */
export function placeFindings<One extends Issue>(
  findings: readonly One[],
  { key, origin }: SourceEntry,
  config: ResolvedConfig,
): One[] {
  const inFile = findings.map((finding): One => ({ file: key, ...finding }))
  const isLost = ({ path, position }: Issue) => path.length > 0 && !position
  if (origin.kind !== 'markdown' || !inFile.some(isLost)) return inFile
  try {
    const { text: source = '' } = readText(origin.file)
    return placeIssues(inFile, source, markdownOptions(key, origin, config))
  } catch {
    // The file has gone since it was read: its name has to do.
    return inFile
  }
}

/** Findings that name the file of an article, each on its line. */
export function placeInFiles<One extends Issue>(
  findings: readonly One[],
  entries: readonly SourceEntry[],
  config: ResolvedConfig,
): One[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const placed = new Map<One, One | undefined>()
  // Each file is read once, whatever was found in it.
  for (const [key, found] of Map.groupBy(findings, ({ file = '' }) => file)) {
    const entry = byKey.get(key)
    if (!entry) continue
    const there = placeFindings(found, entry, config)
    found.forEach((finding, index) => {
      placed.set(finding, there[index])
    })
  }
  return findings.map((finding) => placed.get(finding) ?? finding)
}
