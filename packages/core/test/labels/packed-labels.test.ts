import { labels } from '@standfirst/core'
import { expect, test } from 'vitest'
import { labelRows } from '../../labels/label-rows.ts'
import { packLabels } from '../../labels/pack-labels.ts'

test('the packed labels are those of label-rows.ts', async () => {
  const rows = Object.entries(labelRows).map(
    ([name, row]) =>
      `  ${/\W/.test(name) ? `'${name}'` : name}: \`${literal(packLabels(row))}\`,\n`,
  )
  await expect(
    `/** Written by \`packLabels\` from \`label-rows.ts\`, where words are changed. */
export const packedLabels: Readonly<Record<string, string>> = {
${rows.join('')}}
`,
  ).toMatchFileSnapshot('../../src/labels/packed-labels.ts')
})

test.each(Object.entries(labelRows))('%s is read as it was before it was packed', (name, row) => {
  const words = labels(name)
  expect(Object.values(words)).toEqual(row.split('\n'))
})

/** What stands between the marks of a template literal; an editor would take away a last space. */
function literal(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(/^ | $/gm, '\\x20')
}
