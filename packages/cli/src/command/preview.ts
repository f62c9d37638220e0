import type { Command } from 'commander'
import type { PreviewFlags } from '../action/preview.ts'
import { toPort } from '../option/port-option.ts'
import { presetOption } from '../option/preset-option.ts'

/** `standfirst preview`. */
export function addPreview(program: Command): void {
  program
    .command('preview')
    .description(
      'Show every article in every output, with what is wrong, and renew it on each save.',
    )
    .argument('[dir]', 'folder of the publication', '.')
    .option('--site <url>', "the site's address, instead of the configuration's")
    .addOption(presetOption())
    .option(
      '--port <number>',
      'port to listen at (default: 4400, or the next that is free)',
      toPort,
    )
    .option('--open', 'open it in the browser, if there is a terminal')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: PreviewFlags) => {
      const { previewFolder } = await import('../action/preview.ts')
      await previewFolder(dir, flags)
    })
}
