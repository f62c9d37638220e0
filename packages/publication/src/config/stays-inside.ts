import { sep } from 'node:path'

/**
 * Whether a path leads to a file below the folder that it is from: parts with `/` between them, none of
 * them empty, `.` or `..`.
 */
export function staysInside(path: string): boolean {
  const wrong = sep === '/' ? /^\.{0,2}$|\0/ : /^\.{0,2}$|[\0\\:]/
  return path.split('/').every((part) => !wrong.test(part))
}
