import { articleLimits, type SafeParseResult } from '@standfirst/core'

/** Thrown while a text is read that has become too much, with what is found then. */
export class Refused extends Error {
  readonly result: SafeParseResult

  constructor(result: SafeParseResult) {
    super()
    this.result = result
  }
}

/**
 * Refuse what stands so deep inside each other, thousands of quotations or HTML elements, that it can't
 * be walked: the gate, which would say so too, is never reached.
 *
 * @param read - Reads the text; may run out of stack, or throw {@linkcode Refused}.
 */
export function refuseTooDeep(
  { path: file }: { path?: string | undefined },
  read: () => SafeParseResult,
): SafeParseResult {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refused) return error.result
    if (!(error instanceof RangeError)) throw error
    return tooDeep(file)
  }
}

/** What is found where blocks can't be walked. */
export function tooDeep(file: string | undefined, line = 1): SafeParseResult {
  const start = { line, column: 1 }
  return {
    success: false,
    issues: [
      {
        ...(file !== undefined && { file }),
        code: 'too-deep',
        severity: 'error',
        message: `Found blocks or elements hundreds of levels inside each other, expected at most ${articleLimits.depth}`,
        path: ['sections'],
        fix: 'Look for tags that are not closed, or lines of `>`.',
        position: { start, end: start },
      },
    ],
  }
}
