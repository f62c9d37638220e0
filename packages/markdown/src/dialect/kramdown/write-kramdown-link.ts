import type { Link } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { type Target, writeTarget } from './write-address.ts'

/**
 * Write a link for kramdown, which knows no escapes in addresses and titles: what Markdown would read
 * there stands as a character reference.
 */
export const writeKramdownLink: Handle & { peek: Handle } = linkWriter(writeTarget)

/** Write links with the text as it is escaped elsewhere, and another target than Markdown's. */
export function linkWriter(target: (node: Target) => string): Handle & { peek: Handle } {
  const write: Handle = (node: Link, _parent, state, info) => {
    if (isBare(node) && !info.before.endsWith('<')) return `<${node.url}>`
    const exit = state.enter('link')
    const exitLabel = state.enter('label')
    const tracker = state.createTracker(info)
    let value = tracker.move('[')
    value += tracker.move(
      state.containerPhrasing(node, { before: value, after: '](', ...tracker.current() }),
    )
    exitLabel()
    exit()
    return `${value}](${target(node)})`
  }
  return Object.assign(write, { peek: ((node: Link) => (isBare(node) ? '<' : '[')) as Handle })
}

/** Whether a link shows its own address, with nothing in it that kramdown reads in another way. */
function isBare({ children, title, url }: Link): boolean {
  const [only] = children
  return (
    children.length === 1 &&
    only?.type === 'text' &&
    only.value === url &&
    !title &&
    /^https?:[\w\-.~:/?#@!$'()*+,;=%&]+$/.test(url) &&
    !/&#?\w+;/.test(url)
  )
}
