#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// What is imported from here on is compiled once for all commands.
enableCompileCache()
const { run } = await import('./run.ts')
process.exitCode = await run(process.argv.slice(2))
