import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStore } from '@standfirst/store'
import { postgresStore } from '@standfirst/store/postgres'
import { sqliteStore } from '@standfirst/store/sqlite'
import { describeStore } from '@standfirst/store/testing'
import { afterAll, describe, test } from 'vitest'
import { postgresUrl, skipPostgres, temporarySchema } from './postgres-url.ts'

const folder = mkdtempSync(join(tmpdir(), 'standfirst-store-'))
let count = 0

afterAll(() => rmSync(folder, { recursive: true }))

describeStore('memory', { describe, test, open: async (options) => memoryStore(options) })

describeStore('SQLite', {
  describe,
  test,
  open: (options) => sqliteStore(join(folder, `${count++}.db`), options),
})

describeStore('PostgreSQL', {
  describe: describe.skipIf(skipPostgres),
  test,
  open: (options) => postgresStore(postgresUrl, { ...options, schema: temporarySchema() }),
})
