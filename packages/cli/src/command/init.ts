import { relative, resolve } from 'node:path'
import { siteLooks } from '@standfirst/publication'
import type { Command } from 'commander'
import { askFor } from '../init/ask-for.ts'
import { init, titleOf } from '../init/init.ts'
import { initRenderer } from '../init/init-renderer.ts'

interface InitFlags {
  githubPages?: boolean
  language?: string
  look?: string
  renderer?: string
  site?: string
  title?: string
  yes?: boolean
}

/** `standfirst init`. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('Begin a publication, with an article that shows what there is.')
    .argument('[dir]', 'folder to make it in (default: this one, or one of the name of a renderer)')
    .option('--site <url>', "the site's address")
    .option('--title <name>', "the publication's name")
    .option('--language <tag>', 'its language')
    .option('--look <name>', `how it looks: ${siteLooks.join(', ')}`)
    .option('--github-pages', 'write a workflow that publishes it on GitHub Pages')
    .option('--renderer <name>', 'begin a renderer of a format of your own instead, with its tests')
    .option('--yes', 'ask nothing')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (given: string | undefined, flags: InitFlags) => {
      if (flags.renderer === undefined) await beginPublication(given ?? '.', flags)
      else beginRenderer(given ?? flags.renderer, flags.renderer)
    })
}

function beginRenderer(dir: string, name: string): void {
  const files = initRenderer(dir, name)
  tellNext(dir, files, ['npm install', 'npm test'])
}

async function beginPublication(dir: string, { yes, ...flags }: InitFlags): Promise<void> {
  const { githubPages, language, look, site, title } = flags
  const given = { githubPages, language, look, site, title }
  const isAsked = !yes && Boolean(process.stdin.isTTY && process.stderr.isTTY)
  const defaults = { look: siteLooks.join(', '), title: titleOf(resolve(dir)) }
  const terminal = { input: process.stdin, output: process.stderr }
  const options = isAsked ? await askFor(given, defaults, terminal) : given
  const { kept, todo, tool, written } = init(dir, { ...options, now: new Date().toISOString() })
  if (tool) {
    process.stderr.write(`Found a site of ${tool}: the configuration names its articles.\n`)
  }
  if (kept.length) process.stderr.write(`Kept ${[`${kept.join(', ')}.`, ...todo].join(' ')}\n`)
  tellNext(dir, written, ['npx standfirst preview', 'npx standfirst build'])
}

function tellNext(dir: string, files: readonly string[], commands: readonly string[]): void {
  const folder = relative(process.cwd(), dir) || '.'
  const name = /[^\w./-]/.test(folder) ? `'${folder.replaceAll("'", `'\\''`)}'` : folder
  const lines = [...(folder === '.' ? [] : [`cd ${name}`]), ...commands]
  const place = folder === '.' ? '' : ` in ${folder}`
  process.stderr.write(`Wrote ${files.join(', ')}${place}. Next:\n\n  ${lines.join('\n  ')}\n`)
}
