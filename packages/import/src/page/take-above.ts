import type { Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { childElements, elements, remove, textOf } from '../html/hast.ts'
import { problem, shown } from '../problem.ts'
import { placeOf } from './keep-left-out.ts'
import { headlineIn } from './lines-of-head.ts'

/**
 * Take away what Readability kept of the page above its headline: the line to sign in, the way here. Pictures
 * stay, with what stands beside them.
 *
 * @param body - What Readability kept, with its places; changed in place.
 * @param tree - The page, with its places.
 * @param title - What the article is called; without a headline that says so, nothing is taken.
 * @param issues - Receives what was left out.
 */
export function takeAbove(body: Root, tree: Root, title: string, issues: Issue[]): void {
  const headline = headlineIn(elements(tree), title, { isExact: true })
  const place = headline && placeOf(headline)
  if (!place) return
  const found: Element[] = []
  const enter = (parent: Root | Element): void => {
    for (const one of childElements(parent)) {
      const all = [one, ...elements(one)]
      if (all.every((each) => (placeOf(each) ?? place) < place)) {
        if (!all.some(isShown)) found.push(one)
      } else if (all.some((each) => (placeOf(each) ?? place) < place)) enter(one)
    }
  }
  enter(body)
  const text = found.map(textOf).filter(Boolean).join(' ')
  // A text that stands above what is called as the page is.
  if (text.length * 4 > textOf(body).length) return
  found.forEach(remove)
  if (/\p{L}/u.test(text)) issues.push(leftOut(text))
}

function isShown({ tagName }: Element): boolean {
  return /^(?:audio|embed|figure|iframe|img|object|picture|svg|table|video)$/.test(tagName)
}

function leftOut(text: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found ${shown(text)} above the headline, expected text below it`,
    'it was left out',
    'If it is of the text, put it below the headline.',
  )
}
