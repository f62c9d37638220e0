import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStore } from '@standfirst/store'
import { sqliteStore } from '@standfirst/store/sqlite'
import { describeStore } from '@standfirst/store/testing'
import { afterAll, describe, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'standfirst-store-'))
let count = 0

afterAll(() => rmSync(folder, { recursive: true }))

describeStore('memory', { describe, test, open: async (options) => memoryStore(options) })

describeStore('SQLite', {
  describe,
  test,
  open: (options) => sqliteStore(join(folder, `${count++}.db`), options),
})
