import type { Issue } from '@standfirst/core'
import type { Root } from 'hast'
import { problem, shown } from '../problem.ts'
import { attribute, elements, textOf } from './hast.ts'

/** Report what abbreviations stand for: an article has no place for it. */
export function reportTitles(tree: Root, issues: Issue[]): void {
  for (const one of elements(tree)) {
    if (one.tagName !== 'abbr' && one.tagName !== 'acronym' && one.tagName !== 'dfn') continue
    const title = attribute(one, 'title')?.trim()
    const text = textOf(one)
    if (!title || title === text) continue
    issues.push(
      problem(
        'unsupported-html',
        ['sections'],
        `Found that ${shown(text)} stands for ${shown(title)}, expected text that says so`,
        'its text was kept',
        'Write it out where it stands first.',
      ),
    )
  }
}
