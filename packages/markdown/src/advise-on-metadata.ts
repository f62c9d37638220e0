import type { Issue } from '@standfirst/core'
import { presets } from './preset-fields.ts'

/** An issue of the metadata with what to do about it in front matter, where that is something else. */
export function adviseOnMetadata(issue: Issue, data: Readonly<Record<string, unknown>>): Issue {
  const [key, ...rest] = issue.path
  if (issue.code === 'unknown-key' && rest.length === 0) {
    const member = memberOf(String(key))
    const fix = `Rename it to \`${member}\`, or say by \`preset\` which tool the file is for.`
    return member === undefined ? issue : { ...issue, fix }
  }
  const found = issue.path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | undefined)?.[part],
    data,
  )
  const isPlain = typeof found === 'number' || typeof found === 'boolean'
  if (issue.code !== 'wrong-type' || !isPlain) return issue
  return { ...issue, fix: 'Put it in double quotes, if it is text.' }
}

/** The member that some tool has the key for. */
function memberOf(key: string): string | undefined {
  for (const { fields } of Object.values(presets)) {
    const field = fields.find((one) => one.key === key || one.alsoRead?.includes(key))
    if (field) return field.member
  }
  return undefined
}
