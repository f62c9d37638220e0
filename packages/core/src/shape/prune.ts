import { describeValue } from '../issue/describe-value.ts'
import type { Issue, OnIssue } from '../issue/issue.ts'
import { mostLevels } from './fits-nodes.ts'
import { isRecord, isText } from './loose.ts'

/** Of each list of which items were left out, by its path: where those that stayed were. */
export type Places = Record<string, number[]>

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
  fits: Fits,
  onIssue: OnIssue | undefined,
  places: Places,
): unknown {
  const above: unknown[] = []
  return pruned(value, fits, [])

  function pruned(value: unknown, fits: Fits, path: Issue['path']): unknown {
    // The empty address is none: it is told of here, where others stand that took another's place.
    if (fits(value) && (value !== '' || fits('x'))) return value
    // What stands in itself, such as a node that knows its parent, has no end.
    if (above.includes(value)) {
      report('a circle', path, 'wrong-type')
      return undefined
    }
    above.push(value)
    const kept = parts(value, fits, path)
    above.pop()
    return kept
  }

  function parts(value: unknown, fits: Fits, path: Issue['path']): unknown {
    if (Array.isArray(value) && fits([])) {
      // A node has a level and two keys, of which the article has none.
      if (path.length > 2 * mostLevels - 3) {
        const found = `more than \`${mostLevels}\` levels`
        report(found, path, 'too-deep', 'Nest the content less deeply.')
        return []
      }
      // A section that is left out stays as an empty one, so that paths to the others stay true.
      const empty = path.at(-1) === 'sections' ? [{ kind: 'prose', content: [] }] : []
      const indexes: number[] = []
      places[String(path)] = indexes
      return Array.from(value, (item, index) => {
        const kept = pruned(item, (one) => fits([one]), [...path, index])
        const items = kept === undefined ? empty : [kept]
        if (items.length) indexes.push(index)
        return items
      }).flat()
    }
    // Where every member has the same form, whatever it is called, none is in the way.
    const base = isRecord(value) && [named(value), whole, {}].find(fits)
    const kept = isRecord(value) && base && members(value, base, fits, path)
    // Where one of several members must be there, none of them may be.
    if (kept && fits(kept)) return kept
    // A string where another would do is of a wrong form.
    const form = isText(value) && forms.find(([right]) => fits(right))
    report(
      describeValue(value),
      path,
      form ? form[1] : isRecord(value) && isText(value.type) ? 'unknown-node' : 'wrong-type',
    )
    return undefined
  }

  function members(
    value: Record<string, unknown>,
    base: object,
    fits: Fits,
    path: Issue['path'],
  ): object {
    const kept: Record<string, unknown> = { __proto__: null }
    for (const key of Object.keys(value)) {
      const fitsHere = (member: unknown) => fits({ ...base, [key]: member })
      const member = pruned(value[key], fitsHere, [...path, key])
      // What an author may have held back stays held back.
      if (member !== undefined) kept[key] = member
      else if (value[key] && key === 'paid') kept.paid = true
      else if (value[key] && key === 'status') kept.status = 'draft'
    }
    for (const [key, nothing] of Object.entries(whole)) {
      if (kept[key] !== undefined || fits({ ...base, ...kept, [key]: undefined })) continue
      if (value[key] === undefined) report(describeValue(undefined), [...path, key], 'missing')
      kept[key] = nothing
    }
    return { ...kept }
  }

  function report(
    found: string,
    path: Issue['path'],
    code: string,
    fix = 'Put it through `parseArticle` or `parseFeed` first, which tell what to change.',
  ): void {
    onIssue?.({
      code,
      severity: 'warning',
      message: `Found ${found}, expected what the format has here: it was left out.`,
      path,
      fix,
    })
  }
}

/** Text of each form that text may have to have, and the code where it has another. */
const forms = [
  ['https://a', 'unsafe-url'],
  ['2026-11-23T09:30:00Z', 'invalid-timestamp'],
  ['en', 'invalid-language'],
  ['a/a', 'invalid-value'],
] as const

type Fits = (value: unknown) => boolean

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
  startSeconds: 0,
  items: [],
  content: [],
  quote: [],
  answer: [],
  fallback: [],
  children: [],
  link: { label: '', url: '' },
}
