import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../src/index.ts'
import { temporarySite } from './temporary-site.ts'

test('a configuration under a name is told how to be the default export', async () => {
  const folder = temporarySite({})
  writeFileSync(
    join(folder, 'standfirst.config.ts'),
    "export const news = { site: { url: 'https://example.com/' } }\n",
  )
  await expect(loadConfig(folder)).rejects.toThrow(
    'exports `news`, expected a default export: write `export default` instead of `export const news =`.',
  )
})

test('a configuration that is not exported is told to be', async () => {
  const folder = temporarySite({})
  writeFileSync(
    join(folder, 'standfirst.config.ts'),
    "const config = { site: { url: 'https://example.com/' } }\nvoid config\n",
  )
  await expect(loadConfig(folder)).rejects.toThrow(
    'exports no configuration, expected `export default defineConfig({',
  )
})
