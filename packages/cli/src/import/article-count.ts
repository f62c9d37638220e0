import { count as number } from '../terminal.ts'

/** Shows how many articles were imported: in one line of a terminal, in a line for each 1000 elsewhere. */
export interface ArticleCount {
  update(count: number): void
  stop(): void
}

/** Begin to show it, on stderr; how many there will be nobody knows. */
export function articleCount(): ArticleCount {
  const { stderr } = process
  const isTerminal = stderr.isTTY
  let isShown = false
  return {
    update(count) {
      if (isTerminal && (count < 10 || count % 10 === 0)) {
        stderr.write(`\rImported ${number(count, 'article')}`)
        isShown = true
      } else if (!isTerminal && count % 1000 === 0)
        stderr.write(`Imported ${number(count, 'article')}\n`)
    },
    stop() {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}
