import type { Link } from 'mdast'
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown'
import { withReferences } from './with-references.ts'

/**
 * Write a link between angle brackets only where every parser reads it back as that link.
 *
 * @param isLong - Whether the tool shows another text for the address between angle brackets.
 * @param shown - What is written for an address, with references that `isLong` does not know.
 */
export function writeLink(
  isLong: (url: string) => boolean = never,
  shown?: (url: string) => string,
): Handle & { peek: Handle } {
  const write: Handle = (node, parent, state, info) =>
    safely(node, state, info.before.endsWith('<') || isLong(node.url), () =>
      defaultHandlers.link(withReferences(node, shown), parent, state, info),
    )
  const peek: Handle = (node, parent, state) =>
    safely(node, state, isLong(node.url), () =>
      defaultHandlers.link.peek(withReferences(node, shown), parent, state),
    )
  return Object.assign(write, { peek })
}

function never(): boolean {
  return false
}

function safely(node: Link, state: State, isLong: boolean, write: () => string): string {
  const { options } = state
  const before = options.resourceLink
  const isNoMail = node.url.startsWith('mailto:') && !mailAddress.test(node.url.slice(7))
  // A cell ends at a `|` that can't be escaped there.
  const isCut = node.url.includes('|') && state.stack.includes('tableCell')
  // A tag of a template, which can't be escaped there.
  const hasTag = /\{[{%]/.test(node.url)
  options.resourceLink = before === true || isLong || isNoMail || isCut || hasTag
  const text = write()
  options.resourceLink = before
  return text
}

/** What CommonMark takes for an address of mail (0.31.2, section 6.5). */
const mailAddress =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i
