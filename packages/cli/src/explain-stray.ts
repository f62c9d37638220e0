import { reasonOf, stackOf } from '@standfirst/publication'

/**
 * An error that nothing waited for, for people: code of a configuration's own, or of what it imports,
 * has started something and let it go.
 *
 * @param debug - Say where in the program it went wrong, too.
 * @returns Lines, without a final newline.
 */
export function explainStray(error: unknown, debug: boolean): string {
  const stack = stackOf(error)
  const [, file, line] = /([^\s()]*standfirst\.config\.[cm]?[jt]s):(\d+)/.exec(stack) ?? []
  const where = file === undefined ? '' : ` in \`${file}\`, line ${line}`
  const text = `standfirst: Found an error that nothing waited for${where}: ${reasonOf(error)}\nAwait what the configuration starts, and catch what may fail.`
  return debug ? `${text}\n${stack}` : text
}
