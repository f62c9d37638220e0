import type { SiteLook } from '@standfirst/publication'
import type { Command } from 'commander'
import type { InitFlags } from '../action/init.ts'

/** Said here, so that who asks for help waits for no package. */
const looks = {
  newspaper: true,
  journal: true,
  notebook: true,
  docs: true,
} satisfies Record<SiteLook, true>

/** `standfirst init`. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('Begin a publication, with an article that shows what there is.')
    .argument('[dir]', 'folder to make it in (default: this one, or one of the name of a renderer)')
    .option('--site <url>', "the site's address (default: https://example.com/)")
    .option('--title <name>', "the publication's name (default: the folder's)")
    .option('--language <tag>', 'its language (default: en)')
    .option('--look <name>', `how it looks: ${Object.keys(looks).join(', ')} (default: newspaper)`)
    .option('--github-pages', 'write a workflow that publishes it on GitHub Pages')
    .option('--renderer <name>', 'begin a renderer of a format of your own instead, with its tests')
    .option('--yes', 'ask nothing')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (given: string | undefined, flags: InitFlags) => {
      const { begin } = await import('../action/init.ts')
      await begin(given, flags)
    })
}
