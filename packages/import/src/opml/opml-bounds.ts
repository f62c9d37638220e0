import type { Issue } from '@standfirst/core'
import { SaxesParser } from 'saxes'
import { maxDepth, maxOutlines } from './opml.ts'

/**
 * What keeps a text from being read as OPML: nothing, that it is none, or that it is too deep or too
 * large to be given to a parser that calls itself. What is not well-formed is told, and does no harm.
 */
export function opmlBounds(text: string): { refused?: Issue; broken?: Issue } {
  let root: string | undefined
  let depth = 0
  let count = 0
  let broken: Issue | undefined
  const parser = new SaxesParser({ position: true })
  parser.on('error', ({ message }) => {
    if (broken) return
    const place = { line: parser.line, column: parser.columnIndex + 1 }
    broken = {
      code: 'broken-opml',
      severity: 'warning',
      message: `The list is no XML (${message.replace(/^\d+:\d+: |\.$/g, '')}), expected one that is well-formed: it was read as well as can be.`,
      path: [],
      fix: 'Correct it where the message says, or export it again.',
      position: { start: place, end: place },
    }
  })
  parser.on('opentag', ({ name }) => {
    root ??= name.toLowerCase()
    depth++
    if (name.toLowerCase() === 'outline') count++
    if (root !== 'opml' || depth > maxDepth + 2 || count > maxOutlines) throw stopped
  })
  parser.on('closetag', () => {
    depth--
  })
  try {
    parser.write(text).close()
  } catch (error) {
    if (error !== stopped) throw error
  }
  if (root !== 'opml') return { refused: notOpml }
  if (depth > maxDepth + 2) {
    return { refused: beyond('too-deep', `outlines inside each other, more than ${maxDepth}`) }
  }
  if (count > maxOutlines) {
    return { refused: beyond('too-large', `more than ${maxOutlines} outlines`) }
  }
  return broken ? { broken } : {}
}

const stopped = new Error('Looked far enough')

const notOpml: Issue = {
  code: 'not-opml',
  severity: 'error',
  message: 'The text is no list of feeds, expected OPML.',
  path: [],
  fix: 'Export the subscriptions of the reader as OPML, and give that file.',
}

function beyond(code: string, found: string): Issue {
  return {
    code,
    severity: 'error',
    message: `Found ${found}, expected fewer: the list was not read.`,
    path: ['outlines'],
    fix: 'Cut the list into parts.',
  }
}
