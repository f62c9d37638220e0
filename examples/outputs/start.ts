import { fileURLToPath } from 'node:url'
import { outputs } from './outputs.ts'

const folder = fileURLToPath(new URL('../publication', import.meta.url))
for (const line of await outputs(folder, new Date().toISOString())) {
  process.stdout.write(`${line}\n`)
}
