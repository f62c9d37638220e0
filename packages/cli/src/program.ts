import { Command } from 'commander'
import type { Exit } from './exit.ts'
import { version } from './version.ts'

type AddCommand = (program: Command, exit: Exit) => void

/** Each command is in a file of its own, and is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import('./command/init.ts')).addInit,
  build: async () => (await import('./command/build.ts')).addBuild,
  check: async () => (await import('./command/check.ts')).addCheck,
  convert: async () => (await import('./command/convert.ts')).addConvert,
  import: async () => (await import('./command/import.ts')).addImport,
  preview: async () => (await import('./command/preview.ts')).addPreview,
  serve: async () => (await import('./command/serve.ts')).addServe,
  notify: async () => (await import('./command/notify.ts')).addNotify,
  announce: async () => (await import('./command/announce.ts')).addAnnounce,
  mcp: async () => (await import('./command/mcp.ts')).addMcp,
  rerender: async () => (await import('./command/rerender.ts')).addRerender,
  worker: async () => (await import('./command/worker.ts')).addWorker,
}

/**
 * Make the command line.
 *
 * @param asked - Name of the command that is asked for; with any other, all are there.
 */
export async function createProgram(exit: Exit, asked = ''): Promise<Command> {
  const program = new Command('standfirst')
    .description('Write an article once. Publish it everywhere, and have every copy agree.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(run with --help for all options)')
  const wanted = Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands)
  for (const name of wanted) {
    const add = await commands[name]?.()
    add?.(program, exit)
  }
  return program
}
