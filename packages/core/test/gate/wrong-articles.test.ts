import { readdirSync, readFileSync } from 'node:fs'
import { type Issue, parseArticle, safeParseArticle } from '@standfirst/core'
import { describe, expect, test } from 'vitest'

const folder = new URL('fixtures/wrong/', import.meta.url)

/** Each folder is a wrong article, and all that is said of it. */
describe.each(readdirSync(folder))('%s', (name) => {
  const value = JSON.parse(readFileSync(new URL(`${name}/article.json`, folder), 'utf8'))
  const { issues, success } = safeParseArticle(value)

  test('every problem is named at once', async () => {
    expect(success).toBe(false)
    const text = `${JSON.stringify(issues, null, 2)}\n`
    await expect(text).toMatchFileSnapshot(new URL(`${name}/issues.json`, folder).pathname)
  })

  test('each says where, what was found, what was expected and what to do', () => {
    for (const issue of issues as Issue[]) {
      expect(issue.path).toBeInstanceOf(Array)
      expect(issue.message).toMatch(/^Found .*expected /)
      expect(issue.fix).toMatch(/^[A-Z].{5}/)
    }
  })

  test('the error lists each on a line', () => {
    const errors = issues.filter(({ severity }) => severity === 'error')
    try {
      parseArticle(value)
      expect.unreachable()
    } catch (error) {
      expect((error as Error).message.split('\n')).toHaveLength(errors.length + 1)
    }
  })
})
