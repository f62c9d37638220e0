import { listen, openPublication } from '@standfirst/http/node'
import type { MarkdownPreset } from '@standfirst/markdown'
import { explain } from '../explain.ts'
import { portUnusable } from '../port-unusable.ts'
import { stopped } from '../stopped.ts'
import { tellNew } from '../tell-new.ts'
import { watchConfig } from '../watch-config.ts'

/** What the command was told. */
export interface ServeFlags {
  site?: string
  preset?: MarkdownPreset
  port: number
  host?: string
  redirects?: string
  future?: boolean
  debug?: boolean
}

/** Serve a folder, until it is stopped. */
export async function serveFolder(dir: string, flags: ServeFlags): Promise<void> {
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
}

/** Lead who asks for the root of the host to the publication, where that is deeper. */
function atRoot(handler: (request: Request) => Promise<Response>, path: string): typeof handler {
  if (path === '/') return handler
  return async (request) =>
    new URL(request.url).pathname === '/'
      ? new Response(null, { status: 302, headers: { location: path } })
      : handler(request)
}
