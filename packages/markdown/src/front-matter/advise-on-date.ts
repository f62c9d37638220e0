import type { Issue } from '@standfirst/core'
import type { FrontMatter } from './read-front-matter.ts'

/**
 * An issue of a date with what stands in the file, which was completed before it was judged, and the form
 * to write it in; `undefined` if it is of something else.
 */
export function adviseOnDate(
  issue: Issue,
  { data, form, keys }: Pick<FrontMatter, 'data' | 'form' | 'keys'>,
): Issue | undefined {
  const [member = ''] = issue.path
  if (issue.path.length !== 1 || (member !== 'publishedAt' && member !== 'updatedAt')) return
  const found = data[member]
  const key = keys?.get(member) ?? [member]
  if (issue.code === 'invalid-timestamp' && typeof found === 'string') {
    const text = found.length > 64 ? `${found.slice(0, 63)}…` : found
    const day = dayOf(found)
    if (ofFile.test(found))
      return { ...issue, ...onDateOfFile(text, line(key, '2026-11-23', form)) }
    return {
      ...issue,
      message: issue.message.replace(/^Found .*(?=, expected)/s, `Found \`${text}\``),
      fix: day
        ? `Write ${line(key, day, form)}.`
        : `Write it like ${line(key, '2026-11-23', form)}, or with a time and its offset from UTC, like \`2026-11-23T09:30:00+01:00\`.`,
    }
  }
  if (issue.code !== 'wrong-type' || found === null) return
  const date = typeof found === 'number' ? dateOf(found) : undefined
  return { ...issue, fix: `Write it like ${line(key, date ?? '2026-11-23', form)}.` }
}

/** What Eleventy looks up: https://www.11ty.dev/docs/dates/#setting-a-content-date-in-front-matter */
const ofFile = /^\s*(?:git )?(?:last modified|created)\s*$/i

function onDateOfFile(text: string, example: string): Pick<Issue, 'message' | 'fix'> {
  const from = /^\s*git/i.test(text) ? 'the history of git' : 'the file'
  return {
    message: `Found \`${text}\`, for which Eleventy takes a time of ${from}, expected the day itself`,
    fix: `Write the day, so that it stays the same wherever the file is copied: ${example}.`,
  }
}

/** The day or time that a number stands for: `20261123`, or seconds or milliseconds since 1970. */
function dateOf(number: number): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(String(number)) ?? []
  const text = year === undefined ? undefined : `${year}-${month}-${day}`
  const isTime = number > 1e9 && number < 1e13
  const time = text ? Date.parse(text) : isTime ? number * (number < 1e11 ? 1000 : 1) : Number.NaN
  if (Number.isNaN(time)) return undefined
  return text ?? new Date(time).toISOString().replace('.000', '')
}

/** The day that a text says in the order of its country, where no other can be meant. */
function dayOf(text: string): string | undefined {
  const iso = /^(\d{4}-\d\d-\d\d)[,;.]$/.exec(text)?.[1]
  const [, first = '', sign, second = '', year] =
    /^(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4})$/.exec(text) ?? []
  // Whoever writes points writes the day first; of others, it must be plain which is the month.
  const [day, month] = sign === '.' || Number(first) > 12 ? [first, second] : [second, first]
  const isPlain = sign === '.' || Number(day) > 12
  const date = iso ?? (isPlain ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '')
  const time = Date.parse(date)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date
}

/** A key in another one is told with it: with a point between them they would be one key. */
function line(keys: readonly string[], date: string, form: FrontMatter['form']): string {
  const key = keys.at(-1) ?? ''
  const around = keys.length > 1 ? ` in \`${keys.slice(0, -1).join('.')}\`` : ''
  if (form === 'json') return `\`"${key}": "${date}"\`${around}`
  return `\`${key}${form === 'toml' ? ' =' : ':'} ${date}\`${around}`
}
