import type { PlainArticleInput } from '@standfirst/core'
import type { Element } from 'hast'
import { childElements, classes, elements, textOf } from '../html/hast.ts'
import { boxOfTerms, kindOfTerm, lineOfTerms } from './line-of-terms.ts'
import type { MainParts } from './main-parts.ts'

/**
 * What a page shows that its article is filed under: in a box of the article that is called so, or in
 * a line that holds nothing else than links to pages of tags and categories.
 */
export function visibleTerms({
  around,
}: MainParts): Pick<Partial<PlainArticleInput>, 'category' | 'tags'> {
  const tags = new Set<string>()
  const categories = new Set<string>()
  const ofOthers = new Set<Element>()
  for (const one of around) {
    const names = classes(one)
    if (ofOthers.has(one)) continue
    if (names.some((name) => others.test(name)))
      for (const each of elements(one)) ofOthers.add(each)
    const isBox = names.some((name) => boxOfTerms.test(name))
    if (!isBox && !isLine(one)) continue
    if (textOf(one).length > 200) continue
    const line = lineOfTerms(one)
    if (!isBox && line.rest !== '') continue
    for (const tag of line.tags) tags.add(tag)
    for (const category of line.categories) categories.add(category)
    // In a box of tags, any link is one, wherever it leads: `/?q=tide`, `/taxonomy/term/7`.
    if (!line.tags.length && names.some((name) => boxOfTags.test(name)))
      for (const tag of namesOfLinks(one)) tags.add(tag)
  }
  const [category] = categories
  return { ...(category && { category }), ...(tags.size && { tags: [...tags] }) }
}

/** Boxes of other texts, which are filed under something, too. */
const others = /(?:^|[-_])(?:cards?|teasers?|related|recommended|previews?|promo)(?:$|[-_])/i

const boxOfTags =
  /(?:^|[-_])tags?(?:$|[-_](?:box|container|footer|inline|items|links|list|wrapper)$)/i

/** Whether a line of no class holds a link that files a text. */
function isLine(one: Element): boolean {
  return (
    /^(?:dd|div|footer|li|p|section|span)$/.test(one.tagName) &&
    childElements(one).some((child) => child.tagName === 'a' && kindOfTerm(child) !== undefined)
  )
}

function namesOfLinks(box: Element): string[] {
  return elements(box)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => textOf(link).replace(/^#\s*/, ''))
    .filter((name) => name !== '' && name.length <= 50)
}
