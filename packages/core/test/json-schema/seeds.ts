import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Value } from './mutated.ts'

const folder = join(import.meta.dirname, '../../..')

/** Every article that a test of any package reads, right or wrong. */
export const seeds: readonly { name: string; value: Value }[] = globSync(
  [
    'testing/cases/*/article.json',
    'core/test/gate/fixtures/wrong/*/article.json',
    'core/test/migration/fixtures/versions/*/*.json',
  ],
  { cwd: folder },
)
  .sort()
  .map((name) => ({ name, value: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Value }))
