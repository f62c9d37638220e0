import type { MarkdownPreset } from '../front-matter/preset.ts'
import { isMdx } from './syntaxes.ts'

/** A comment in a source, which no reader sees. */
export interface PrivateComment {
  from: number
  /** Offset after its last sign; `undefined` if nothing ends it. */
  to: number | undefined
}

/** How a tool writes comments. */
interface CommentForm {
  /** Finds its first signs: `g` is set. */
  open: RegExp
  /** Finds its last signs: `g` is set. */
  close: RegExp
  /** Whether one that nothing ends is text, by what stands before and after its first signs. */
  isText?(before: string, after: string): boolean
}

/**
 * Find the private comments of a source, outside of code.
 *
 * @param start - Offset where the body begins.
 * @param hidden - Ranges in which there are none, in order.
 */
export function privateComments(
  source: string,
  start: number,
  hidden: readonly (readonly [number, number])[],
  preset: MarkdownPreset | undefined,
  path: string | undefined,
): PrivateComment[] {
  const forms = isMdx(preset, path) || path?.endsWith('.mdx') ? mdx : preset && tools[preset]
  return forms ? commentsOf(source, start, hidden, forms) : []
}

/**
 * Find the comments of a text that is no Markdown, as titles are: those of HTML and of any tool, for
 * few tools run theirs there. What stands in backticks is none.
 */
export function commentsInText(text: string, preset: MarkdownPreset | undefined): PrivateComment[] {
  const code = [...text.matchAll(/`[^`]+`/g)].map(({ 0: { length }, index }): [number, number] => [
    index,
    index + length,
  ])
  const more = preset === 'obsidian' ? (tools.obsidian ?? []) : []
  return commentsOf(text, 0, code, [...inText, ...more])
}

function commentsOf(
  source: string,
  start: number,
  hidden: readonly (readonly [number, number])[],
  forms: readonly CommentForm[],
): PrivateComment[] {
  const found: PrivateComment[] = []
  const opens = forms.map(({ open }) => new RegExp(open))
  let at = start
  for (;;) {
    const next = opens.reduce<[RegExpExecArray, CommentForm] | undefined>((first, open, index) => {
      open.lastIndex = at
      const match = open.exec(source)
      return match && (!first || match.index < first[0].index)
        ? [match, forms[index] as CommentForm]
        : first
    }, undefined)
    if (!next) return found
    const [{ 0: signs, index: from }, { close, isText }] = next
    const inside = from + signs.length
    const cover = hidden.find(([begin, end]) => begin <= from && from < end)
    if (cover) {
      at = Math.max(cover[1], inside)
      continue
    }
    const ends = new RegExp(close)
    ends.lastIndex = inside
    const end = endOf(source, ends, from, hidden)
    if (signs.startsWith('{%') && /raw/.test(signs)) {
      // What Liquid shows as it is.
      at = end ?? inside
      continue
    }
    at = end ?? inside
    if (
      end === undefined &&
      isText?.(source.slice(from - 1, from), source.slice(inside, inside + 1))
    ) {
      continue
    }
    found.push({ from, to: end })
  }
}

/** Where a comment ends: one that begins alone on its line goes on over code. */
function endOf(
  source: string,
  ends: RegExp,
  from: number,
  hidden: readonly (readonly [number, number])[],
): number | undefined {
  const isBlock = /(?:^|\n)[ \t>]*$/.test(source.slice(Math.max(0, from - 100), from))
  let first: number | undefined
  for (let match = ends.exec(source); match; match = ends.exec(source)) {
    const to = match.index + match[0].length
    first ??= to
    const { index } = match
    if (!isBlock || !hidden.some(([begin, end]) => begin <= index && index < end)) return to
  }
  return first
}

// https://shopify.github.io/liquid/tags/template/#comment
const liquid: CommentForm[] = [
  { open: /\{%-?\s*comment\s*-?%\}/g, close: /\{%-?\s*endcomment\s*-?%\}/g },
  { open: /\{%-?\s*raw\s*-?%\}/g, close: /\{%-?\s*endraw\s*-?%\}/g },
  { open: /(?<!\{)\{%-?\s*#/g, close: /-?%\}/g, isText: () => true },
]

// https://mozilla.github.io/nunjucks/templating.html#comments; `{#id}` is an attribute.
const braces: CommentForm = {
  open: /(?<!\\)\{#(?![\w-]+\})/g,
  close: /#\}/g,
  isText: () => true,
}

const mdx: CommentForm[] = [
  { open: /(?<!\\)\{\s*\/\*/g, close: /\*\/\s*\}/g },
  // Lines of a script, each a comment. Its brace is the first sign of a line, so that none of those
  // lines is looked at twice.
  {
    open: /\{(?<=(?:^|\n)[ \t>]*\{)[ \t]*\r?\n?[ \t]*\/\/(?=(?:[^\n]*\n[ \t]*\/\/)*[^\n]*\n\s*\})/g,
    close: /\n\s*\}/g,
  },
]

const html: CommentForm = { open: /<!--/g, close: /-->/g, isText: () => true }

const tools: Readonly<Partial<Record<string, readonly CommentForm[]>>> = {
  // https://help.obsidian.md/syntax#Comments
  obsidian: [
    {
      open: /(?<!\\)%%/g,
      close: /(?<!\\)%%/g,
      isText: (before, after) => /[^\s>]/.test(before) || /\d/.test(after),
    },
  ],
  // https://kramdown.gettalong.org/syntax.html#extensions
  jekyll: [
    ...liquid,
    { open: /(?<!\\)\{::comment(?:\s[^{}]*)?\/\}/g, close: /(?:)/g },
    { open: /(?<!\\)\{::comment(?:\s[^{}]*)?(?<!\/)\}/g, close: /\{:\/(?:comment)?\s*\}/g },
  ],
  eleventy: [...liquid, braces],
  // Hexo 8.1 reads them as Nunjucks does.
  hexo: [braces],
  // https://gohugo.io/shortcodes/comment/, https://gohugo.io/templates/introduction/#comments
  hugo: [
    { open: /(?<!\\)\{\{-?\s*\/\*/g, close: /\*\/\s*-?\}\}/g },
    { open: /\{\{<\s*comment\s*>\}\}/g, close: /\{\{<\s*\/\s*comment\s*>\}\}/g },
    { open: /\{\{%\s*comment\s*%\}\}/g, close: /\{\{%\s*\/\s*comment\s*%\}\}/g },
  ],
  docusaurus: mdx,
}

/** Comments that say nothing to readers, whatever the tool is. */
const inText: readonly CommentForm[] = [
  html,
  ...liquid,
  braces,
  ...mdx.slice(0, 1),
  ...(tools.hugo ?? []),
  ...(tools.jekyll ?? []).slice(liquid.length),
]
