import { type Command, InvalidArgumentError, Option } from 'commander'
import type { RerenderFlags } from '../action/rerender.ts'
import type { Exit } from '../exit.ts'
import { queueOptions } from '../rerender/queue-flags.ts'
import { requests } from '../rerender/requests.ts'

/** `standfirst rerender`. */
export function addRerender(program: Command, exit: Exit): void {
  const command = program
    .command('rerender')
    .description(
      'Render the articles of a store anew, on all machines that run `standfirst worker`.',
    )
  const alone = (name: string, description: string) =>
    new Option(`--${name}`, description).conflicts(requests.filter((other) => other !== name))
  queueOptions(command)
    .option('--range <number>', 'articles that are a job together (default: 1000)', toSize)
    .option('--retry', 'try again what has failed as often as it may')
    .addOption(alone('status', 'say how far it is, and end'))
    .addOption(alone('pause', 'let workers begin nothing more, and end'))
    .addOption(alone('resume', 'let them go on, and end'))
    .addOption(alone('cancel', 'end the rendering; what is done stays'))
    .addOption(alone('verify', 'read all files, and compare them with the manifest'))
    .option('--quiet', 'say only what is wrong')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: RerenderFlags) => {
      const { rerenderArchive } = await import('../action/rerender.ts')
      await rerenderArchive(dir, flags, exit)
    })
}

function toSize(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= 100_000) return number
  throw new InvalidArgumentError('Expected a whole number from 1 to 100000.')
}
