import assert from 'node:assert/strict'
import type { Issue } from '@standfirst/core'
import { wholeArticle } from '../whole-article.ts'
import { isNamed } from './is-named.ts'
import type { Rendering } from './rendering.ts'
import { saidTexts } from './said-texts.ts'

/**
 * Assert that no address that can run is in an output, wherever it stood, and that an issue names it.
 *
 * @param carriesMembers - Whether the format says what stands beside the sections; where not, no issue is asked for.
 */
export function assertSafeAddresses(render: Rendering, carriesMembers: boolean): void {
  const article = wholeArticle()
  const addresses = saidTexts(article).filter(({ text }) => /^https?:/.test(text))
  for (const [index, { other, path }] of addresses.entries()) {
    const address = hostile[index % hostile.length] as string
    const at = `the address \`${address}\` at \`${path.join('.')}\``
    const issues: Issue[] = []
    const output = render(other(address), (issue) => void issues.push(issue))
    assert.ok(!output.includes(mark), `${at} is in the output: write what \`checkedUrl\` gives`)
    if (!carriesMembers) continue
    const isTold = issues.some((issue) => isNamed(issue.path, path, article))
    assert.ok(isTold, `${at} is lost, and no issue says so`)
  }
}

const mark = 'zqunsafe'

const hostile = [
  `javascript:${mark}()`,
  `JavaScript:${mark}()`,
  ` java\nscript:${mark}()`,
  `data:text/html,${mark}`,
  `vbscript:${mark}`,
]
