import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { article, findRuntimes, rawArticle } from '@standfirst/testing'
import { build } from 'esbuild'
import fc from 'fast-check'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyOutput } from './runtimes/every-output.ts'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const executablePath = '/usr/bin/chromium'
const packages = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'runtimes-'))
const runtimes = findRuntimes()
const inputs = readInputs()
const expected = everyOutput(inputs)
let script = ''

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'runtimes/every-output.ts')],
    alias: Object.fromEntries(
      readdirSync(packages).map((name) => [
        `@standfirst/${name}`,
        join(packages, name, 'src/index.ts'),
      ]),
    ),
    bundle: true,
    format: 'iife',
    globalName: 'outputs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  })
  script = bundle.outputFiles[0]?.text ?? ''
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('every output is the same as of this Node, byte for byte, on', () => {
  test.for(runtimes)('$name', ({ name, program, words }, { skip }) => {
    if (!program && !all) skip(`${name} is not installed`)
    const path = join(folder, 'every-output.cjs')
    writeFileSync(
      path,
      `${script}\nconsole.log(JSON.stringify(outputs.everyOutput(${JSON.stringify(inputs)})))`,
    )
    const env = { ...process.env, TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8' }
    const options = { encoding: 'utf8', env, maxBuffer: 2 ** 28 } as const
    const output = execFileSync(program ?? name, [...words, path], options)
    expect(differences(JSON.parse(output))).toEqual([])
  })

  test.skipIf(!all && !existsSync(executablePath))('Chromium', async () => {
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    })
    try {
      const page = await browser.newPage({ timezoneId: 'Asia/Kathmandu', locale: 'ar-EG' })
      await page.addScriptTag({ content: script })
      const outputs = await page.evaluate(`outputs.everyOutput(${JSON.stringify(inputs)})`)
      expect(differences(outputs as Outputs)).toEqual([])
    } finally {
      await browser.close()
    }
  })
})

type Outputs = Record<string, string>

/** What differs first in each output, and what should stand there. */
function differences(outputs: Outputs): string[] {
  return Object.keys({ ...expected, ...outputs }).flatMap((name) => {
    const [own = '', other = ''] = [expected[name], outputs[name]]
    if (own === other) return []
    let start = 0
    while (own[start] === other[start]) start++
    const around = (text: string): string => text.slice(Math.max(0, start - 40), start + 40)
    return `${name}: ${JSON.stringify(around(other))}, not ${JSON.stringify(around(own))}`
  })
}

/**
 * The cases as they stand in their files, and random articles, without characters that are younger
 * than the Unicode of a runtime: whether they are letters, it can't know.
 */
function readInputs(): unknown[] {
  const cases = join(packages, 'testing/cases')
  const files = readdirSync(cases).map((name) =>
    readFileSync(join(cases, name, 'article.json'), 'utf8'),
  )
  const random = [...fc.sample(article(), 300), ...fc.sample(rawArticle(), 100)]
  const texts = [...files, ...random.map((one) => JSON.stringify(one))]
  const young = youngCharacters(texts.join(''))
  return texts.map((text) =>
    JSON.parse(Array.from(text, (character) => (young.has(character) ? 'x' : character)).join('')),
  )
}

function youngCharacters(text: string): Set<string> {
  const characters = JSON.stringify([...new Set(text)])
  const path = join(folder, 'young.cjs')
  const unknown = `/(?!\\p{Noncharacter_Code_Point})\\p{Cn}/u.test(one)`
  writeFileSync(path, `console.log(JSON.stringify(${characters}.filter((one) => ${unknown})))`)
  const found = runtimes.flatMap(({ program, words }): string[] =>
    program ? JSON.parse(execFileSync(program, [...words, path], { encoding: 'utf8' })) : [],
  )
  return new Set(found)
}
