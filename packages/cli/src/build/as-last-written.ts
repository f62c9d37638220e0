import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { hashOf, type ResolvedConfig } from '@standfirst/publication'
import { type Manifest, parseManifest } from './manifest.ts'
import { textOfFile } from './text-of-file.ts'

/**
 * Make a function that says whether a file of the output folder holds what the last build wrote there;
 * nothing does, where that isn't known.
 */
export function asLastWritten({
  output,
  root,
}: Pick<ResolvedConfig, 'output' | 'root'>): (path: string, text: string) => boolean {
  const file = join(root, '.standfirst', 'manifest.json')
  let known: Manifest['outputs'] | undefined
  return (path, text) => {
    known ??= outputsIn(file, relative(root, output).replaceAll(sep, '/'))
    return known[path]?.[1] === hashOf(text)
  }
}

function outputsIn(file: string, output: string): Manifest['outputs'] {
  if (!existsSync(file)) return {}
  try {
    const manifest = parseManifest(textOfFile(file))
    return manifest?.output === output ? manifest.outputs : {}
  } catch {
    return {}
  }
}
