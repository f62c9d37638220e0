import process from 'node:process'
import { sqliteStore } from '../../src/sqlite/sqlite-store.ts'

await sqliteStore('nowhere.db').catch((error) => process.stdout.write(String(error)))
