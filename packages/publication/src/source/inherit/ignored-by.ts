import picomatch from 'picomatch'

/**
 * What the lines of a file like `.gitignore` leave out: the last line that fits rules, and one that
 * begins with `!` takes back.
 *
 * @see {@link https://git-scm.com/docs/gitignore}
 * @see {@link https://www.11ty.dev/docs/ignores/}
 */
export function ignoredBy(text: string): (path: string) => boolean {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const takesBack = line.startsWith('!')
      const bare = line.replace(/^!/, '').replace(/^\.\//, '/').replace(/\/+$/, '')
      // A name alone fits in any folder.
      const from = bare.includes('/') ? bare.replace(/^\/+/, '') : `**/${bare}`
      return { takesBack, fits: picomatch([from, `${from}/**`], { dot: true }) }
    })
  return (path) => {
    const last = lines.findLast(({ fits }) => fits(path))
    return last !== undefined && !last.takesBack
  }
}
