import type { Element, Root } from 'hast'
import { attribute, childElements, classes, elements, remove, textOf, walk } from '../html/hast.ts'
import { keyOf } from './headline.ts'

/**
 * Take the other articles off a page of several: the one that holds the headline is the page's, however
 * short it is. What has no headline of its own may be a part of it, as are what stands in it or around it,
 * and the entries of a live blog.
 *
 * @param tree - Changed in place.
 * @param titles - What the page is called.
 */
export function takeOtherArticles(tree: Root, titles: readonly string[]): void {
  const all = elements(tree)
  const headline = headlineOf(all, titles)
  const around = headline ? pathTo(tree, headline) : []
  const own = around.findLast(({ tagName }) => tagName === 'article')
  if (!headline || all.some(isLiveBlog)) return
  const inside = new Set([...around, ...(own ? elements(own) : [])])
  const isOther = (one: Element) =>
    one.tagName === 'article' && !inside.has(one) && !isUpdate(one) && headed(one, /^h[1-4]$/)
  const boxes = around
    .slice(0, own ? around.indexOf(own) + 1 : undefined)
    .flatMap((box, at) => likeBox(box, at === 0 ? tree : (around[at - 1] ?? tree)))
  if (own && saysMore(own, headline)) for (const one of all.filter(isOther)) remove(one)
  for (const one of boxes) remove(one)
}

/** The headline that is called as the page is; of a page that has no title, its only one. */
function headlineOf(all: readonly Element[], titles: readonly string[]): Element | undefined {
  const found = all.filter(({ tagName }) => tagName === 'h1')
  const keys = new Set(titles.map(keyOf).filter(Boolean))
  const own = found.find((one) => keys.has(keyOf(textOf(one))))
  return own ?? (keys.size === 0 && found.length === 1 ? found[0] : undefined)
}

/** The elements around an element, the outermost first. */
function pathTo(tree: Root, element: Element): Element[] {
  const parents = new Map(Array.from(walk(tree), ({ node, parent }) => [node, parent]))
  const found: Element[] = []
  let next = parents.get(element)
  for (; next?.type === 'element'; next = parents.get(next)) found.unshift(next)
  return found
}

/** Boxes of posts behind that which holds the headline: they are called the same, and have one of their own. */
function likeBox(box: Element, parent: Root | Element): Element[] {
  const name = classes(box).join(' ')
  if (!/(?:^|[-_ ])(?:article|entry|post|story)(?:$|[-_ ])/i.test(name)) return []
  const siblings = childElements(parent)
  return siblings
    .slice(siblings.indexOf(box) + 1)
    .filter(
      (one) =>
        one.tagName === box.tagName &&
        classes(one).join(' ') === name &&
        headed(one, /^h1$/) &&
        elements(one).some(({ tagName }) => tagName === 'p'),
    )
}

/** Whether an article has a sentence beside its headline: some hold the head of the page alone. */
function saysMore(own: Element, headline: Element): boolean {
  const all = elements(own)
  const heads = all.filter(({ tagName }) => tagName === 'header')
  const head = new Set([headline, ...heads.flatMap(elements)])
  return all.some(
    (one) =>
      /^(?:p|li|pre|blockquote)$/.test(one.tagName) &&
      !head.has(one) &&
      /[.!?…。！？।؟:]\s*$/u.test(textOf(one)),
  )
}

function headed(one: Element, name: RegExp): boolean {
  return elements(one).some(({ tagName }) => name.test(tagName))
}

/** Whether an article is one of the entries of a live blog. */
function isUpdate(one: Element): boolean {
  return classes(one).some((name) => /live|update/i.test(name))
}

function isLiveBlog(one: Element): boolean {
  if (one.tagName !== 'script' || !/ld\+json/.test(attribute(one, 'type') ?? '')) return false
  return one.children.some(
    (child) => child.type === 'text' && child.value.includes('LiveBlogPosting'),
  )
}
