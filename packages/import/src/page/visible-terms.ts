import type { PlainArticleInput } from '@standfirst/core'
import { classes, textOf } from '../html/hast.ts'
import { boxOfTerms, lineOfTerms } from './line-of-terms.ts'
import type { MainParts } from './main-parts.ts'

/** What a page shows that its article is filed under, in a box of the article that is called so. */
export function visibleTerms({
  inside,
}: MainParts): Pick<Partial<PlainArticleInput>, 'category' | 'tags'> {
  const tags = new Set<string>()
  const categories = new Set<string>()
  for (const one of inside) {
    if (!classes(one).some((name) => boxOfTerms.test(name)) || textOf(one).length > 200) continue
    const line = lineOfTerms(one)
    for (const tag of line.tags) tags.add(tag)
    for (const category of line.categories) categories.add(category)
  }
  const [category] = categories
  return { ...(category && { category }), ...(tags.size && { tags: [...tags] }) }
}
