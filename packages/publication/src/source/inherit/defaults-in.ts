import { posix } from 'node:path'

interface Default {
  data: Readonly<Record<string, unknown>>
  /** Folder of the collection, with a slash at its end; empty where it isn't known. */
  within: string
}

/**
 * How a configuration names the folders of its collections: Astro by `base`, or the collection's own name;
 * Nuxt Content by patterns within `content`; others in ways that are not read, so that each default holds
 * for all.
 */
export type SchemaPlace = 'astro' | 'nuxt' | 'other'

/**
 * The defaults of a configuration that may hold files back.
 *
 * @param text - Its text, which is not run.
 */
export function defaultsIn(text: string, place: SchemaPlace): Default[] {
  const script = text.replace(/^[ \t]*\/\/.*$/gm, '')
  const collections = place === 'other' ? [] : collectionsIn(script, place)
  return [...script.matchAll(member)].flatMap(({ index, 1: key = '', 2: chain, 3: members }) => {
    const value =
      members === undefined
        ? byDefault.exec(chain ?? '')?.[1]?.replace(/^\(\)\s*=>/, '')
        : defaultMember.exec(members)?.[1]
    const data = value === undefined ? undefined : heldBackBy(key, value.trim())
    const of = collections.find(({ from, to }) => from <= index && index < to)
    return data ? [{ data, within: of?.within ?? '' }] : []
  })
}

/** What a default says, if it may hold back. */
function heldBackBy(key: string, value: string): Readonly<Record<string, unknown>> | undefined {
  if (/^status$/i.test(key)) {
    const text = /^(["'`])([^"'`]*)\1$/.exec(value)?.[2]
    return text === undefined ? undefined : { [key]: text }
  }
  if (/^publish/.test(key)) return value === 'false' ? { [key]: false } : undefined
  // What code gives a draft can't be told: it may be one.
  const isCode = /draft$/i.test(key) && /^(?:(?!false$|null$|undefined$)[a-z]|!|\()/i.test(value)
  return value === 'true' || isCode ? { [key]: true } : undefined
}

/**
 * A key by which files are held back, of any type, with the calls that say more of it, or the members of
 * an object that do.
 */
const member =
  /\b(draft|isDraft|hidden|private|unlisted|publish|published|status)["']?\s*:\s*(?:[\w$]+((?:\s*\.\s*\w+(?:\s*\((?:[^()]|\([^()]*\))*\))?)+)|\{([^{}]*)\})/g

const byDefault = /\.\s*(?:default|prefault|catch)\s*\(((?:[^()]|\([^()]*\))*)\)/

const defaultMember = /\bdefault["']?\s*:\s*("[^"\n]*"|'[^'\n]*'|[^\s,"']+)/

interface Collection {
  from: number
  to: number
  within: string
}

/** The calls that define collections, none in another. */
function collectionsIn(script: string, place: SchemaPlace): Collection[] {
  const found: Collection[] = []
  // The name of a collection may be another than that of its variable.
  const members = script.matchAll(/\b([\w-]+)["']?\s*:\s*(\w+)\b/g)
  const keys = new Map([...members].map(([, key = '', variable = '']) => [variable, key]))
  const calls = /(?:\b([\w-]+)["']?\s*[:=]\s*)?\bdefineCollection\s*\(/g
  for (const { 0: opening, 1: name, index } of script.matchAll(calls)) {
    const from = index + opening.length
    if (from < (found.at(-1)?.to ?? 0)) continue
    const to = endOf(script, from)
    const own = script.slice(from, to)
    const folder = place === 'nuxt' ? patternIn(own) : folderOf(name, own, keys)
    const within = posix.normalize(`${folder}/`).replace(/^(?:\.?\/)+/, '')
    found.push({ from, to, within: within.startsWith('..') ? '' : within })
  }
  return found
}

/** The folder that a pattern of Nuxt Content begins with, where all that is read stands in `content`. */
function patternIn(own: string): string {
  const sources = [...own.matchAll(/\b(?:source|include)["']?\s*:\s*(["'`])([^"'`$]*)\1/g)]
  const [first] = sources
  if (!first || sources.length > 1 || /\bcwd\b/.test(own)) return '.'
  return `content/${first[2]?.replace(/[^/]*(?:[*?{[(!].*)?$/, '') ?? ''}`
}

/** The folder of a collection of Astro. */
function folderOf(
  name: string | undefined,
  own: string,
  keys: ReadonlyMap<string, string>,
): string {
  const base = /\bbase["']?\s*:\s*(["'`])([^"'`$]*)\1/.exec(own)?.[2]
  const isByName = name !== undefined && !/\bloader\b/.test(own)
  return base ?? (isByName ? `src/content/${keys.get(name) ?? name}` : '.')
}

/** Where the bracket that is open at an offset is closed. */
function endOf(script: string, from: number): number {
  const token = new RegExp(tokens)
  token.lastIndex = from
  let depth = 1
  for (let match = token.exec(script); match; match = token.exec(script)) {
    if (match[0] === '(') depth++
    if (match[0] === ')' && --depth === 0) return match.index
  }
  return script.length
}

/** Comments, texts and brackets. */
const tokens = /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|(["'`])(?:(?!\1)[^\\\n]|\\.)*\1?|[()]/g
