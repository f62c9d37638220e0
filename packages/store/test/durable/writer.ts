import { writeSync } from 'node:fs'
import process from 'node:process'
import { postgresStore } from '../../src/postgres/postgres-store.ts'
import { sqliteStore } from '../../src/sqlite/sqlite-store.ts'
import { numbered } from './numbered.ts'

// Writes articles without end, two at a time, and says the number of each pair when it is kept.
const [kind, place = '', schema, first] = process.argv.slice(2)
const store = await (kind === 'SQLite' ? sqliteStore(place) : postgresStore(place, { schema }))
writeSync(1, 'open\n')
for (let number = Number(first); ; number++) {
  const result = await store.transaction(async (writer) => {
    for (const part of ['a', 'b']) await writer.put(numbered(number, part))
  })
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  writeSync(1, `${number}\n`)
}
