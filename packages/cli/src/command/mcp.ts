import type { Command } from 'commander'
import type { McpFlags } from '../action/mcp.ts'
import { toPort } from '../option/port-option.ts'
import { presetOption } from '../option/preset-option.ts'

/** `standfirst mcp`. */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .description(
      'Let agents search and read the articles of a publication, by the Model Context Protocol.',
    )
    .argument('[dir]', 'folder of the publication', '.')
    .option('--site <url>', "the site's address, instead of the configuration's")
    .addOption(presetOption())
    .option(
      '--port <number>',
      'answer over HTTP at /mcp of this port (0 for any that is free), not over stdio',
      toPort,
    )
    .option('--host <name>', 'address to listen at (default: this computer alone)')
    .option('--future', 'give articles that are dated in the future, too')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: McpFlags) => {
      const { serveAgents } = await import('../action/mcp.ts')
      await serveAgents(dir, flags)
    })
}
