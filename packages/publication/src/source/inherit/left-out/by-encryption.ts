import { byGlob } from './by-glob.ts'
import type { PathRule } from './path-rule.ts'
import { textsIn } from './texts-in.ts'

/**
 * Pages that VuePress's theme Hope encrypts, where its options stand in a script as they are:
 * `encrypt: { config: { '/private/': ['1234'] } }`, or all of them: `encrypt: { global: true }`.
 *
 * @see {@link https://theme-hope.vuejs.press/guide/feature/encrypt.html}
 */
export function byEncryption(script: string): PathRule {
  const at = /\bencrypt["']?\s*:\s*\{/.exec(script)
  if (!at) return () => false
  const options = script.slice(at.index + at[0].length)
  const pages = /\bconfig["']?\s*:\s*\{/.exec(options)
  const ownEnd = options.indexOf('}')
  if (/\bglobal["']?\s*:\s*true\b/.test(options.slice(0, ownEnd))) return () => true
  if (!pages || pages.index > ownEnd) return () => false
  const texts = textsIn(options, pages.index + pages[0].length, '}')
  const paths = texts
    .filter((text) => text.startsWith('/'))
    .map((path) => path.replace(/\.html$/, '.md'))
  return byGlob(paths, 'site')
}
