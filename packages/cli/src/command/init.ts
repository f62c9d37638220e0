import { relative, resolve } from 'node:path'
import { siteLooks } from '@standfirst/publication'
import type { Command } from 'commander'
import { askFor } from '../init/ask-for.ts'
import { init, titleOf } from '../init/init.ts'

interface InitFlags {
  githubPages?: boolean
  language?: string
  look?: string
  site?: string
  title?: string
  yes?: boolean
}

/** `standfirst init`. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('Begin a publication, with an article that shows what there is.')
    .argument('[dir]', 'folder to make it in', '.')
    .option('--site <url>', "the site's address")
    .option('--title <name>', "the publication's name")
    .option('--language <tag>', 'its language')
    .option('--look <name>', `how it looks: ${siteLooks.join(', ')}`)
    .option('--github-pages', 'write a workflow that publishes it on GitHub Pages')
    .option('--yes', 'ask nothing')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, { yes, ...flags }: InitFlags) => {
      const { githubPages, language, look, site, title } = flags
      const given = { githubPages, language, look, site, title }
      const isAsked = !yes && Boolean(process.stdin.isTTY && process.stderr.isTTY)
      const defaults = { look: siteLooks.join(', '), title: titleOf(resolve(dir)) }
      const terminal = { input: process.stdin, output: process.stderr }
      const options = isAsked ? await askFor(given, defaults, terminal) : given
      const files = init(dir, { ...options, now: new Date().toISOString() })
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
