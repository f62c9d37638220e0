import { Command } from 'commander'
import { addBuild } from './command/build.ts'
import { addCheck } from './command/check.ts'
import { addConvert } from './command/convert.ts'
import { addInit } from './command/init.ts'
import { addPreview } from './command/preview.ts'
import { version } from './version.ts'

/** Tells how the command ended: 0 for success, 1 if something was found. */
export type Exit = (code: 0 | 1) => void

/** Make the command line: each command in a file of its own. */
export function createProgram(exit: Exit): Command {
  const program = new Command('standfirst')
    .description('Write an article once. Publish it everywhere, and have every copy agree.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(add --help for what can be said)')
  addInit(program)
  addBuild(program, exit)
  addCheck(program, exit)
  addConvert(program, exit)
  addPreview(program)
  return program
}
