#!/usr/bin/env node
import nodeModule from 'node:module'
import { supportsNode } from './supports-node.ts'

if (supportsNode(process.versions.node)) {
  // What is imported from here on is compiled once for all commands.
  nodeModule.enableCompileCache()
  const { main } = await import('./main.ts')
  await main()
} else {
  // An older Node.js would end with the name of something that it doesn't have.
  process.stderr.write(
    `standfirst: Found Node.js ${process.versions.node}, expected 22.12 or later: install it from https://nodejs.org.\n`,
  )
  process.exitCode = 2
}
