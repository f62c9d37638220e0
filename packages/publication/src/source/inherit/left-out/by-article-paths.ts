import { pelicanSettings } from '../pelican-settings.ts'
import { listIn } from './list-in.ts'
import { nothing, type PathRule } from './path-rule.ts'

/**
 * What stands outside the folders that `ARTICLE_PATHS` of Pelican names, and outside those of its pages.
 *
 * @param script - The text of its configuration, which is not run.
 * @see {@link https://docs.getpelican.com/en/latest/settings.html#basic-settings}
 */
export function byArticlePaths(script: string): PathRule {
  const code = script.replace(/^[ \t]*#.*$/gm, '')
  const articles = listIn(code, 'ARTICLE_PATHS').map(plain)
  if (articles.length === 0 || articles.includes('')) return nothing
  const pages = /\bPAGE_PATHS\s*=/.test(code) ? listIn(code, 'PAGE_PATHS').map(plain) : ['pages']
  const folder = pelicanSettings(script).folder ?? 'content/'
  return (path) => {
    if (!path.startsWith(folder)) return false
    const own = path.slice(folder.length)
    return ![...articles, ...pages].some((one) => own === one || own.startsWith(`${one}/`))
  }
}

function plain(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').replace(/^\.$|\/+$/g, '')
}
