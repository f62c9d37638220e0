import { readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import type { Once } from './once.ts'

/**
 * What Astro's content collections give a file without a key by which it is held back, where that stands
 * in their configuration as it is: `draft: z.boolean().default(true)`. The configuration is not run: what
 * can't be told to be of one collection alone holds for all.
 *
 * @param folders - Those that the file stands in, its own first.
 * @see {@link https://docs.astro.build/en/guides/content-collections/#defining-the-collection-schema}
 */
export function schemaDefaults(
  file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  return folders.flatMap((folder) =>
    files.flatMap((name): InheritedMatter[] => {
      const path = join(folder, name)
      const own = relative(folder, file).replaceAll(sep, '/')
      const fitting = once(`${path} defaults`, () => defaultsIn(textOf(path))).filter(
        ({ within }) => own.startsWith(within),
      )
      return fitting.map(({ data }) => ({ data }))
    }),
  )
}

const files = ['src/content.config', 'src/content/config'].flatMap((name) =>
  ['ts', 'mts', 'js', 'mjs', 'cjs'].map((type) => `${name}.${type}`),
)

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

interface Default {
  data: Readonly<Record<string, unknown>>
  /** Folder of the collection, with a slash at its end; empty where it isn't known. */
  within: string
}

/**
 * The defaults of a configuration that may hold files back.
 *
 * @param text - Its text, which is not run.
 */
export function defaultsIn(text: string): Default[] {
  const script = text.replace(/^[ \t]*\/\/.*$/gm, '')
  const collections = collectionsIn(script)
  return [...script.matchAll(member)].flatMap(({ index, 1: key = '', 2: chain = '' }) => {
    const value = byDefault.exec(chain)?.[1]?.replace(/^\(\)\s*=>/, '')
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

/** A key by which files are held back, of any type, with the calls that say more of it. */
const member =
  /\b(draft|isDraft|hidden|private|unlisted|publish|published|status)["']?\s*:\s*[\w$]+((?:\s*\.\s*\w+(?:\s*\((?:[^()]|\([^()]*\))*\))?)+)/g

const byDefault = /\.\s*(?:default|prefault|catch)\s*\(((?:[^()]|\([^()]*\))*)\)/

interface Collection {
  from: number
  to: number
  within: string
}

/** The calls that define collections, none in another. */
function collectionsIn(script: string): Collection[] {
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
    const base = /\bbase["']?\s*:\s*(["'`])([^"'`$]*)\1/.exec(own)?.[2]
    const isByName = name !== undefined && !/\bloader\b/.test(own)
    const folder = base ?? (isByName ? `src/content/${keys.get(name) ?? name}` : '.')
    const within = posix.normalize(`${folder}/`).replace(/^(?:\.?\/)+/, '')
    found.push({ from, to, within: within.startsWith('..') ? '' : within })
  }
  return found
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
