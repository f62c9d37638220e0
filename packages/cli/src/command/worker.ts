import { loadConfig } from '@standfirst/publication'
import { type Command, InvalidArgumentError } from 'commander'
import { explain } from '../explain.ts'
import { loadQueue } from '../rerender/load-queue.ts'
import { openArticles } from '../rerender/open-articles.ts'
import { openTarget } from '../rerender/open-target.ts'
import { connectionOf, type QueueFlags, queueOptions } from '../rerender/queue-flags.ts'
import { tellSeldom } from '../rerender/tell-seldom.ts'
import { stopped } from '../stopped.ts'
import { count } from '../terminal.ts'
import { watchConfig } from '../watch-config.ts'

interface WorkerFlags extends QueueFlags {
  parallel?: number
  quiet?: boolean
}

/** `standfirst worker`. */
export function addWorker(program: Command): void {
  const command = program
    .command('worker')
    .description('Render ranges of an archive that `standfirst rerender` queues.')
  queueOptions(command)
    .option('--parallel <number>', 'articles at a time (default: 8)', toCount)
    .option('--quiet', 'say only what is wrong')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: WorkerFlags) => {
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
    })
}

function toCount(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= 1000) return number
  throw new InvalidArgumentError('Expected a whole number from 1 to 1000.')
}
