import { listen, openPublication } from '@standfirst/http/node'
import type { MarkdownPreset } from '@standfirst/markdown'
import type { Command } from 'commander'
import { explain } from '../explain.ts'
import { toPort } from '../port-option.ts'
import { portUnusable } from '../port-unusable.ts'
import { presetOption } from '../preset-option.ts'
import { stopped } from '../stopped.ts'
import { tellNew } from '../tell-new.ts'
import { watchConfig } from '../watch-config.ts'

interface ServeFlags {
  site?: string
  preset?: MarkdownPreset
  port: number
  host?: string
  redirects?: string
  future?: boolean
  debug?: boolean
}

/** `standfirst serve`. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Answer requests for a publication with what a build writes, as it is now.')
    .argument('[dir]', 'folder of the publication', '.')
    .option('--site <url>', "the site's address, instead of the configuration's")
    .addOption(presetOption())
    .option('--port <number>', 'port to listen at', toPort, 8080)
    .option('--host <name>', 'address to listen at (default: this computer alone)')
    .option('--redirects <file>', 'where old addresses lead now (default: redirects.json)')
    .option('--future', 'serve articles that are dated in the future, too')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: ServeFlags) => {
      watchConfig(dir)
      const { future, host, port, preset, redirects, site } = flags
      const publication = await openPublication(dir, {
        ...{ site, preset, future, redirects },
        onIssues: tellNew(),
        onError: (error) => {
          process.stderr.write(`${explain(error, Boolean(flags.debug))}\n`)
        },
      })
      const { close, handler, path, title, url } = publication
      const server = await listen(atRoot(handler, path), { port, host }).catch(async (error) => {
        await close()
        throw portUnusable(error, port, host)
      })
      process.stdout.write(`Serving ${title}: ${server.url}${path}\n(Ctrl+C stops it)\n`)
      if (site === undefined && new URL(url).origin !== server.url) {
        process.stdout.write(
          `Links lead to ${url}: add \`--site ${server.url}${path}\` to stay on this computer.\n`,
        )
      }
      await stopped()
      await Promise.all([server.stop(), close()])
    })
}

/** Lead who asks for the root of the host to the publication, where that is deeper. */
function atRoot(handler: (request: Request) => Promise<Response>, path: string): typeof handler {
  if (path === '/') return handler
  return async (request) =>
    new URL(request.url).pathname === '/'
      ? new Response(null, { status: 302, headers: { location: path } })
      : handler(request)
}
