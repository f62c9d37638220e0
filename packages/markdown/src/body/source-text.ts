import { articleLimits, decodeSource, type Issue, limitsOf } from '@standfirst/core'
import type { MarkdownParseOptions } from '../parse-options.ts'

/** Markdown as it is read, or the bytes of a file. */
export type MarkdownSource = string | Uint8Array | ArrayBuffer

/**
 * The text of a source, without a byte order mark.
 *
 * @returns With what was wrong with bytes; the text is `undefined` where they are none.
 */
export function sourceText(
  source: MarkdownSource,
  { limits, path: file }: MarkdownParseOptions,
): { text: string | undefined; issues: Issue[] } {
  // A character takes at most three bytes; the text is measured after it.
  const maxLength = 3 * limitsOf(limits, articleLimits).characters
  const isBytes = source instanceof ArrayBuffer || ArrayBuffer.isView(source)
  if (!isBytes) return { text: String(source).replace(/^\ufeff/, ''), issues: [] }
  const { issues, text } = decodeSource(source, { maxLength })
  return { text, issues: file === undefined ? issues : issues.map((one) => ({ file, ...one })) }
}
