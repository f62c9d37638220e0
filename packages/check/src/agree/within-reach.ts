import type { Reporter } from './reporter.ts'

/**
 * Do something with an output that may be nested deeper than a parser can go, and report it if it is.
 *
 * @returns What it gave; `undefined` if the output is too deep.
 */
export function withinReach<Result>(
  reporter: Pick<Reporter, 'stop'>,
  read: () => Result,
): Result | undefined {
  try {
    return read()
  } catch (error) {
    // Running out of stack is a `RangeError` everywhere but in Firefox, which has an error of its own.
    if (!(error instanceof RangeError) && !/recursion/.test(String(error))) throw error
    reporter.stop(
      'copy-unreadable',
      'Found an output that is nested too deeply to be read, expected one as renderers write it.',
      'Build it again, and look at what changes it afterwards.',
    )
    return undefined
  }
}
