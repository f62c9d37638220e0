import type { RawItem } from './raw-item.ts'

/** What an item is filed under, and its tags: the first category is taken for the one. */
export function categoriesOf({ categories, category: said }: RawItem): {
  category: Exclude<RawItem['category'], null> | string
  tags: readonly string[]
} {
  const [first, ...others] = categories
  if (said === undefined) return { category: first, tags: others }
  if (said === null) return { category: undefined, tags: categories }
  return { category: said, tags: categories.filter((name) => name !== said.name) }
}
