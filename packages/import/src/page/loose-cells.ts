/**
 * Make boxes of rows and cells that stand in no table, as Readability leaves them: a parser of HTML drops
 * their tags, so that the words of several run together.
 *
 * @param root - What Readability kept; changed in place.
 */
export function boxLooseCells(root: Element): void {
  // Those outside come first: what is in a row that became a box becomes one, too.
  for (const part of root.querySelectorAll('thead,tbody,tfoot,tr,td,th')) {
    const parent = part.parentElement?.localName ?? ''
    if (places[part.localName]?.includes(parent)) continue
    const box = part.ownerDocument.createElement('div')
    for (const { name, value } of part.attributes) box.setAttribute(name, value)
    box.append(...part.childNodes)
    part.replaceWith(box)
  }
}

/** Where each part of a table may stand. */
const places: Readonly<Record<string, readonly string[]>> = {
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
}
