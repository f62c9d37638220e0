import type { Link } from 'mdast'
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown'

/** Write a link between angle brackets only where every parser reads it back as that link. */
export const writeLink: Handle & { peek: Handle } = Object.assign(
  ((node, parent, state, info) =>
    safely(node, state, () => defaultHandlers.link(node, parent, state, info))) satisfies Handle,
  {
    peek: ((node, parent, state) =>
      safely(node, state, () => defaultHandlers.link.peek(node, parent, state))) satisfies Handle,
  },
)

function safely(node: Link, state: State, write: () => string): string {
  const { options } = state
  const before = options.resourceLink
  const isNoMail = node.url.startsWith('mailto:') && !mailAddress.test(node.url.slice(7))
  // A cell ends at a `|` that can't be escaped there.
  const isCut = node.url.includes('|') && state.stack.includes('tableCell')
  // A tag of a template, which can't be escaped there.
  const hasTag = /\{[{%]/.test(node.url)
  options.resourceLink = before === true || isNoMail || isCut || hasTag
  const text = write()
  options.resourceLink = before
  return text
}

/** What CommonMark takes for an address of mail (0.31.2, section 6.5). */
const mailAddress =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i
