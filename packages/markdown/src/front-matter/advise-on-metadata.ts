import type { Issue } from '@standfirst/core'
import { keyOf } from './key-of.ts'
import type { MarkdownPreset } from './preset.ts'
import { presets } from './presets.ts'
import type { FrontMatter } from './read-front-matter.ts'

type Data = Readonly<Record<string, unknown>>

/** An issue of the metadata with what to do about it in front matter, where that is something else. */
export function adviseOnMetadata(
  issue: Issue,
  { data, form, keys }: Pick<FrontMatter, 'data' | 'form' | 'keys'>,
  preset?: MarkdownPreset,
): Issue {
  const said = withKey(issue, keys)
  const own = preset && (adviceForTool(issue, preset) ?? adviceOnPicture(issue, keys))
  // Tools have keys of their own for the words of a picture.
  const fix = own ?? (preset && issue.code === 'missing-alt' ? undefined : advice(issue, data))
  return fix === undefined ? said : { ...said, fix: inForm(fix, form) }
}

/** What is wrong with a member that a tool's key says, with the name of that key. */
function withKey(issue: Issue, keys: FrontMatter['keys']): Issue {
  const key = keys?.get(String(issue.path[0]))?.join('.')
  if (key === undefined || key === issue.path[0]) return issue
  return { ...issue, message: issue.message.replace(/(?:, expected|$)/, ` in \`${key}\`$&`) }
}

/** The words of a picture whose key is only its address stand beside it. */
function adviceOnPicture({ code, path }: Issue, keys: FrontMatter['keys']): string | undefined {
  const key = code === 'missing-alt' && path[0] === 'image' ? keys?.get('image') : undefined
  const last = key?.at(-1)
  if (!key || last === undefined) return undefined
  const beside = key.length > 1 ? [...key.slice(0, -1), 'alt'].join('.') : `${last}Alt`
  const name = key.join('.')
  return `Write what it shows in \`${beside}\`, beside \`${name}\`; where \`${name}\` has keys of its own, in its \`alt\`.`
}

/** A line to add, as the front matter that is there is written. */
function inForm(fix: string, form: FrontMatter['form']): string {
  const [, key, value] =
    /^Add `(\w+)(?:: | = )(.*)` between the lines `(?:---|\+\+\+)` at the top of the file\.$/.exec(
      fix,
    ) ?? []
  if (key === undefined || value === undefined || form === undefined) return fix
  if (form === 'toml') {
    return `Add \`${key} = ${value}\` between the lines \`+++\` at the top of the file.`
  }
  return form === 'json'
    ? `Add \`"${key}": ${value.startsWith('"') ? value : JSON.stringify(value)}\` to the JSON at the top of the file.`
    : `Add \`${key}: ${value}\` between the lines \`---\` at the top of the file.`
}

/** What to add in the words of a tool. */
function adviceForTool({ code, path }: Issue, preset: MarkdownPreset): string | undefined {
  if (code !== 'missing' || path.length !== 1) return undefined
  const { fences, fields } = presets[preset]
  const isKnown = fields.some(({ member }) => member === path[0])
  const key = isKnown ? keyOf(String(path[0]), preset) : undefined
  const line = Object.hasOwn(examples, String(path[0])) ? examples[String(path[0])] : undefined
  if (key === undefined || line === undefined) return undefined
  const value = line.slice(line.indexOf(':') + 2)
  if (fences === 'lines')
    return `Add \`${key}: ${value.replaceAll('"', '')}\` at the top of the file.`
  return fences === 'toml'
    ? `Add \`${key} = ${value}\` between the lines \`+++\` at the top of the file.`
    : `Add \`${key}: ${value}\` between the lines \`---\` at the top of the file.`
}

function advice({ code, path }: Issue, data: Data): string | undefined {
  const [top, ...rest] = path
  const key = String(top)
  if (code === 'missing' && rest.length === 0) return adviceOnMissing(key, data)
  if (code === 'unknown-key' && rest.length === 0) return adviceOnKey(key, data)
  if (code !== 'wrong-type' && code !== 'missing-alt') return undefined
  const found = path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | undefined)?.[part],
    data,
  )
  if (typeof found === 'string' && rest.length === 0) {
    const line = lineOf(key, found)
    return line && `Write \`${line}\`.`
  }
  const isPlain = typeof found === 'number' || typeof found === 'boolean'
  return isPlain ? 'Put it in double quotes, if it is text.' : undefined
}

function adviceOnMissing(key: string, data: Data): string | undefined {
  const other = Object.keys(data).find((one) => memberOf(one) === key)
  if (other !== undefined) return `Rename \`${other}\` to \`${key}\`.`
  const line = Object.hasOwn(examples, key) ? examples[key] : undefined
  return line && `Add \`${line}\` between the lines \`---\` at the top of the file.`
}

const examples: Record<string, string> = {
  title: 'title: "What happened"',
  summary: 'summary: "Why to read on"',
  publishedAt: 'publishedAt: 2026-11-23',
}

function adviceOnKey(key: string, data: Data): string | undefined {
  const value = data[key]
  const or = ', or say by `preset` which tool the file is for.'
  if (isPath(key) && typeof value === 'string') {
    const path = value.includes('/') ? value : `../${value}/`
    return `Write \`url: ${JSON.stringify(path)}\` instead${or}`
  }
  const member = memberOf(key)
  if (member === undefined) return undefined
  if (Object.hasOwn(data, member)) return `Remove it: \`${member}\` is there already.`
  const line = typeof value === 'string' ? lineOf(member, value) : undefined
  return line ? `Write \`${line}\` instead${or}` : `Rename it to \`${member}\`${or}`
}

/** How a text is written where the member is a list or an object. */
function lineOf(member: string, text: string): string | undefined {
  if (member === 'authors' || member === 'tags') return `${member}: [${JSON.stringify(text)}]`
  if (member !== 'image') return undefined
  return `image: { url: ${JSON.stringify(text)}, alt: "What it shows" }`
}

/** Whether some tool has a part of the address under the key. */
function isPath(key: string): boolean {
  return key !== 'url' && Object.values(presets).some(({ paths }) => paths.includes(key))
}

/** The member that some tool has the key for. */
function memberOf(key: string): string | undefined {
  const members = Object.values(presets).flatMap(({ fields }) =>
    fields.flatMap(({ alsoRead, key: own, member }) =>
      own === key || alsoRead?.includes(key) ? member : [],
    ),
  )
  return members[0]
}
