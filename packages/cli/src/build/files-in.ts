import { existsSync } from 'node:fs'
import { sep } from 'node:path'
import { fdir } from 'fdir'

/** The files in a folder and its folders, by their paths within it, with `/` between the parts. */
export async function filesIn(folder: string): Promise<Set<string>> {
  if (!existsSync(folder)) return new Set()
  const paths = await new fdir().withRelativePaths().crawl(folder).withPromise()
  return new Set(sep === '/' ? paths : paths.map((path) => path.replaceAll(sep, '/')))
}
