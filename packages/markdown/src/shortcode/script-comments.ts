/**
 * Where expressions of MDX end whose lines are all comments of a script, by where they begin: MDX shows
 * nothing of them, in a line of text, too.
 *
 * @see {@link https://mdxjs.com/docs/what-is-mdx/#expressions}
 */
export function scriptCommentEnds(source: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const lines = [...source.matchAll(/^.*$/gm)]
  // Where an expression ends whose comments go on to a line: from the last one up, each is looked at once.
  let end: number | undefined
  for (const { 0: line, index } of lines.toReversed()) {
    const begun = [...line.matchAll(/(?<!\\)\{[ \t]*(?=\/\/|\r?$)/g)]
    for (const { 0: signs, index: at } of begun) {
      const isComment = line.startsWith('//', at + signs.length)
      if (end !== undefined && (isComment || isLineOfComment(source, index + line.length + 1)))
        found.set(index + at, end)
    }
    const first = /[^ \t>\r]/.exec(line)
    if (first && !line.startsWith('//', first.index)) {
      end = first[0] === '}' ? index + first.index + 1 : undefined
    }
  }
  return found
}

function isLineOfComment(source: string, from: number): boolean {
  const line = /[ \t>]*\/\//y
  line.lastIndex = from
  return line.test(source)
}
