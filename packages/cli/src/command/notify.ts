import type { Command } from 'commander'
import type { NotifyFlags } from '../action/notify.ts'
import type { Exit } from '../exit.ts'
import { presetOption } from '../option/preset-option.ts'

/** `standfirst notify`. */
export function addNotify(program: Command, exit: Exit): void {
  program
    .command('notify')
    .description('Tell WebSub hubs and search engines what has changed since the last time.')
    .argument('[dir]', 'folder of the publication', '.')
    .option('--site <url>', "the site's address, instead of the configuration's")
    .addOption(presetOption())
    .option('--indexnow <key>', 'tell search engines, by the key whose file stands on the site')
    .option('--all', 'tell of every article, not only of those that have changed')
    .option('--dry-run', 'say what would be told, and tell nobody')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: NotifyFlags) => {
      const { notifyOthers } = await import('../action/notify.ts')
      await notifyOthers(dir, flags, exit)
    })
}
