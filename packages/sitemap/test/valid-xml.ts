import { execFileSync, spawnSync } from 'node:child_process'
import { SaxesParser } from 'saxes'

/** Whether xmllint is on this machine, or must be. */
export const hasXmllint: boolean =
  process.env.STANDFIRST_TEST_ALL === '1' || spawnSync('xmllint', ['--version']).status === 0

/** Validate documents against a schema in `test/schema`; throws with what is wrong. */
export function assertValid(schema: string, xml: string): void {
  const path = `${import.meta.dirname}/schema/${schema}`
  execFileSync('xmllint', ['--noout', '--nonet', '--schema', path, '-'], {
    input: xml,
    stdio: 'pipe',
  })
}

/** What a strict parser reads: the text of every element, in order, by its name. */
export function readXml(xml: string): [name: string, text: string][] {
  const read: [string, string][] = []
  const open: { name: string; text: string }[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => void open.push({ name, text: '' }))
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) read.push([element.name, element.text])
  })
  parser.write(xml).close()
  return read
}
