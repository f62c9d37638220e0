import type { InlineCode } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

/**
 * Write code in a line for kramdown: between more backticks than stand together in it, and with a space
 * at each edge, which both take away, where it begins or ends with one or with a backtick.
 */
export const writeKramdownCode: Handle & { peek: Handle } = Object.assign(
  ((node: InlineCode, _parent, state) => {
    const line = node.value.replace(/\r?\n|\r/g, ' ')
    const code = state.stack.includes('tableCell') ? line.replaceAll('|', '\\|') : line
    const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length))
    if (/^ *$/.test(code)) return `\`${code}\``
    const isEdged = /^[ `]|[ `]$/.test(code)
    const marks = '`'.repeat(longest + 1 + (isEdged && longest === 0 ? 1 : 0))
    return isEdged ? `${marks} ${code} ${marks}` : marks + code + marks
  }) satisfies Handle,
  { peek: (() => '`') as Handle },
)
