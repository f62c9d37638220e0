/** How long the front matter of a source is with its fences; `undefined` if it is left open. */
export function matterLength(source: string): number | undefined {
  const fence = /^(---|\+\+\+)[ \t]*(?:\r?\n|$)/.exec(source)
  if (!fence) return 0
  const end = fence[1] === '---' ? /^---[ \t]*(?:\r?\n|$)/gm : /^\+\+\+[ \t]*(?:\r?\n|$)/gm
  end.lastIndex = fence[0].length
  const found = end.exec(source)
  return found ? found.index + found[0].length : undefined
}
