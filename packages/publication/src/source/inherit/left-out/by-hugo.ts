import { posix } from 'node:path'
import { listOf, membersOf } from '../read-data.ts'
import { byGlob, byNegation, textsOf } from './by-glob.ts'
import { nothing, type PathRule } from './path-rule.ts'

type Members = Readonly<Record<string, unknown>>

/**
 * What a mount of Hugo leaves out of the folder that it is of.
 *
 * @see {@link https://gohugo.io/configuration/module/#mounts}
 */
export function byMounts(module: unknown): PathRule {
  const rules = listOf(lower(membersOf(module)).mounts).map((mount): PathRule => {
    const { excludefiles, files, source } = lower(membersOf(mount))
    if (typeof source !== 'string') return nothing
    const folder = `${posix.normalize(source).replace(/\/+$/, '')}/`
    const excluded = byGlob(excludefiles)
    const negated = byNegation(files)
    return (path) => {
      const own = path.startsWith(folder) ? path.slice(folder.length) : undefined
      return own !== undefined && (excluded(own) || negated(own))
    }
  })
  return (path) => rules.some((leavesOut) => leavesOut(path))
}

/**
 * Texts in a language that is switched off: by their names, or by the folder of the language.
 *
 * @see {@link https://gohugo.io/configuration/languages/}
 */
export function byLanguages(languages: unknown): PathRule {
  const off = Object.entries(membersOf(languages)).filter(
    ([, language]) => lower(membersOf(language)).disabled === true,
  )
  const folders = off.flatMap(([, language]) => textsOf(lower(membersOf(language)).contentdir))
  return anyOf([byNames(off.map(([name]) => name)), byGlob(folders, 'site')])
}

/** Texts in languages that are named as switched off. */
export function byNames(languages: unknown): PathRule {
  const endings = textsOf(languages).map((name) => `.${name}.`.toLowerCase())
  return (path) => {
    const [ending] = /\.[\w-]+\.(?=\w+$)/.exec(path.toLowerCase()) ?? []
    return ending !== undefined && endings.includes(ending)
  }
}

function anyOf(rules: readonly PathRule[]): PathRule {
  return (path) => rules.some((leavesOut) => leavesOut(path))
}

/** Members by their names in lower case: Hugo's have none. */
function lower(members: Members): Members {
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => [key.toLowerCase(), value]),
  )
}
