import type { Element, Root } from 'hast'
import {
  attribute,
  childElements,
  classes,
  elements,
  hasClass,
  remove,
  textOf,
} from '../html/hast.ts'
import { nameBeside } from './left-out.ts'
import { lengthOfWords } from './length-of-words.ts'

/**
 * Find the text of a page by the container that its system has for it, so that a text of a few words
 * is not passed over for a longer one beside it: the comment form, or the next article's card.
 *
 * @param tree - The page; what stands in the container for readers to click is taken out of it.
 * @returns `undefined` where no container is known, or where several say much, as on a list of posts.
 */
export function knownBody(tree: Root): Element | undefined {
  const whole = elements(tree)
  // A widget beside the text may show that of another, and blocks of a footer have a body, too.
  const beside = new Set(whole.flatMap((one) => (standsBeside(one) ? [one, ...elements(one)] : [])))
  const all = whole.filter((element) => !beside.has(element))
  const marked = all.filter((element) => names(element, 'itemProp').includes('articleBody'))
  const found = one(marked) ?? known(all).find((element) => isMostOfArticle(element, all))
  return withoutFurniture(found)
}

/** What is in a container of a name that is known, the more particular before the more general. */
function known(all: readonly Element[]): Element[] {
  return [
    ...containers.map((name) => one(withClass(all, name))),
    // E-mails of Substack.
    one(withClass(withClass(all, 'markup'), 'body')),
    all.find((element) => identifiers.some(([name, value]) => attribute(element, name) === value)),
    ...plain.map((name) => one(withClass(all, name).filter(isTextAlone))),
    one(withClass(inOnlyArticle(all), 'content').filter(isShortText)),
  ].flatMap((element) => element ?? [])
}

/**
 * Whether a container of few words is the text of its article: some hold its first lines, what is said of its
 * picture, or a form, and others with paragraphs stand beside it.
 */
function isMostOfArticle(found: Element, all: readonly Element[]): boolean {
  const length = lengthOfWords(found)
  if (length >= few) return true
  const inside = new Set(elements(found))
  const around = all.find(
    (element) => element.tagName === 'article' && elements(element).includes(found),
  )
  if (!around) return !isBesideArticle(found, all)
  let others = 0
  const enter = (parent: Element): void => {
    for (const child of childElements(parent)) {
      if (inside.has(child) || child === found || nameBeside(child) !== undefined) continue
      if (child.tagName === 'p') others += textOf(child).length
      else enter(child)
    }
  }
  enter(around)
  return others < few / 2 || others < length * 2
}

/** Whether a few words stand outside of an article that says far more, as one alone of the page does. */
function isBesideArticle(found: Element, all: readonly Element[]): boolean {
  const least = Math.max(few, lengthOfWords(found) * 10)
  const long = all.filter((one) => {
    if (one.tagName !== 'article' || nameBeside(one) !== undefined) return false
    const paragraphs = elements(one).filter(({ tagName }) => tagName === 'p')
    return paragraphs.reduce((sum, each) => sum + textOf(each).length, 0) >= least
  })
  const inside = new Set(long.flatMap(elements))
  return long.filter((one) => !inside.has(one)).length === 1
}

/** Fewer characters may be less than a text. */
const few = 1000

/**
 * Find the container that newsrooms and themes of all kinds call the text: some hold more or less than
 * it, so that it is asked only where another way takes in far too much.
 */
export function namedBody(tree: Root): Element | undefined {
  const all = elements(tree)
  return withoutFurniture(named.map((name) => one(withClass(all, name))).find(Boolean))
}

/** Take out of a container what readers click: buttons, forms, lists of other posts. */
export function withoutFurniture(found: Element | undefined): Element | undefined {
  if (found) for (const element of elements(found)) if (isFurniture(element)) remove(element)
  return found
}

const named = [
  ...['js-article-content', 'article-content', 'article__content', 'article-body', 'article__body'],
  ...['story-body', 'story-content', 'post__content', 'post__body', 'entry__content'],
  ...['blog-post-content', 'td-post-content', 'post-full-content', 'single-post-content'],
]

/** Containers of texts, the more particular before the more general. */
const containers = [
  // WordPress: block themes, classic themes.
  'wp-block-post-content',
  // Builders of themes for it: Elementor, Divi.
  'elementor-widget-theme-post-content',
  'et_pb_post_content',
  'entry-content',
  // Ghost, Substack, Medium, Blogger.
  'gh-content',
  'available-content',
  'postArticle-content',
  'post-body',
  // Themes of Jekyll, Hugo, Hexo, Docusaurus.
  'post-content',
  'theme-doc-markdown',
  'article-entry',
  'e-content',
  // Squarespace, Drupal (of two generations), Joomla, Buttondown, Notion, dev.to, Webflow, Tumblr.
  'blog-item-content',
  'field--name-body',
  'field-name-body',
  'com-content-article__body',
  'email-body-content',
  'notion-page-content',
  'crayons-article__body',
  'w-richtext',
  'body-text',
]

/** Those that systems know by an identifier: beehiiv, Hashnode, dev.to, Docusaurus, Wix. */
const identifiers = [
  ['id', 'content-blocks'],
  ['id', 'post-content-wrapper'],
  ['id', 'article-body'],
  ['id', '__blog-post-container'],
  ['dataHook', 'post-description'],
] as const

/**
 * Names of containers that styles for texts have, whatever the system: Tailwind's typography, GitHub's
 * Markdown, VuePress, newsrooms in Japan.
 */
const plain = ['theme-hope-content', 'article-contents', 'prose', 'markdown-body']

/** Whether a container holds neither the headline nor what leads about: some hold all of a page. */
function isTextAlone(element: Element): boolean {
  return (
    !isWhole(element) &&
    !elements(element).some((one) => isWhole(one) || /^(?:h1|nav)$/.test(one.tagName))
  )
}

/**
 * Whether a container of a name that says little holds a short text alone: of a longer one, Readability
 * tells better what of it is furniture.
 */
function isShortText(element: Element): boolean {
  const length = textOf(element).length
  const linked = elements(element).filter(({ tagName }) => tagName === 'a')
  const inLinks = linked.reduce((sum, link) => sum + textOf(link).length, 0)
  return (
    isTextAlone(element) &&
    nameBeside(element) === undefined &&
    length < 1000 &&
    // A list of what others read most is none.
    inLinks * 2 <= length
  )
}

/** Whether an element stands beside the text of a page: a widget, a block, or what heads and ends pages. */
function standsBeside(one: Element): boolean {
  if (/^(?:aside|footer|header|nav)$/.test(one.tagName)) return true
  if (/^(?:complementary|contentinfo|navigation)$/.test(attribute(one, 'role') ?? '')) return true
  // Blogger calls the posts of a page a widget, too.
  return classes(one).some((name) => widgets.test(name)) && !hasClass(one, 'Blog')
}

/** Widgets of WordPress and of its plugins, blocks of Drupal. */
const widgets = /^(?:widget(?:[_-][\w-]+)?|ngg-widget|hslice|block-block-content)$/

function isWhole({ tagName }: Element): boolean {
  return /^(?:body|main)$/.test(tagName)
}

/** What stands in the article of a page that has one. */
function inOnlyArticle(all: readonly Element[]): Element[] {
  const [only, ...others] = all.filter(({ tagName }) => tagName === 'article')
  const inside = new Set(only && others.length === 0 ? elements(only) : [])
  return all.filter((element) => inside.has(element))
}

/** What systems put into the container besides: buttons, forms, lists of other posts. */
const furniture = [
  ...['sharedaddy', 'jp-relatedposts', 'addtoany_share_save_container', 'comments-area'],
  ...['comment-respond', 'wp-block-comments', 'subscription-widget-wrap', 'post-navigation'],
  ...['kg-signup-card', 'wp-block-post-navigation-link'],
]

function isFurniture(element: Element): boolean {
  // Scripts of the page's own; formulas may stand in some.
  const type = String(element.properties.type ?? '')
  if (element.tagName === 'script' && !type.startsWith('math/')) return true
  if (element.tagName === 'style') return true
  return furniture.some((name) => hasClass(element, name))
}

function withClass(all: readonly Element[], name: string): Element[] {
  return all.filter((element) => hasClass(element, name))
}

/** The only element, or the one that holds most of what all of them say. */
function one(found: readonly Element[]): Element | undefined {
  const said = found.map((element) => ({ element, length: textOf(element).length }))
  const whole = said.reduce((sum, { length }) => sum + length, 0)
  const best = said.toSorted((a, b) => b.length - a.length)[0]
  if (!best || (best.length === 0 && !hasMedia(best.element))) return undefined
  return found.length === 1 || best.length > whole * 0.6 ? best.element : undefined
}

function hasMedia(element: Element): boolean {
  return elements(element).some(({ tagName }) =>
    ['audio', 'figure', 'iframe', 'img', 'picture', 'video'].includes(tagName),
  )
}

/** An attribute's value as a list of names. */
function names({ properties }: Element, name: string): unknown[] {
  const value = properties[name]
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}
