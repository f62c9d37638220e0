import { relative } from 'node:path'
import type { Command } from 'commander'
import { init } from '../init/init.ts'

interface InitFlags {
  site?: string
  title?: string
}

/** `standfirst init`. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('Begin a publication, with an article that shows what there is.')
    .argument('[dir]', 'folder to make it in', '.')
    .option('--site <url>', "the site's address")
    .option('--title <name>', "the publication's name")
    .option('--debug', 'say where in the program it went wrong')
    .action((dir: string, { site, title }: InitFlags) => {
      const files = init(dir, { site, title, now: new Date().toISOString() })
      const folder = relative(process.cwd(), dir) || '.'
      const enter =
        folder === '.'
          ? ''
          : `cd ${/[^\w./-]/.test(folder) ? `'${folder.replaceAll("'", `'\\''`)}'` : folder}\n  `
      process.stderr.write(
        `Wrote ${files.join(', ')} in ${folder}. Next:\n\n  ${enter}npx standfirst preview\n  npx standfirst build\n`,
      )
    })
}
