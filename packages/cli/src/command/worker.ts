import { type Command, InvalidArgumentError } from 'commander'
import type { WorkerFlags } from '../action/worker.ts'
import { queueOptions } from '../rerender/queue-flags.ts'

/** `standfirst worker`. */
export function addWorker(program: Command): void {
  const command = program
    .command('worker')
    .description('Render ranges of an archive that `standfirst rerender` queues.')
  queueOptions(command)
    .option('--parallel <number>', 'articles at a time (default: 8)', toCount)
    .option('--quiet', 'say only what is wrong')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: WorkerFlags) => {
      const { workOnArchive } = await import('../action/worker.ts')
      await workOnArchive(dir, flags)
    })
}

function toCount(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= 1000) return number
  throw new InvalidArgumentError('Expected a whole number from 1 to 1000.')
}
