import { writeSync } from 'node:fs'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { createWorker } from '../../src/create-worker.ts'
import { folderTarget } from '../../src/target/folder-target.ts'
import { numberedStore, renderSmall } from '../newsroom.ts'

// Renders slowly, and says what it is at, until it is killed.
const [connection = '', name = '', folder = ''] = process.argv.slice(2)
await createWorker({
  ...{ connection, name, templateVersion: '1', parallel: 1, lease: 1000 },
  source: await numberedStore(60),
  target: folderTarget(folder),
  render: async (article, onIssue) => {
    writeSync(1, `${article.id}\n`)
    await setTimeout(20)
    return renderSmall(article, onIssue)
  },
})
