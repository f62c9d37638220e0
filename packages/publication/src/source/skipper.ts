import { relative, sep } from 'node:path'
import picomatch from 'picomatch'

/**
 * Make a function that says which files and folders hold no articles: hidden ones, `node_modules`,
 * folders of other things, and those that fit a pattern.
 *
 * @param folder - Absolute folder that paths are from.
 * @param others - Absolute folders of other things.
 */
export function skipper(
  folder: string,
  others: readonly string[],
  patterns: readonly string[],
): (path: string) => boolean {
  const plain = patterns
    .filter((pattern) => !/^!(?!\()/.test(pattern))
    .map((pattern) => pattern.replace(/^\.\//, '').replace(/\/$/, ''))
  const fits = picomatch([...plain, ...plain.map((pattern) => `${pattern}/**`)])
  const left = new Set(others.map((path) => relative(folder, path).replaceAll(sep, '/')))
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return name.startsWith('.') || name === 'node_modules' || left.has(path) || fits(path)
  }
}
