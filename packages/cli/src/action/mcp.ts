import { type Listening, listen, openPublication } from '@standfirst/http/node'
import type { MarkdownPreset } from '@standfirst/markdown'
import { type ArticlesMcpServer, createMcpServer } from '@standfirst/mcp'
import { listenAtStdio } from '@standfirst/mcp/stdio'
import { CliError } from '../cli-error.ts'
import { explain } from '../explain.ts'
import { portUnusable } from '../port-unusable.ts'
import { protocolOutput } from '../protocol-output.ts'
import { stopped } from '../stopped.ts'
import { tellNew } from '../tell-new.ts'
import { watchConfig } from '../watch-config.ts'

/** What the command was told. */
export interface McpFlags {
  site?: string
  preset?: MarkdownPreset
  port?: number
  host?: string
  future?: boolean
  debug?: boolean
}

/** Let agents read a publication, until it is stopped. */
export async function serveAgents(dir: string, flags: McpFlags): Promise<void> {
  const { future, host, port, preset, site } = flags
  if (host !== undefined && port === undefined) {
    throw new CliError('Found `--host` without `--port`, expected both, or none for stdio.')
  }
  const output = port === undefined ? protocolOutput() : undefined
  watchConfig(dir)
  const onError = (error: unknown) => {
    process.stderr.write(`${explain(error, Boolean(flags.debug))}\n`)
  }
  // Changed with the configuration.
  const current: { mcp?: ArticlesMcpServer } = {}
  const publication = await openPublication(dir, {
    ...{ site, preset, future, onError },
    onIssues: tellNew(),
    serve: ({ config, now, source }) => {
      const hosts = host === undefined ? localHosts : undefined
      const mcp = createMcpServer({ config, now, source, onError, hosts, cors: !hosts })
      current.mcp = mcp
      return mcp.handler
    },
  })
  const { close, handler, title } = publication
  if (port === undefined) {
    const connectable = () => {
      if (!current.mcp) throw new TypeError('expected a publication')
      return current.mcp.connectable()
    }
    const agent = listenAtStdio(connectable, { onError, output })
    await Promise.race([agent.ended, stopped()])
    await Promise.all([agent.close(), close()])
    return
  }
  const server = await listen(handler, { port, host }).catch(async (error) => {
    await close()
    throw portUnusable(error, port, host)
  })
  tellWhere(title, server)
  await stopped()
  await Promise.all([server.stop(), close()])
}

const localHosts = ['localhost', '127.0.0.1', '[::1]']

function tellWhere(title: string, { url }: Listening): void {
  process.stdout.write(`Serving ${title} to agents: ${url}/mcp\n(Ctrl+C stops it)\n`)
}
