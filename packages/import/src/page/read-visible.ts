import type { ArticleInput, Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, elements, hasClass, textOf } from '../html/hast.ts'
import { toTime } from '../to-time.ts'

/**
 * What a page shows of its article's author and date, for pages whose metadata says nothing of them:
 * microdata, `rel=author`, the classes of hentry and of WordPress, the first `<time>` of the article.
 *
 * @param base - What relative addresses are relative to.
 */
export function readVisible(
  tree: Root,
  base: string,
  issues: Issue[],
): Partial<Pick<ArticleInput, 'authors' | 'publishedAt' | 'updatedAt'>> {
  const all = elements(tree)
  const authors = authorsOf(all, base)
  const times = all.filter((element) => element.tagName === 'time' || isDated(element))
  const published =
    timeOf(times.filter((one) => has(one, 'itemProp', 'datePublished'))) ??
    timeOf(times.filter((one) => dateClasses.some((name) => hasClass(one, name)))) ??
    timeOf(inArticle(all).filter(({ tagName }) => tagName === 'time'))
  const updated = timeOf(times.filter((one) => has(one, 'itemProp', 'dateModified')))
  const publishedAt = toTime(published, ['publishedAt'], issues)
  const updatedAt = toTime(updated, ['updatedAt'], issues)
  return {
    ...(authors.length && { authors }),
    ...(publishedAt && { publishedAt }),
    ...(updatedAt && updatedAt !== publishedAt && { updatedAt }),
  }
}

const dateClasses = ['published', 'entry-date', 'dt-published']

/** Who is named; the surest way of naming that the page has is taken alone. */
function authorsOf(all: readonly Element[], base: string): { name: string; url?: string }[] {
  const ways: ((element: Element) => boolean)[] = [
    (element) => has(element, 'itemProp', 'author'),
    (element) => hasClass(element, 'wp-block-post-author-name'),
    (element) => hasClass(element, 'author') && hasClass(element, 'vcard'),
    (element) => element.tagName === 'a' && has(element, 'rel', 'author'),
  ]
  for (const way of ways) {
    const found = new Map<string, { name: string; url?: string }>()
    for (const element of all.filter(way)) {
      const inside = elements(element)
      const named = inside.find((one) => has(one, 'itemProp', 'name') || hasClass(one, 'fn'))
      const name = (attribute(named ?? element, 'content') ?? textOf(named ?? element)).trim()
      const link = [element, ...inside].find(({ tagName }) => tagName === 'a')
      const url = link && absoluteAddress(attribute(link, 'href'), base)
      // A sentence is no name.
      if (name && name.length <= 80) found.set(name, { name, ...(url && { url }) })
    }
    if (found.size) return [...found.values()]
  }
  return []
}

function timeOf(found: readonly Element[]): string | undefined {
  return found
    .map((one) => attribute(one, 'dateTime') ?? attribute(one, 'content'))
    .find((value) => value !== undefined && /\d{4}/.test(value))
}

/** Whether an element that is no `<time>` gives a date. */
function isDated(element: Element): boolean {
  return ['datePublished', 'dateModified'].some((name) => has(element, 'itemProp', name))
}

/** The elements of the first article, or of the main part of the page; not those of lists beside it. */
function inArticle(all: readonly Element[]): Element[] {
  const articles = all.filter(({ tagName }) => tagName === 'article')
  const main = all.find(({ tagName }) => tagName === 'main')
  const [first] = articles.length === 1 ? articles : [main]
  return first ? elements(first) : []
}

function has({ properties }: Element, name: string, value: string): boolean {
  const found = properties[name]
  return Array.isArray(found) ? found.includes(value) : found === value
}
