import { report } from './report.ts'
import type { TextState } from './text-options.ts'

/**
 * Render the items of a list one after the other, with the path to each kept; what lies too deep is left out.
 *
 * @param key - The member that the list is, for the path; `null` where the path leads to the list.
 * @param items - Of an article of which all can be read.
 * @param render - Renders an item.
 */
export function each<Item, Result>(
  state: TextState,
  key: string | null,
  items: readonly Item[] | undefined,
  render: (item: Item, index: number) => Result,
): Result[] {
  const { path } = state
  const results: Result[] = []
  if (!items) return results
  if (key !== null) path.push(key)
  if (path.length > 200) {
    report(
      state,
      'too-deep',
      'Found more than 100 nodes inside each other, expected fewer: the rest was left out.',
      'Make the tree flatter.',
    )
  } else {
    for (let index = 0; index < items.length; index++) {
      path.push(index)
      results.push(render(items[index] as Item, index))
      path.pop()
    }
  }
  if (key !== null) path.pop()
  return results
}
