import type { OnIssue } from '@standfirst/core'
import { beginOwnCode } from '../config/own-code.ts'
import { reasonOf } from '../config/reason-of.ts'

/**
 * Render, and report a failure as an issue: a renderer or an override of the publication's own may
 * throw, or give something else than text, such as a promise.
 *
 * @param name - What is rendered, in words: `the renderer \`plain\``.
 * @returns What was rendered; `undefined` after a failure.
 */
export function attempt(render: () => string, name: string, onIssue: OnIssue): string | undefined {
  const ended = beginOwnCode(`${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  try {
    const text: unknown = render()
    if (typeof text === 'string') return text
    // A promise that fails later would end the process.
    if (text instanceof Promise) text.catch(() => {})
    fail(text instanceof Promise ? 'gave a promise' : `gave ${kindOf(text)}`)
  } catch (error) {
    fail(`failed with \`${reasonOf(error)}\``)
  } finally {
    ended()
  }
  return undefined

  function fail(what: string): void {
    onIssue({
      code: 'failed-renderer',
      severity: 'error',
      message: `Found that ${name} ${what}, expected text.`,
      path: [],
      fix: 'Correct the override or the renderer in the configuration.',
    })
  }
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
