import type { Issue } from '@standfirst/core'

/**
 * The keys of the own form that say where a file stands in its site, and nothing of the article: a
 * publication reads them.
 */
export function siteKeys(data: Readonly<Record<string, unknown>>): {
  keys: readonly string[]
  issues: Issue[]
} {
  const keys = Object.keys(data).filter((key) => Object.hasOwn(saying, key.toLowerCase()))
  return { keys, issues: keys.map(unread) }
}

const saying: Readonly<Record<string, string>> = {
  aliases: 'former addresses that lead to it',
  menu: 'whether it is in the menu of its site',
  page: 'whether it is a page that is no article',
  redirect_from: 'former addresses that lead to it',
}

function unread(key: string): Issue {
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found \`${key}\`, which says ${saying[key.toLowerCase()]}, expected what an article itself says: it was ignored`,
    path: [key],
    fix: 'Leave it: `standfirst build` and the other readers of a whole publication read it. Or remove it, if there is none.',
  }
}
