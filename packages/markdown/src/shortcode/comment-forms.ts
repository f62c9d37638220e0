import type { MarkdownPreset } from '../front-matter/preset.ts'
import { scriptCommentEnds } from './script-comments.ts'
import { isMdx } from './syntaxes.ts'

/** How a tool writes comments. */
export interface CommentForm {
  /** Finds its first signs: `g` is set. */
  open: RegExp
  /** Finds its last signs: `g` is set. */
  close: RegExp
  /** Whether it holds a text that only some readers may see. */
  isSecret?: boolean
  /** Whether each one within another has an end of its own. */
  nests?: true
  /** Where each ends, by where it begins, where its last signs alone don't say it. */
  ends?(source: string): ReadonlyMap<number, number>
  /** Whether the tool reads it before Markdown: in code, addresses and titles, too. */
  isFirst?: true
  /** Whether the tool reads it in addresses and titles, though not in code. */
  isInTitles?: true
  /** Whether one that nothing ends is text, by what stands before and after its first signs. */
  isText?(before: string, after: string): boolean
}

/**
 * How the tool of a file writes comments; `undefined` where it has none.
 *
 * @param path - Of the file: by its extension, it may be MDX.
 */
export function formsOf(
  preset: MarkdownPreset | undefined,
  path: string | undefined,
): readonly CommentForm[] | undefined {
  return isMdx(preset, path) ? [...mdx, pairs.container] : preset && tools[preset]
}

/** How comments are written in a text that is no Markdown. */
export function formsInText(preset: MarkdownPreset | undefined): readonly CommentForm[] {
  return [...inText, ...(preset === 'obsidian' ? (tools.obsidian ?? []) : [])]
}

/** How comments are written in the alternative text of a picture. */
export function formsInAlternative(
  preset: MarkdownPreset | undefined,
  path: string | undefined,
): readonly CommentForm[] {
  const own = formsOf(preset, path) ?? []
  // Nothing of Hugo's would keep the others from being shown there.
  const forms = preset === 'hugo' ? own.filter(({ isFirst }) => isFirst) : own
  return [html, ...forms].filter(({ isSecret }) => !isSecret)
}

// https://shopify.github.io/liquid/tags/template/#comment; Ruby's, which Jekyll has, lets them nest.
const liquid: CommentForm[] = first([
  // Words after the name say nothing.
  {
    open: /\{%-?\s*comment(?:\s[^%{}]*)?-?%\}/g,
    close: /\{%-?\s*endcomment(?:\s[^%{}]*)?-?%\}/g,
    nests: true,
  },
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
])

// https://mozilla.github.io/nunjucks/templating.html#comments; `{#id}` is an attribute.
const braces: CommentForm = {
  open: /(?<!\\)\{#(?![\w-]+\})/g,
  close: /#\}/g,
  isText: () => true,
}

/** How people name what only some readers may see: the parts of a text that a plug-in encrypts. */
const secret =
  '(?:(?:hugo-?)?encrypt(?:ed|or)?|passwords?|password-?protected|protect(?:ed)?|private|secret|confidential|(?:members?|subscribers?)(?:-?only)?|paywall)'

/** Names a part that only some readers may see. */
export const secretName: RegExp = new RegExp(`^${secret}$`, 'i')

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

function first(forms: readonly CommentForm[]): CommentForm[] {
  return forms.map((form) => ({ ...form, isFirst: true }))
}

// https://mozilla.github.io/nunjucks/templating.html#raw
const verbatim: CommentForm = {
  open: /\{%-?\s*verbatim\s*-?%\}/g,
  close: /\{%-?\s*endverbatim\s*-?%\}/g,
}

const mdx: CommentForm[] = [
  { open: /(?<!\\)\{\s*\/\*/g, close: /\*\/\s*\}/g },
  // Lines of a script, each a comment.
  {
    open: /(?<!\\)\{[ \t]*(?:\r?\n[ \t>]*)?\/\//g,
    close: /$^/g,
    ends: scriptCommentEnds,
    isText: () => true,
  },
]

const html: CommentForm = { open: /(?<!\\)<!--/g, close: /-->/g }

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
  eleventy: [...liquid, ...first([verbatim]), pairs.liquid, ...first([braces])],
  // Hexo 8.1 reads them as Nunjucks does.
  hexo: [
    ...liquid.slice(1, 2),
    verbatim,
    { ...braces, isInTitles: true },
    ...liquid.slice(-1),
    pairs.liquid,
  ],
  // https://gohugo.io/shortcodes/comment/, https://gohugo.io/templates/introduction/#comments
  hugo: [
    pairs.hugo,
    { open: /(?<!\\)\{\{-?\s*\/\*/g, close: /\*\/\s*-?\}\}/g },
    ...first([
      { open: /\{\{<\s*comment\s*>\}\}/g, close: /\{\{<\s*\/\s*comment\s*>\}\}/g },
      { open: /\{\{%\s*comment\s*%\}\}/g, close: /\{\{%\s*\/\s*comment\s*%\}\}/g },
    ]),
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
