import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { articlesFromWordPress } from '@standfirst/import/wordpress'
import { expect, test } from 'vitest'
import { wxr } from './wxr.ts'

test('what is kept of an item until the end does not hold what was read together with it', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const inUse = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const [head = '', tail = ''] = wxr([]).split(/(?=<\/channel>)/)
  // Each a text of 200 kB, as a file is read in parts.
  const parts = function* () {
    yield head
    for (let id = 1; id <= 150; id++) {
      const guid = `https://mill.example/?p=${id}-an-address-that-is-long`
      const file = { id: id * 1000, type: 'attachment', title: `A picture of the weir, ${id}` }
      const both = wxr([
        { id, guid, content: 'Short.' },
        { ...file, attachment: `https://mill.example/${id}.jpg` },
      ])
      const items = both.slice(both.indexOf('<item>'), both.lastIndexOf('</item>') + 7)
      yield `${items}<!-- ${String(id).padEnd(200_000, '.')} -->`
    }
    yield tail
  }
  let posts = 0
  const before = inUse()
  let most = 0
  const run = articlesFromWordPress(parts)
  for await (const _ of run) {
    posts++
    if (posts % 50 === 0) most = Math.max(most, inUse() - before)
  }
  expect(run.report.issues).toEqual([])
  expect(posts).toBe(150)
  expect(most).toBeLessThan(10_000_000)
})
