import { commentMatter } from './comment-matter.ts'
import { endOfJson } from './end-of-json.ts'

/** Front matter that only some tools write, in the form that all read. */
export interface TakenMatter {
  type: 'yaml' | 'toml'
  /** What stands between its fences; JSON is YAML too. */
  value: string
  /** Line of the fence before it; 0 if there is none. */
  fence: number
  /** Offset where it ends in the source. */
  end: number
}

/**
 * Find front matter that a parser of Markdown does not: JSON alone (Hugo), between lines `;;;` or after
 * `---json`, TOML after `---toml`, YAML that a line `...` ends (Jekyll), with longer fences or without
 * the first (Hexo), in a comment (Nikola), and with empty lines before it (Hugo).
 *
 * @see {@link https://gohugo.io/content-management/front-matter/}
 * @see {@link https://hexo.io/docs/front-matter#JSON-Front-matter}
 * @see {@link https://github.com/jonschlinkert/gray-matter#optionslanguage}
 */
export function takeMatter(source: string): TakenMatter | undefined {
  const start = /^\s*/.exec(source)?.[0].length ?? 0
  const text = source.slice(start)
  const found = text.startsWith('{')
    ? bareJson(text)
    : (semicolons(text) ?? commentMatter(text) ?? fenced(text, start))
  if (!found) return undefined
  const before = source.slice(0, start).split('\n').length - 1
  return { ...found, fence: found.fence + before, end: found.end + start }
}

function bareJson(text: string): TakenMatter | undefined {
  if (!/^\{\s*(?:"[^"\n]*"\s*:|\})/.test(text)) return undefined
  const end = endOfJson(text)
  if (end === undefined) return undefined
  return { type: 'yaml', value: spaced(text.slice(0, end)), fence: 0, end }
}

function semicolons(text: string): TakenMatter | undefined {
  const match = /^(;{3,}[ \t]*\r?\n)?(\s*[{"][\s\S]*?)\r?\n;{3,}[ \t]*(?:\r?\n|$)/.exec(text)
  const [all = '', opening, members = ''] = match ?? []
  if (!match || !/^\s*\{?\s*"[^"\n]*"\s*:/.test(members)) return undefined
  const value = spaced(members)
  const object = value.trimStart().startsWith('{') ? value : `{${value}\n}`
  return { type: 'yaml', value: object, fence: opening ? 1 : 0, end: all.length }
}

function fenced(text: string, start: number): TakenMatter | undefined {
  const [all = '', fence, label = '', value = '', close = ''] = block.exec(text) ?? []
  const end = all.length
  if (fence === undefined) return withoutFirst(text)
  const isUsual = start === 0 && label === '' && fence === '---' && close === '---'
  if (isUsual || (label === '' && !looksLikeKeys.test(value))) return undefined
  const type = label.toLowerCase() === 'toml' ? 'toml' : 'yaml'
  const isJson = label.toLowerCase() === 'json'
  return { type, value: isJson ? spaced(value) : value, fence: 1, end }
}

/** A block of front matter: its fence, the name of its language, what it says, and the fence after it. */
const block =
  /^(-{3,})[ \t]*(json|ya?ml|toml)?[ \t]*\r?\n([\s\S]*?)(?<=\n)(\1|\.\.\.)[ \t]*(?:\r?\n|$)/i

const looksLikeKeys = /^["']?[\w.-]+["']?[ \t]*:(?:[ \t]|\r?$)/m

/** Lines with two keys or more, one of them a title or a date, that only a fence after them ends. */
function withoutFirst(text: string): TakenMatter | undefined {
  let keys = 0
  let isMatter = false
  let end = 0
  for (const line of text.split('\n', 200)) {
    if (/^---\s*$/.test(line)) {
      if (keys < 2 || !isMatter) return undefined
      const after = Math.min(end + line.length + 1, text.length)
      return { type: 'yaml', value: text.slice(0, end), fence: 0, end: after }
    }
    if (/^[A-Za-z][\w-]*:(?:\s|$)/.test(line)) keys++
    else if (keys === 0 || !/^(?:[ \t]+\S|- )/.test(line)) return undefined
    isMatter ||= /^(?:title|date|layout):/i.test(line)
    end += line.length + 1
  }
  return undefined
}

/** JSON without tabs at the beginning of lines, which YAML refuses. */
function spaced(json: string): string {
  return json.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length))
}
