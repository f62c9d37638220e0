import type { Element, Root } from 'hast'
import { attribute, childElements, classes, elements, textOf } from '../html/hast.ts'

/**
 * Add the footnotes that the marks of a text lead to and that stand outside what was found of it: in an
 * aside or a footer, or behind the article.
 *
 * @param body - The text that was found.
 * @param tree - The page.
 * @returns The text with its footnotes behind it; `body` itself where none is missing.
 */
export function keepNotes(body: Root, tree: Root): Root {
  const wanted = new Set(marksOf(body))
  for (const one of elements(body)) wanted.delete(attribute(one, 'id') ?? '')
  if (!wanted.size) return body
  const found = new Set<Element>()
  const enter = (parent: Root | Element, list: Element | undefined): void => {
    for (const child of childElements(parent)) {
      const around = isList(child) ? (list ?? child) : list
      if (wanted.delete(attribute(child, 'id') ?? '')) found.add(around ?? child)
      enter(child, around)
    }
  }
  enter(tree, undefined)
  const notes = [...found].filter((one) => !holdsText(one)).map((one) => structuredClone(one))
  return notes.length ? { ...body, children: [...body.children, ...notes] } : body
}

/** The names of the places that the marks of notes lead to. */
function marksOf(body: Root): string[] {
  const raised = elements(body).filter(({ tagName }) => tagName === 'sup')
  const inside = new Set(raised.flatMap(elements))
  const holding = new Set(raised)
  return elements(body).flatMap((one) => {
    const href = attribute(one, 'href') ?? ''
    if (one.tagName !== 'a' || !href.startsWith('#') || textOf(one).length > longestMark) return []
    const isMark =
      inside.has(one) || isNamed(one) || childElements(one).some((each) => holding.has(each))
    return isMark ? [href.slice(1), unescaped(href.slice(1))] : []
  })
}

/** UTF-16 code units of a mark at most: `[12]`, `note 3`. */
const longestMark = 8

function isNamed(one: Element): boolean {
  return (
    String(one.properties.role ?? '').includes('doc-noteref') ||
    classes(one).some((name) => /^(?:footnote|fnref|noteref|endnote)/.test(name))
  )
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isList({ tagName }: Element): boolean {
  return /^(?:ol|ul|dl|table)$/.test(tagName)
}

/** A table that lays out the page, or a part of it, is no note. */
function holdsText(one: Element): boolean {
  return [one, ...elements(one)].some(({ tagName }) => /^(?:article|body|h1|main)$/.test(tagName))
}
