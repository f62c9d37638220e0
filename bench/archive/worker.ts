/** A worker of `bench/archive-kills.ts`, in a process and a network of its own. */
import process from 'node:process'
import { configOf } from '@standfirst/publication/config'
import { articleRenderer, createWorker, folderTarget } from '@standfirst/queue'
import { numberedSource, siteOfArchive } from './numbered-source.ts'

const [connection = '', folder = '', count = ''] = process.argv.slice(2)
const config = await configOf(siteOfArchive)
const done = { articles: 0, bytes: 0 }
const worker = await createWorker({
  ...{ connection, templateVersion: '1', lease: 5000 },
  source: numberedSource(Number(count)),
  target: folderTarget(folder),
  render: articleRenderer(config),
  onRange: ({ articles, bytes }) => {
    done.articles += articles
    done.bytes += bytes
  },
  // Of what is away while it is killed, one word is enough.
  onError: ({ message }) => process.stderr.write(`${message.split('\n')[0]}\n`),
})
process.once('SIGTERM', async () => {
  await worker.close()
  const { system, user } = process.cpuUsage()
  process.stdout.write(`${JSON.stringify({ ...done, seconds: (system + user) / 1e6 })}\n`)
  process.exit()
})
