import type { Article } from '@standfirst/core'
import type { Finding, Path } from '../finding.ts'

/**
 * Find articles with the same id, or the same address.
 *
 * @param articles - Articles; not changed.
 * @param path - Where they are.
 */
export function duplicates(articles: Iterable<Article>, path: Path = []): Finding[] {
  const findings: Finding[] = []
  const ids = new Set<string>()
  const urls = new Map<string, string>()
  let index = -1
  for (const { id, url } of articles) {
    index++
    const other = urls.get(url)
    if (ids.has(id)) {
      findings.push({
        code: 'duplicate-id',
        severity: 'error',
        message: `Found a second article with the id \`${id}\`, expected each id once.`,
        path: [...path, index, 'id'],
        fix: 'Give it an id of its own, or remove one of the two.',
        article: id,
      })
    } else if (other !== undefined) {
      findings.push({
        code: 'duplicate-url',
        severity: 'error',
        message: `Found the address \`${url}\`, expected one of its own: \`${other}\` has it too.`,
        path: [...path, index, 'url'],
        fix: 'Give it an address of its own, or remove one of the two.',
        article: id,
      })
    }
    ids.add(id)
    urls.set(url, id)
  }
  return findings
}
