import { fill, type Labels, type PlainArticleInput, safeTimestamp } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { attribute, childElements, elements, neighbours, remove, textOf } from './hast.ts'

/** Take the list of what to read next away that `@standfirst/html` writes under a text. */
export function takeRelated(
  tree: Root,
  words: Labels,
  { category }: Partial<PlainArticleInput>,
): Related[] {
  const name = typeof category === 'object' ? category.name : category
  const titles = [words.related, fill(words.relatedIn, { category: name ?? '' })].map((title) =>
    title.replace(/\s+/g, ' ').trim(),
  )
  const headings = elements(tree).filter(
    (one) => one.tagName === 'h2' && titles.includes(textOf(one)),
  )
  if (headings.length === 0) return []
  const { after } = neighbours(tree)
  for (const node of headings) {
    const list = after.get(node)
    const items = list?.tagName === 'ul' ? childElements(list).map(relatedOf) : []
    if (!list || items.length === 0 || items.includes(undefined)) continue
    remove(node)
    remove(list)
    return items.filter((item) => item !== undefined)
  }
  return []
}

function relatedOf(item: Element): Related | undefined {
  const strong = childElements(item).find(({ tagName }) => tagName === 'strong')
  const [link] = strong ? childElements(strong) : []
  const url = link && attribute(link, 'href')
  const title = link && textOf(link)
  if (!url || !title) return undefined
  const time = childElements(item).find(({ tagName }) => tagName === 'time')
  const publishedAt = safeTimestamp(time && attribute(time, 'dateTime'))
  const text = childElements(item).find(({ tagName }) => tagName === 'p')
  const summary = text && textOf(text)
  return { url, title, ...(publishedAt && { publishedAt }), ...(summary && { summary }) }
}

type Related = NonNullable<PlainArticleInput['related']>[number]
