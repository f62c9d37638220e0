import type { Image } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { writePythonTarget } from './write-python-target.ts'

/** Write a picture with the escapes that Python-Markdown has, and references for other signs. */
export const writePythonImage: Handle & { peek: Handle } = Object.assign(
  ((node: Image) => {
    const text = String(node.alt ?? '')
      .replace(/[\\*_`[\]{}|!]/g, '\\$&')
      .replace(/[<~\r\n]|&(?=#|\w+;)/g, (sign) => `&#${sign.charCodeAt(0)};`)
    return `![${text}](${writePythonTarget(node)})`
  }) satisfies Handle,
  { peek: (() => '!') as Handle },
)
