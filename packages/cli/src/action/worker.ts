import { loadConfig } from '@standfirst/publication'
import { explain } from '../explain.ts'
import { loadQueue } from '../rerender/load-queue.ts'
import { openArticles } from '../rerender/open-articles.ts'
import { openTarget } from '../rerender/open-target.ts'
import { connectionOf, type QueueFlags } from '../rerender/queue-flags.ts'
import { tellSeldom } from '../rerender/tell-seldom.ts'
import { stopped } from '../stopped.ts'
import { count } from '../terminal.ts'
import { watchConfig } from '../watch-config.ts'

/** What the command was told. */
export interface WorkerFlags extends QueueFlags {
  parallel?: number
  quiet?: boolean
}

/** Render ranges of an archive, until it is stopped. */
export async function workOnArchive(dir: string, flags: WorkerFlags): Promise<void> {
  watchConfig(dir)
  const connection = connectionOf(flags)
  const { articleRenderer, createWorker } = await loadQueue(connection)
  const { preset, site } = flags
  const config = await loadConfig(dir, { preset, site, now: new Date().toISOString() })
  const target = await openTarget(flags.target, connection)
  const source = await openArticles(dir, flags)
  const { name, parallel, templateVersion } = flags
  const say = (line: string) => {
    if (!flags.quiet) process.stdout.write(`${line}\n`)
  }
  const tell = tellSeldom((line) => process.stderr.write(`${line}\n`))
  const worker = await createWorker({
    ...{ connection, name, parallel, source, target, templateVersion },
    render: articleRenderer(config),
    onRange: ({ articles, objects, range }) =>
      say(`Range ${range}: ${count(articles, 'article')}, ${count(objects, 'file')}.`),
    onError: (error) => tell(explain(error, Boolean(flags.debug))),
  }).catch(async (error) => {
    await source.close()
    throw error
  })
  say(`Rendering ranges of version ${templateVersion} (Ctrl+C stops it after the one it is at)`)
  await stopped()
  await worker.close()
  await source.close()
}
