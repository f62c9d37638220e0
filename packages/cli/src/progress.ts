/** Shows how far something is: a bar on a terminal, a line now and then elsewhere, on stderr. */
export interface Progress {
  update(done: number, total: number): void
  stop(): void
}

/** Make a progress. */
export async function createProgress(label: string, quiet: boolean): Promise<Progress> {
  if (quiet) return { update() {}, stop() {} }
  return process.stderr.isTTY ? bar(label) : lines(label)
}

async function bar(label: string): Promise<Progress> {
  const { SingleBar } = await import('cli-progress')
  const shown = new SingleBar({
    format: `${label} {bar} {value} of {total}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  })
  let isStarted = false
  return {
    update(done, total) {
      if (isStarted) shown.setTotal(total)
      else shown.start(total, done)
      isStarted = true
      shown.update(done)
    },
    stop() {
      if (isStarted) shown.stop()
    },
  }
}

/** A line for each tenth of what takes long. */
function lines(label: string): Progress {
  let shown = 0
  return {
    update(done, total) {
      if (total < 1000 || done / total < shown + 0.1) return
      shown = done / total
      process.stderr.write(`${label}: ${done} of ${total}\n`)
    },
    stop() {},
  }
}
