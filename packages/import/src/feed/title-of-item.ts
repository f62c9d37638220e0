import { excerpt, type Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { lineOf } from './line-of.ts'
import type { RawItem, RawText } from './raw-item.ts'

/** Whether an item is called something. */
export function hasTitle(item: RawItem): item is RawItem & { title: RawText } {
  const title = item.title && lineOf(item.title)
  // Ghost calls what has none so.
  return Boolean(title) && title !== '(Untitled)'
}

/**
 * The title of an item; what stands for a missing one is reported.
 *
 * @param text - One line of what it says, whose beginning is the title of a note.
 */
export function titleOfItem(
  item: RawItem,
  text: string,
  path: Issue['path'],
  issues: Issue[],
): string {
  if (hasTitle(item)) return lineOf(item.title)
  const assumed = excerpt(text, 80, { sentences: true }) || 'Untitled'
  issues.push(
    problem(
      'assumed-title',
      [...path, 'title'],
      'The item has no title, expected one',
      `it was given ${shown(assumed)}`,
      'Give it a title.',
    ),
  )
  return assumed
}
