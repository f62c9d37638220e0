import * as core from '@standfirst/core'
import { describeRenderer } from '@standfirst/testing'
import { describe, expect, test } from 'vitest'
import { rendererSource } from '../src/init/sample-renderer.ts'

const source = rendererSource('my-format')

/** What `init --renderer` writes, as a value. */
function evaluated(code: string): core.Renderer {
  const body = code
    .replace(/import (\{[^}]*\}) from '@standfirst\/core'/, 'const $1 = core')
    .replace('export const', 'const')
  return new Function('core', `${body}\nreturn myFormatRenderer`)(core)
}

describeRenderer(evaluated(source), { describe, test, runs: 20 })

test.each([
  ['all sections are left out', 'childrenOf(root).flatMap(block)', '[]', /: well-formed, whole/],
  ['paid sections are shown', 'if (!section.paid)', 'if (section)', /paying readers/],
  ['paid sections go in silence', 'onIssue?.(paidSection(index))', '', /paying readers/],
  ['losses are not told', /reportLosses\(article.*/, '', /beside the sections/],
  ['the summary is left out', 'line(article.summary),', '', /beside the sections/],
  ['a retraction is not told', "article.status === 'retracted'", 'false', /retracted/],
  ['an address is not checked', 'line(article.title)', 'String(given.image?.url)', /address/],
])('the conformance suite finds that %s', (_, kept, broken, found) => {
  const code = source.replace(kept, () => broken)
  expect(code).not.toBe(source)
  const failed: string[] = []
  describeRenderer(evaluated(code), {
    describe: (_name, body) => body(),
    test(name, body) {
      try {
        void body()
      } catch {
        failed.push(name)
      }
    },
    runs: 1,
  })
  expect(failed).toContainEqual(expect.stringMatching(found))
})
