import { type Command, InvalidArgumentError } from 'commander'
import type { AnnounceFlags } from '../action/announce.ts'
import type { Exit } from '../exit.ts'
import { presetOption } from '../option/preset-option.ts'

/** `standfirst announce`. */
export function addAnnounce(program: Command, exit: Exit): void {
  program
    .command('announce')
    .description('Write the records of the publication and its articles on the AT Protocol.')
    .argument('[dir]', 'folder of the publication', '.')
    .option('--site <url>', "the site's address, instead of the configuration's")
    .addOption(presetOption())
    .option('--service <url>', 'server of the repository (default: the one that its owner names)')
    .option('--post', 'post of each new article on Bluesky, once')
    .option('--post-days <number>', 'how long an article is new (default: 7)', toNumber)
    .option('--hashtags <number>', 'how many of its tags a post names (default: 0)', toNumber)
    .option('--covers', 'look at all covers again, not only those of what is new or has changed')
    .option('--prune', 'delete the records of articles that are not there any more')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: AnnounceFlags) => {
      const { announcePublication } = await import('../action/announce.ts')
      await announcePublication(dir, flags, exit)
    })
}

function toNumber(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= 100_000) return number
  throw new InvalidArgumentError('Expected a whole number.')
}
