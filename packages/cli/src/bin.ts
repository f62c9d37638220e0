#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// What is imported from here on is compiled once for all commands.
enableCompileCache()
const [{ run }, { explain }] = await Promise.all([import('./run.ts'), import('./explain.ts')])

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who reads the output may stop before its end: `standfirst check | head`.
  if (error.code !== 'EPIPE') process.stderr.write(`${explain(error, false)}\n`)
  process.exit(2)
})
process.exitCode = await run(process.argv.slice(2))
