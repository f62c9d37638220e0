import type { Element, Root } from 'hast'
import { attribute, childElements, classes, elements, hasClass, rename } from '../../html/hast.ts'

/**
 * Put plain HTML in the place of what WordPress says in classes: the alignment of columns, pictures of an
 * old gallery, which are no list to a reader.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function plainBlockMarkup(tree: Root): void {
  for (const one of elements(tree)) {
    if (one.tagName === 'td' || one.tagName === 'th') alignCell(one)
    else if (one.tagName === 'ul' && hasClass(one, 'blocks-gallery-grid')) {
      for (const item of childElements(one)) if (item.tagName === 'li') rename(item, 'div')
      rename(one, 'div')
    }
  }
}

function alignCell(cell: Element): void {
  const named = classes(cell).flatMap(
    (name) => /^has-text-align-(left|center|right)$/.exec(name)?.[1] ?? [],
  )
  const [align] = [attribute(cell, 'dataAlign'), ...named].filter(Boolean)
  if (align) cell.properties.align ??= align
}
