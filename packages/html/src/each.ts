import type { HtmlState } from './html-options.ts'
import { report } from './report.ts'

/**
 * Render the items of a list one after the other, with the path to each kept; what lies too deep
 * is left out.
 *
 * @param key - The member that the list is, for the path; `null` where the path leads to the list.
 * @param items - Of an article of which all can be read.
 * @param render - Renders an item.
 */
export function each<Item>(
  state: HtmlState,
  key: string | null,
  items: readonly Item[],
  render: (item: Item, state: HtmlState, index: number) => string,
): string {
  const { path } = state
  let html = ''
  if (key !== null) path.push(key)
  if (path.length > 200) {
    report(
      state,
      'too-deep',
      'Found more than 100 nodes inside each other, expected fewer: the rest was left out',
      'Make it flatter',
    )
  } else {
    for (let index = 0; index < items.length; index++) {
      path.push(index)
      html += render(items[index] as Item, state, index)
      path.pop()
    }
  }
  if (key !== null) path.pop()
  return html
}
