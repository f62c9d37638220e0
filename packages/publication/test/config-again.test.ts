import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadConfig } from '@standfirst/publication'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'standfirst-config-again-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Under `--watch`, Node gave what it had loaded first.
test.each([
  ['mjs', 'export default'],
  ['js', 'export default'],
  ['ts', 'export default'],
])('a configuration in .%s that was changed is read as it is now', async (ending, begins) => {
  const file = join(folder, `standfirst.config.${ending}`)
  for (const title of ['One', 'Two', 'Three']) {
    writeFileSync(file, `${begins} { site: { url: 'https://example.com/', title: '${title}' } }`)
    expect(await loadConfig(folder)).toMatchObject({ feed: { title } })
  }
  writeFileSync(file, `${begins} { site: {`)
  await expect(loadConfig(folder)).rejects.toThrow(`standfirst.config.${ending}`)
  writeFileSync(file, 'throw new Error("Not today")')
  await expect(loadConfig(folder)).rejects.toThrow('Not today')
  rmSync(file)
})
