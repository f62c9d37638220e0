import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { memoryStore } from '../../src/memory/memory-store.ts'
import { sqliteStore } from '../../src/sqlite/sqlite-store.ts'
import { describeStore } from '../../src/testing/describe-store.ts'

// The suite under the runner of Node itself, without anything else.
const folder = mkdtempSync(join(tmpdir(), 'standfirst-suite-'))
let count = 0

after(() => rmSync(folder, { recursive: true }))

describeStore('memory', { describe, test, open: async (options) => memoryStore(options) })

describeStore('SQLite', {
  describe,
  test,
  open: (options) => sqliteStore(join(folder, `${count++}.db`), options),
})
