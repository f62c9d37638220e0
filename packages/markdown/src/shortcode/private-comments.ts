import type { MarkdownPreset } from '../front-matter/preset.ts'
import { isMdx } from './syntaxes.ts'

/** A comment in a source, which no reader sees. */
export interface PrivateComment {
  from: number
  /** Offset after its last sign; `undefined` if nothing ends it. */
  to: number | undefined
  /** Whether it is no comment, but a text that only some readers may see: that it is cut is told. */
  isSecret?: boolean | undefined
}

/** How a tool writes comments. */
interface CommentForm {
  /** Finds its first signs: `g` is set. */
  open: RegExp
  /** Finds its last signs: `g` is set. */
  close: RegExp
  /** Whether it holds a text that only some readers may see. */
  isSecret?: boolean
  /** Whether each one within another has an end of its own. */
  nests?: true
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
  const isModule = isMdx(preset, path) || path?.endsWith('.mdx')
  const forms = isModule ? [...mdx, pairs.container] : preset && tools[preset]
  return forms ? commentsOf(source, start, hidden, forms) : []
}

/**
 * Find the comments of a text that is no Markdown, as titles are: those of HTML and of any tool, for
 * few tools run theirs there. What stands in backticks is none.
 */
export function commentsInText(text: string, preset: MarkdownPreset | undefined): PrivateComment[] {
  const more = preset === 'obsidian' ? (tools.obsidian ?? []) : []
  return commentsOf(text, 0, codeIn(text), [...inText, ...more])
}

function codeIn(text: string): [number, number][] {
  return [...text.matchAll(/`[^`]+`/g)].map(({ 0: { length }, index }) => [index, index + length])
}

function commentsOf(
  source: string,
  start: number,
  hidden: readonly (readonly [number, number])[],
  forms: readonly CommentForm[],
): PrivateComment[] {
  const found: PrivateComment[] = []
  const opens = forms.map(({ open }) => new RegExp(open))
  // What was found ahead is not looked for again.
  const ahead: (RegExpExecArray | null | undefined)[] = []
  const endless = new Set<RegExp>()
  const endsByForm = new Map<CommentForm, ReadonlyMap<number, number>>()
  let at = start

  function nested(form: CommentForm): ReadonlyMap<number, number> | undefined {
    if (form.nests && !endsByForm.has(form)) endsByForm.set(form, nestedEnds(source, form, hidden))
    return endsByForm.get(form)
  }

  for (;;) {
    const next = opens.reduce<[RegExpExecArray, CommentForm] | undefined>((first, open, index) => {
      open.lastIndex = at
      const known = ahead[index]
      const match = known === null || (known && known.index >= at) ? known : open.exec(source)
      ahead[index] = match
      return match && (!first || match.index < first[0].index)
        ? [match, forms[index] as CommentForm]
        : first
    }, undefined)
    if (!next) return found
    const [{ 0: signs, index: from }, form] = next
    const { close, isSecret, isText } = form
    const inside = from + signs.length
    const cover = hidden.find(([begin, end]) => begin <= from && from < end)
    if (cover) {
      at = Math.max(cover[1], inside)
      continue
    }
    let end = nested(form)?.get(from)
    if (end === undefined && !endless.has(close)) {
      const ends = new RegExp(close)
      ends.lastIndex = inside
      end = endOf(source, ends, from, hidden)
      if (end === undefined) endless.add(close)
    }
    if (/^\{%-?\s*(?:raw|verbatim)/.test(signs)) {
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
    found.push({ from, to: end, isSecret })
  }
}

/** Where each comment ends that holds others, or none, by where it begins; signs in code are no signs. */
function nestedEnds(
  source: string,
  { close, open }: CommentForm,
  hidden: readonly (readonly [number, number])[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const begun: number[] = []
  const signs = new RegExp(`(${open.source})|${close.source}`, 'g')
  let cover = 0
  for (const { 0: text, 1: opening, index } of source.matchAll(signs)) {
    while ((hidden[cover]?.[1] ?? Number.POSITIVE_INFINITY) <= index) cover++
    if ((hidden[cover]?.[0] ?? Number.POSITIVE_INFINITY) <= index) continue
    if (opening !== undefined) {
      begun.push(index)
      continue
    }
    const from = begun.pop()
    if (from !== undefined) found.set(from, index + text.length)
  }
  return found
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

// https://shopify.github.io/liquid/tags/template/#comment; Ruby's, which Jekyll has, lets them nest.
const liquid: CommentForm[] = [
  { open: /\{%-?\s*comment\s*-?%\}/g, close: /\{%-?\s*endcomment\s*-?%\}/g, nests: true },
  { open: /\{%-?\s*raw\s*-?%\}/g, close: /\{%-?\s*endraw\s*-?%\}/g },
  { open: /(?<!\{)\{%-?\s*#/g, close: /-?%\}/g, isText: () => true },
  // https://shopify.dev/docs/api/liquid/tags/doc
  { open: /\{%-?\s*doc\s*-?%\}/g, close: /\{%-?\s*enddoc\s*-?%\}/g, isText: () => true },
  // What is never shown.
  {
    open: /\{%-?\s*(?:if\s+false|unless\s+true)\s*-?%\}/g,
    close: /\{%-?\s*(?:else|end(?:if|unless))\s*-?%\}/g,
    isText: () => true,
  },
]

// https://mozilla.github.io/nunjucks/templating.html#comments; `{#id}` is an attribute.
const braces: CommentForm = {
  open: /(?<!\\)\{#(?![\w-]+\})/g,
  close: /#\}/g,
  isText: () => true,
}

/** How people name what only some readers may see: the parts of a text that a plug-in encrypts. */
const secret =
  '(?:(?:hugo-?)?encrypt(?:ed|or)?|passwords?|password-?protected|protect(?:ed)?|private|secret|confidential|(?:members?|subscribers?)(?:-?only)?|paywall)'

const pairs = {
  // https://github.com/Li4n0/hugo_encryptor
  hugo: secretForm(
    `\\{\\{[<%]\\s*${secret}(?:\\s[^{}]*)?[>%]\\}\\}`,
    `\\{\\{[<%]\\s*/\\s*${secret}\\s*[>%]\\}\\}`,
  ),
  liquid: secretForm(`\\{%-?\\s*${secret}(?:\\s[^{}%]*)?%\\}`, `\\{%-?\\s*end${secret}\\s*-?%\\}`),
  zola: secretForm(`\\{%-?\\s*${secret}\\s*\\([^{}]*\\)\\s*-?%\\}`, '\\{%-?\\s*end\\s*-?%\\}'),
  // Without an end, it goes on to that of the text.
  container: secretForm(`^:{2,}[ \\t]*${secret}\\b[^\\n]*$`, '^:{2,}[ \\t]*$'),
}

function secretForm(open: string, close: string): CommentForm {
  const isText = () => !open.startsWith('^')
  return { open: new RegExp(open, 'gim'), close: new RegExp(close, 'gim'), isSecret: true, isText }
}

// https://mozilla.github.io/nunjucks/templating.html#raw
const verbatim: CommentForm = {
  open: /\{%-?\s*verbatim\s*-?%\}/g,
  close: /\{%-?\s*endverbatim\s*-?%\}/g,
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
    pairs.liquid,
    { open: /(?<!\\)\{::comment(?:\s[^{}]*)?\/\}/g, close: /(?:)/g },
    { open: /(?<!\\)\{::comment(?:\s[^{}]*)?(?<!\/)\}/g, close: /\{:\/(?:comment)?\s*\}/g },
  ],
  eleventy: [...liquid, verbatim, pairs.liquid, braces],
  // Hexo 8.1 reads them as Nunjucks does.
  hexo: [...liquid.slice(1, 2), verbatim, braces, ...liquid.slice(-1), pairs.liquid],
  // https://gohugo.io/shortcodes/comment/, https://gohugo.io/templates/introduction/#comments
  hugo: [
    pairs.hugo,
    { open: /(?<!\\)\{\{-?\s*\/\*/g, close: /\*\/\s*-?\}\}/g },
    { open: /\{\{<\s*comment\s*>\}\}/g, close: /\{\{<\s*\/\s*comment\s*>\}\}/g },
    { open: /\{\{%\s*comment\s*%\}\}/g, close: /\{\{%\s*\/\s*comment\s*%\}\}/g },
  ],
  vitepress: [pairs.container],
  'nuxt-content': [pairs.container],
  zola: [pairs.zola],
}

/** Comments that say nothing to readers, whatever the tool is. */
const inText: readonly CommentForm[] = [
  html,
  ...liquid,
  braces,
  ...mdx.slice(0, 1),
  ...(tools.hugo ?? []),
  ...(tools.jekyll ?? []).slice(liquid.length),
].filter(({ isSecret }) => !isSecret)
