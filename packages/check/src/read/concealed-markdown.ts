import type { Nodes } from 'mdast'
import { Lexer } from 'yaml'
import { knownTexts } from '../text/known-texts.ts'
import { line } from '../text/line.ts'

/** Something in Markdown that is not shown where it is rendered, or that is not Markdown. */
export interface ConcealedMarkdown {
  /** What it is: `comment`, `HTML`, `definition`, `title`. */
  place: string
  text: string
}

/** The front matter of a Markdown file, YAML or TOML, if it has any, and what follows. */
export function splitMarkdown(source: string): {
  yaml: string | undefined
  toml: string | undefined
  body: string
} {
  const [whole = '', fence, matter] =
    /^\uFEFF?(---|\+\+\+)\r?\n(.*?\r?\n)\1[ \t]*(?:\r?\n|$)/s.exec(source) ?? []
  return {
    yaml: fence === '---' ? matter : undefined,
    toml: fence === '+++' ? matter : undefined,
    body: source.slice(whole.length),
  }
}

/** Find the comments of front matter: nothing that reads it has them. */
export function concealedYaml(yaml: string): ConcealedMarkdown[] {
  const found: ConcealedMarkdown[] = []
  let before = ''
  for (const token of new Lexer().lex(yaml)) {
    // A scalar follows the sign for one.
    if (token.startsWith('#') && before !== '\x1f') {
      found.push({ place: 'front matter comment', text: line(token) })
    }
    before = token
  }
  return found
}

/**
 * Find what Markdown says where no reader sees it: comments, scripts and other HTML, definitions that
 * nothing refers to, titles, what stands after the language of code.
 *
 * @param root - Parsed Markdown.
 * @param says - Whether a text is one of the article's: it may stand in a title, or in the comment that
 *   tells of which kind a section is.
 */
export function concealedMarkdown(
  root: Nodes,
  says: (text: string) => boolean,
): ConcealedMarkdown[] {
  const found: ConcealedMarkdown[] = []
  const add = (place: string, text: string) => found.push({ place, text: line(text) })
  const visit = (node: Nodes, depth: number): void => {
    if (node.type === 'html') {
      if (!isMarker(node.value, says)) {
        add(node.value.trimStart().startsWith('<!--') ? 'comment' : 'HTML', node.value)
      }
    } else if (node.type === 'definition') add('definition', `${node.url} ${node.title ?? ''}`)
    else if (node.type === 'link' || node.type === 'image') {
      if (node.title && !says(line(node.title))) add('title', node.title)
    } else if (node.type === 'code' && node.meta && !says(line(node.meta))) {
      add('words after the language of code', node.meta)
    }
    if ('children' in node && depth < deepest) {
      for (const child of node.children) visit(child, depth + 1)
    }
  }
  visit(root, 0)
  return found
}

const deepest = 400

/** Whether a comment tells of which kind a section of the article is, with nothing else than the article says. */
function isMarker(comment: string, says: (text: string) => boolean): boolean {
  // Lists that follow one another are kept apart by an empty one.
  if (!/[\p{L}\p{N}]/u.test(comment)) return true
  const [, kind = '', json = '{}'] = marker.exec(comment) ?? []
  // Any other word is a word to somebody.
  if (!says(kind)) return false
  try {
    const members = Object.entries(JSON.parse(json) as object)
    if (members.some(([key]) => !/^\w{1,20}$/.test(key))) return false
    return [...knownTexts(members.map(([, value]) => value as unknown))].every(says)
  } catch {
    return false
  }
}

// As our own writer has it.
const marker = /^<!--\s*([a-zA-Z][\w-]*)(?:\s+(\{[\s\S]*\}))?\s*-->\s*$/
