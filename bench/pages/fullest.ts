import type { Page } from './page.ts'

/** The pages that say most of themselves; of those alike, by name. */
export function fullest(pages: readonly Page[], most: number): Page[] {
  const said = ({ expected }: Page) => Object.values(expected).filter(Boolean).length
  const isOfPeople = ({ source }: Page) => source.length > 2000
  return pages
    .filter(isOfPeople)
    .toSorted((a, b) => said(b) - said(a) || a.name.localeCompare(b.name))
    .slice(0, most)
}
