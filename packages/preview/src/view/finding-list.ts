import type { Issue } from '@standfirst/core'
import { html, type SafeHtml } from '@standfirst/html'
import type { ReadSource } from '../preview-state.ts'
import { codeFrame } from './code-frame.ts'
import { ticked } from './ticked.ts'

/** A finding as the preview shows it: what the gate, a renderer, lint or the agreement check said. */
export interface ShownIssue extends Issue {
  output?: string
  place?: string
  profile?: string
}

/**
 * List findings, errors first, each with its place, its lines in the source, and its mend.
 *
 * @param issues - What was found; the order within a severity is kept.
 * @param readSource - Gives the source of a file (default: no lines are shown).
 */
export function findingList(issues: readonly ShownIssue[], readSource?: ReadSource): SafeHtml {
  const sorted = issues.toSorted((a, b) => rank(a) - rank(b))
  return html`<ol class="findings">${sorted.map((issue) => finding(issue, readSource))}</ol>`
}

function rank({ severity }: Issue): number {
  return severity === 'error' ? 0 : 1
}

function finding(issue: ShownIssue, readSource: ReadSource | undefined): SafeHtml {
  const { code, file, fix, message, output, path, place, position, profile, severity } = issue
  const start = position?.start
  const where = [file, start?.line, start?.column].filter((part) => part !== undefined).join(':')
  const text = start && file !== undefined ? readSource?.(file) : undefined
  const facts = [
    where && html`<span class="where">${where}</span>`,
    path.length > 0 && html`<code>${pathText(path)}</code>`,
    output && html`<span>${output}${place ? `, ${place}` : ''}</span>`,
    profile && html`<span>asked for by ${profile}</span>`,
  ]
  return html`<li class="finding ${severity}"><p class="finding-head"><strong class="tag ${severity}">${severity}</strong> <code class="code">${code}</code></p><p>${ticked(message)}</p>${fix ? html`<p class="fix"><strong>Fix:</strong> ${ticked(fix)}</p>` : false}<p class="facts">${facts}</p>${start && text !== undefined ? codeFrame(text, start) : false}</li>`
}

/** `['sections', 0, 'kind']` as `sections[0].kind`. */
function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      return /^[\w$-]+$/.test(key) ? `${index ? '.' : ''}${key}` : `[${JSON.stringify(key)}]`
    })
    .join('')
}
