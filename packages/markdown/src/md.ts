import type { PhrasingContent, Root } from 'mdast'
import { markdownTree } from './body/markdown-tree.ts'
import { mendSpread } from './body/mend-spread.ts'

/** The tag of a template literal of Markdown. */
export interface MarkdownTag {
  /** Rich text of blocks. */
  (strings: TemplateStringsArray, ...values: readonly (string | number)[]): Root
  /** Rich text of blocks, from Markdown that is a text already; its backslashes are all Markdown's. */
  (source: string): Root
  /**
   * One line of rich text.
   *
   * @throws {@linkcode TypeError} if it is more than one paragraph.
   */
  inline(
    source: TemplateStringsArray | string,
    ...values: readonly (string | number)[]
  ): PhrasingContent[]
}

/**
 * Write rich text as Markdown, for `defineArticle`. A value is text, whatever signs it holds; lines
 * may be indented; backslashes are those of Markdown, but for those before a backtick or `$`.
 *
 * @example
 * ```ts
 * import { defineArticle } from '@standfirst/core'
 * import { md } from '@standfirst/markdown'
 *
 * const name = 'snake_case *and* more'
 * defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 *   sections: [
 *     { kind: 'prose', content: md`Some **bold** text about ${name}.` },
 *     { kind: 'takeaways', items: [md.inline`It is *short*.`] },
 *   ],
 * })
 * ```
 */
export const md: MarkdownTag = Object.assign(
  (strings: TemplateStringsArray | string, ...values: readonly (string | number)[]): Root => {
    const parts =
      typeof strings === 'string'
        ? [strings]
        : strings.raw.map((part) => part.replace(/\\([`$])/g, '$1'))
    const root = markdownTree(
      dedent(parts.reduce((text, part, index) => text + mark(index - 1) + part)),
    )
    mendSpread(root)
    return fillIn(root, values) as Root
  },
  {
    inline(source: TemplateStringsArray | string, ...values: readonly (string | number)[]) {
      const { children } = typeof source === 'string' ? md(source) : md(source, ...values)
      const [only] = children
      if (children.length !== 1 || only?.type !== 'paragraph') {
        throw new TypeError(
          `Found ${children.length === 1 ? `a ${only?.type}` : `${children.length} blocks`}, expected one line of text: use \`md\` for blocks`,
        )
      }
      return only.children
    },
  },
)

/** What stands for a value: a noncharacter, which no text holds, around its index. */
function mark(index: number): string {
  return `\ufdd0${index}\ufdd0`
}

function fillIn(value: unknown, values: readonly (string | number)[]): unknown {
  if (typeof value === 'string') {
    return value.replace(/\ufdd0(\d+)\ufdd0/g, (_match, index) => String(values[Number(index)]))
  }
  if (Array.isArray(value)) return value.map((one) => fillIn(one, values))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillIn(one, values)]))
}

function dedent(text: string): string {
  const lines = text.split('\n')
  const indents = lines.slice(1).flatMap((line) => /^[ \t]*(?=\S)/.exec(line) ?? [])
  const width = Math.min(...indents.map(({ length }) => length))
  const [first = '', ...rest] = lines
  return [first.trimStart(), ...rest.map((line) => line.slice(Number.isFinite(width) ? width : 0))]
    .join('\n')
    .trim()
}
