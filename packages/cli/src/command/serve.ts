import type { Command } from 'commander'
import type { ServeFlags } from '../action/serve.ts'
import { toPort } from '../option/port-option.ts'
import { presetOption } from '../option/preset-option.ts'

/** `standfirst serve`. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Answer requests for a publication with what a build writes, as it is now.')
    .argument('[dir]', 'folder of the publication', '.')
    .option('--site <url>', "the site's address, instead of the configuration's")
    .addOption(presetOption())
    .option('--port <number>', 'port to listen at; 0 for any that is free', toPort, 8080)
    .option('--host <name>', 'address to listen at (default: this computer alone)')
    .option(
      '--redirects <file>',
      'where old addresses lead now (default: what the publication says)',
    )
    .option('--future', 'serve articles that are dated in the future, too')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: ServeFlags) => {
      const { serveFolder } = await import('../action/serve.ts')
      await serveFolder(dir, flags)
    })
}
