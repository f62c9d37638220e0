import type { Element, Root } from 'hast'
import { attribute, childElements, classes } from '../html/hast.ts'
import { hasWord } from './has-word.ts'

/** What stands in the article of a page, or around its text, and not beside it. */
export interface MainParts {
  /** Elements outside of lists of other articles, comments, menus and the foot of the page. */
  all: Element[]
  /** Those of them that stand in its only article, else in its main part. */
  inside: Element[]
  /** Those in its main part, else in its only article: some pages have no more than the text in that. */
  around: Element[]
}

/** Find the elements of a page that may say something of its article. */
export function mainParts(tree: Root): MainParts {
  const all: Element[] = []
  // What holds the headline or the text is not beside it, whatever it is called: `widget Blog`.
  const around = holdersOf(tree, isCentre)
  const named = holdersOf(tree, isAuthor)
  const stack: { element: Element; isInArticle: boolean }[] = []
  const enter = (parent: Root | Element, isInArticle: boolean): void => {
    for (const element of childElements(parent).reverse()) stack.push({ element, isInArticle })
  }
  enter(tree, false)
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { element, isInArticle } = next
    const isNamed = element.tagName === 'aside' && isInArticle && named.has(element)
    if (!around.has(element) && !isNamed && isBeside(element, isInArticle)) continue
    all.push(element)
    enter(element, isInArticle || element.tagName === 'article')
  }
  const articles = all.filter(({ tagName }) => tagName === 'article')
  const [main] = all.filter(isMain)
  const [own] = articles.length === 1 ? articles : [main]
  return { all, inside: within(all, own), around: within(all, main ?? own) }
}

function within(all: readonly Element[], holder: Element | undefined): Element[] {
  const found = holder && new Set(descendants(holder))
  return found ? all.filter((one) => found.has(one)) : []
}

/** What holds some elements, which is looked up in one pass. */
function holdersOf(tree: Root, is: (element: Element) => boolean): ReadonlySet<Element> {
  const found = new Set<Element>()
  const enter = (parent: Root | Element): boolean => {
    let holds = false
    for (const child of childElements(parent)) {
      if (!enter(child) && !is(child)) continue
      found.add(child)
      holds = true
    }
    return holds
  }
  enter(tree)
  return found
}

function isCentre(element: Element): boolean {
  return (
    element.tagName === 'h1' ||
    hasWord(element, 'itemProp', 'articleBody') ||
    classes(element).some((name) => /^(?:post-body|entry-content|e-content)$/.test(name))
  )
}

function isMain({ properties, tagName }: Element): boolean {
  return tagName === 'main' || properties.role === 'main'
}

/** The foot of an article may name its author, that of a page its publisher. */
function isBeside(element: Element, isInArticle: boolean): boolean {
  const { tagName } = element
  if (tagName === 'nav' || tagName === 'aside' || (tagName === 'footer' && !isInArticle))
    return true
  return classes(element).some((name) => beside.test(name))
}

/** Newsrooms put what they say of a text beside it. */
function isAuthor(element: Element): boolean {
  return hasWord(element, 'rel', 'author') && attribute(element, 'href') !== undefined
}

const beside =
  /^(?:comments?|comments?-(?:area|list|author|body|meta)|respond|related(?:-posts)?|jp-relatedposts|sidebar|widget|post-navigation|read-next|recirculation|recommended|wp-block-(?:query|latest-posts))$/i

function descendants(parent: Element): Element[] {
  const found: Element[] = []
  const stack = childElements(parent)
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next)
    stack.push(...childElements(next))
  }
  return found
}
