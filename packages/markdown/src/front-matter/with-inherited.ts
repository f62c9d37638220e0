import type { Issue } from '@standfirst/core'
import type { InheritedMatter } from './inherited-matter.ts'
import type { MarkdownPreset } from './preset.ts'
import { readVisibility, type Visibility } from './visibility.ts'

/**
 * Whether readers see an article, by its own front matter and by what stands in other files.
 *
 * @param data - Its own front matter.
 */
export function withInherited(
  own: Visibility,
  data: Readonly<Record<string, unknown>>,
  inherited: readonly InheritedMatter[],
  preset: MarkdownPreset | undefined,
): Visibility {
  const named = new Set(Object.keys(data).map((key) => key.toLowerCase()))
  const more = inherited.map(({ always, data: keys, files }) => {
    const kept = Object.entries(keys).filter(([key]) => always || !named.has(key.toLowerCase()))
    const read = readVisibility(Object.fromEntries(kept), preset)
    const issues = read.issues.map((issue): Issue => {
      const file = files?.[String(issue.path[0])]
      return file === undefined ? issue : { ...issue, file }
    })
    const said = { ...read, issues }
    return kept.some(isOwnState) ? { ...said, heldBy: said.heldBy ?? ['status'] } : said
  })
  const leftOut = inherited.flatMap(({ leftOut }) => leftOut ?? [])
  const heldBy = own.heldBy ?? more.find(({ heldBy }) => heldBy)?.heldBy
  const errors = more.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error'))
  return {
    ...own,
    heldBy: heldBy ?? (leftOut.length ? ['status'] : undefined),
    from: [...own.from, ...more.flatMap(({ from }) => from)],
    until: [...own.until, ...more.flatMap(({ until }) => until)],
    // What is held back already needs no other reason.
    issues: [...own.issues, ...errors, ...(heldBy ? [] : leftOut.map(notBuilt))],
  }
}

/** Whether it is a state of the article itself, which is no tool's: elsewhere, nothing else reads it. */
function isOwnState([key, value]: [string, unknown]): boolean {
  return key === 'status' && (value === 'draft' || value === 'withheld')
}

function notBuilt(found: string): Issue {
  return {
    code: 'held-back',
    severity: 'warning',
    message: `Found ${found}, expected a file that the tool builds: the article is a draft`,
    path: [],
    fix: 'Move or rename the file if the article is to be read by all.',
  }
}
