import { articleLimits, type SafeParseResult } from '@standfirst/core'
import type { MarkdownParseOptions } from '../parse-options.ts'

/**
 * Refuse a source that is longer than the text of an article may be, before it is parsed.
 *
 * @returns `undefined` if it is short enough.
 */
export function refuseTooLarge(
  source: string,
  { limits, path: file }: MarkdownParseOptions,
): SafeParseResult | undefined {
  const most = limits?.characters ?? articleLimits.characters
  if (source.length <= most) return undefined
  const start = { line: 1, column: 1 }
  return {
    success: false,
    issues: [
      {
        ...(file !== undefined && { file }),
        code: 'too-large',
        severity: 'error',
        message: `Found ${source.length} characters, expected at most ${most}`,
        path: [],
        fix: 'Split the article, or raise `limits`.',
        position: { start, end: start },
      },
    ],
  }
}
