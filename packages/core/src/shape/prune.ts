import type { Issue, OnIssue } from '../issue/issue.ts'
import { isRecord } from './loose.ts'

/** Of each list of which items were left out, by its path: where those that stayed were. */
export type Places = Map<string, number[]>

/**
 * Leave out of a value what keeps it from fitting, and report each part with its path.
 *
 * What fits is told by `fits` alone: a part is judged in a holder in which all else is well.
 *
 * @param value - Anything; not changed.
 * @param fits - Whether a value can be read.
 * @param places - Receives where the items of lists were.
 * @returns The value itself if it fits, else a copy that does; `undefined` if nothing is left.
 */
export function prune(
  value: unknown,
  fits: (value: unknown) => boolean,
  onIssue: OnIssue | undefined,
  places: Places,
  path: Issue['path'] = [],
): unknown {
  if (fits(value)) return value
  if (Array.isArray(value) && fits([])) {
    // A section that is left out stays as an empty one, so that paths to the others stay true.
    const empty = path.at(-1) === 'sections' ? [{ kind: 'prose', content: [] }] : []
    const indexes: number[] = []
    places.set(String(path), indexes)
    return Array.from(value, (item, index) => {
      const kept = prune(item, (one) => fits([one]), onIssue, places, [...path, index])
      const left = kept === undefined ? empty : [kept]
      if (left.length) indexes.push(index)
      return left
    }).flat()
  }
  const base = isRecord(value) && [named(value), whole].find(fits)
  if (isRecord(value) && base) return pruneMembers(value, base, fits, onIssue, places, path)
  report(value, onIssue, path)
  return undefined
}

function pruneMembers(
  value: Record<string, unknown>,
  base: object,
  fits: (value: unknown) => boolean,
  onIssue: OnIssue | undefined,
  places: Places,
  path: Issue['path'],
): object {
  const kept: Record<string, unknown> = { __proto__: null }
  for (const key of Object.keys(value)) {
    const fitsHere = (member: unknown) => fits({ ...base, [key]: member })
    const member = prune(value[key], fitsHere, onIssue, places, [...path, key])
    // What an author may have held back stays held back.
    if (member !== undefined) kept[key] = member
    else if (value[key] && key === 'paid') kept.paid = true
    else if (value[key] && key === 'status') kept.status = 'draft'
  }
  for (const [key, nothing] of Object.entries(whole)) {
    if (kept[key] !== undefined || fits({ ...base, ...kept, [key]: undefined })) continue
    if (value[key] === undefined) report(undefined, onIssue, [...path, key])
    kept[key] = nothing
  }
  return { ...kept }
}

function named({ kind, type, use }: Record<string, unknown>): object {
  return { ...whole, ...(kind !== undefined && { kind }), type, use }
}

/** All that any part of the format must have, with nothing in it. */
const whole = {
  title: '',
  id: '',
  url: '',
  language: '',
  summary: '',
  description: '',
  publishedAt: '',
  authors: [],
  tags: [],
  media: [],
  sections: [],
  related: [],
  corrections: [],
  translations: [],
  name: '',
  mediaType: '',
  at: '',
  note: '',
  label: '',
  question: '',
  value: '',
  identifier: '',
  width: 0,
  items: [],
  content: [],
  quote: [],
  answer: [],
  fallback: [],
  children: [],
  link: { label: '', url: '' },
}

function report(value: unknown, onIssue: OnIssue | undefined, path: Issue['path']): void {
  const type = isRecord(value) ? value.type : undefined
  onIssue?.({
    code:
      value === undefined ? 'missing' : typeof type === 'string' ? 'unknown-node' : 'wrong-type',
    severity: 'warning',
    message: `Found ${show(value)}, expected what the format has here: it was left out.`,
    path,
    fix: 'Put it through `parseArticle` or `parseFeed` first, which tell what to change.',
  })
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `the text \`${value.slice(0, 80)}\``
  if (typeof value === 'object' && value) return Array.isArray(value) ? 'a list' : 'an object'
  return /^[fs]/.test(typeof value) ? `a ${typeof value}` : `\`${value}\``
}
