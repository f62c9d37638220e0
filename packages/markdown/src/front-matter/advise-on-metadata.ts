import type { Issue } from '@standfirst/core'
import { adviseOnDate } from './advise-on-date.ts'
import { keyOf } from './key-of.ts'
import { lineOf, mediaTypeOf, secondsOf } from './line-of.ts'
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
  const ofDate = adviseOnDate(issue, { data, form, keys })
  const said = withKey(ofDate ?? withoutDate(issue, preset) ?? issue, keys)
  if (ofDate) return said
  if (issue.code === 'wrong-type' && form !== 'json' && valueAt(issue.path, data) === null) {
    return {
      ...said,
      message: said.message.replace('Found `null`', 'Found nothing after the colon'),
      fix: 'Write it there, in double quotes where it begins with `#`, or remove the line.',
    }
  }
  const own = preset && (adviceForTool(issue, preset) ?? adviceOnPicture(issue, keys))
  // Tools have keys of their own for the words of a picture.
  const fix = own ?? (preset && issue.code === 'missing-alt' ? undefined : advice(issue, data))
  return fix === undefined ? said : { ...said, fix: inForm(fix, form) }
}

/** That the day of publication is missing, for which some tools take a time of the file. */
function withoutDate(issue: Issue, preset: MarkdownPreset | undefined): Issue | undefined {
  const { code, path } = issue
  if (code !== 'missing' || path[0] !== 'publishedAt') return undefined
  const why = takesFileTime.test(preset ?? '')
    ? ': the time of the file, which its tool takes, is not kept by a copy'
    : ''
  return {
    ...issue,
    message: `Found no \`${keyOf('publishedAt', preset)}\`, expected the day of publication${why}`,
  }
}

/**
 * @see {@link https://hexo.io/docs/front-matter}
 * @see {@link https://www.11ty.dev/docs/dates/}
 * @see {@link https://docusaurus.io/docs/blog#blog-post-date}
 */
const takesFileTime = /^(?:docusaurus|eleventy|hexo)$/

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
  // There are none yet.
  if (form === undefined) return fix.replace('between the lines', 'between two lines')
  if (key === undefined || value === undefined) {
    return form === 'yaml'
      ? fix
      : fix.replace(/`(?:\w+: |\{)[^`]*`/g, (line) => otherForm(line, form))
  }
  if (form === 'toml') {
    return `Add \`${key} = ${value}\` between the lines \`+++\` at the top of the file.`
  }
  return form === 'json'
    ? `Add \`"${key}": ${value.startsWith('"') ? value : JSON.stringify(value)}\` to the JSON at the top of the file.`
    : `Add \`${key}: ${value}\` between the lines \`---\` at the top of the file.`
}

/** A line of YAML in another form: what stands in quotes stays. */
function otherForm(line: string, form: 'json' | 'toml'): string {
  return line.replace(
    /"(?:[^"\\]|\\.)*"|(\w+): (?:([a-z][\w-]*)(?![\w"]))?/gi,
    (all, key?: string, word?: string) => {
      if (key === undefined) return all
      const value = word === undefined ? '' : `"${word}"`
      return form === 'toml' ? `${key} = ${value}` : `"${key}": ${value}`
    },
  )
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

function advice({ code, fix, message, path }: Issue, data: Data): string | undefined {
  const [top, ...rest] = path
  const key = String(top)
  if (code === 'missing' && rest.length === 0) return adviceOnMissing(key, data)
  if (code === 'missing' && key === 'media' && rest.at(-1) === 'mediaType') {
    const { url } = Object(valueAt(path.slice(0, -1), data))
    const type = mediaTypeOf(url)
    return type && `Add \`mediaType: ${type}\`.`
  }
  if (code === 'unknown-key' && rest.length === 0) return adviceOnKey(key, data, fix)
  if (code !== 'wrong-type' && code !== 'missing-alt') return undefined
  const found = valueAt(path, data)
  const isText = typeof found === 'string'
  if (rest.length === 0 && (isText || key === 'translations')) {
    const line = lineOf(key, found)
    return line && `Write \`${line}\`.`
  }
  if (isText && key === 'related' && rest.length === 1) {
    return `Write \`{ url: ${JSON.stringify(found)}, title: "What it is called" }\`.`
  }
  if (isText && path.at(-1) === 'durationSeconds') {
    const seconds = secondsOf(found)
    return seconds === undefined ? undefined : `Write \`durationSeconds: ${seconds}\`.`
  }
  const isPlain = typeof found === 'number' || typeof found === 'boolean'
  if (isPlain && message.includes('expected text')) return 'Put it in double quotes, if it is text.'
  return key === 'episode' && rest.length === 0 && typeof found === 'number'
    ? `Write \`episode: { number: ${found} }\`.`
    : undefined
}

function valueAt(path: Issue['path'], data: Data): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | null | undefined)?.[part],
    data,
  )
}

function adviceOnMissing(key: string, data: Data): string | undefined {
  const other = Object.keys(data).find((one) => memberOf(one) === key)
  if (other !== undefined)
    return `Rename \`${other}\` to \`${key}\`, or say by \`preset\` which tool the file is for.`
  const line = Object.hasOwn(examples, key) ? examples[key] : undefined
  return line && `Add \`${line}\` between the lines \`---\` at the top of the file.`
}

const examples: Record<string, string> = {
  title: 'title: "What happened"',
  summary: 'summary: "Why to read on"',
  publishedAt: 'publishedAt: 2026-11-23',
}

function adviceOnKey(key: string, data: Data, fix: string | undefined): string | undefined {
  const value = data[key]
  if (isText.test(key)) return 'Write the text below the front matter, and remove the key.'
  if (isPictureText.test(key)) {
    return 'Remove it, and write what the picture shows as `image: { url: "…", alt: "…" }`.'
  }
  if (/^(?:duration|length)$/i.test(key)) {
    const seconds = secondsOf(value) ?? 1800
    return `Write it in \`media\`, beside the address of the recording: \`durationSeconds: ${seconds}\`.`
  }
  const ofTool = memberOf(key)
  const or = ofTool || isPath(key) ? ', or say by `preset` which tool the file is for.' : '.'
  // What the gate takes it for.
  const [, meant] = /`(media|\w+(?=`))/.exec(fix ?? '') ?? []
  const member = isPath(key) ? 'url' : (ofTool ?? meant)
  if (member === undefined) {
    return 'Remove it: front matter has the keys of an article alone. With a `preset`, others are only warned of.'
  }
  const line = typeof value === 'string' ? lineOf(member, value) : undefined
  if (or === '.') {
    if (Object.hasOwn(data, member)) return fix
    // Its own place, or the configuration, may say it where the file does not.
    return line
      ? `Write \`${line}\` instead.`
      : `Rename it to \`${member}\`${Object.hasOwn(examples, member) ? '' : ', or remove it'}`
  }
  if (Object.hasOwn(data, member)) return `Remove it: \`${member}\` is there already.`
  if (isPath(key) && typeof value === 'string') {
    const path = value.includes('/') ? value : `../${value}/`
    return `Write \`url: ${JSON.stringify(path)}\` instead${or}`
  }
  if (member === 'category' && Array.isArray(value)) {
    return `Write its first as \`category\`, and the others as \`tags\`${or}`
  }
  return line ? `Write \`${line}\` instead${or}` : `Rename it to \`${member}\`${or}`
}

/** Keys that are to hold what stands below the front matter. */
const isText = /^(?:text|body|content|sections|article_?(?:text|body)|html|markdown)$/i

const isPictureText = /^(?:(?:image|img|cover|hero)[-_]?)?alt(?:[-_]?text)?$/i

/** Whether some tool has a part of the address under the key. */
function isPath(key: string): boolean {
  return key !== 'url' && Object.values(presets).some(({ paths }) => paths.includes(key))
}

/** The member that some tool has the key for. */
function memberOf(key: string): string | undefined {
  const fields = Object.values(presets).flatMap((preset) => preset.fields)
  const field =
    fields.find((one) => one.key === key) ?? fields.find(({ alsoRead }) => alsoRead?.includes(key))
  return field?.member
}
