import { renderTrustTxt } from '@standfirst/rights'
import type { SiteSubject } from './site-subject.ts'

/**
 * Collect what a trust.txt says of the publisher, by the names of its lines. Comments, and the order of
 * lines, say nothing.
 *
 * @see {@link https://journallist.net/reference-document-for-trust-txt-specifications}
 */
export function stateTrustTxt(output: string, { feed, options, say }: SiteSubject): void {
  const { publisher, rights } = feed
  const { existing, social } = options.trustTxt ?? {}
  const found = linesOf(output)
  const expected = linesOf(renderTrustTxt({ publisher, rights, social }, { existing }))
  for (const name of new Set([...found.keys(), ...expected.keys()])) {
    const path = name === 'datatrainingallowed' ? ['rights'] : ['publisher']
    say.exact(name, path, found.get(name)?.sort(), expected.get(name)?.sort())
  }
}

function linesOf(text: string): Map<string, string[]> {
  const lines = new Map<string, string[]>()
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\uFEFF?\s*([\w-]+)\s*=([^#]*)/.exec(line) ?? []
    const name = key.toLowerCase()
    const own = lines.get(name)
    if (own) own.push(value.trim())
    else if (name) lines.set(name, [value.trim()])
  }
  return lines
}
