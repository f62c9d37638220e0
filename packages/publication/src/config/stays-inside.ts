/**
 * Whether a path leads to a file below the folder that it is from: parts with `/` between them, none of
 * them empty, `.` or `..`.
 */
export function staysInside(path: string): boolean {
  const wrong = isWindows ? /^\.{0,2}$|[\0\\:]/ : /^\.{0,2}$|\0/
  return path.split('/').every((part) => !wrong.test(part))
}

/** Where there is no Node, there are no files of Windows. */
const { process } = globalThis as { process?: { platform?: string } }
const isWindows = process?.platform === 'win32'
