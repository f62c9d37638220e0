import type { Issue } from '@standfirst/core'

/**
 * What is said of a file of another tool's site that has no date, in place of what the gate found: it is
 * taken for a page that is no article, such as About, and left out.
 *
 * @param issues - What is wrong with the file.
 * @returns Nothing if a date is not what it lacks, or if more is wrong with it.
 */
export function undatedPage(issues: readonly Issue[]): Issue | undefined {
  const errors = issues.filter(({ severity }) => severity === 'error')
  const script = errors.find(
    ({ code, message }) => code === 'invalid-front-matter' && /`js`/.test(message),
  )
  if (script)
    return { ...script, severity: 'warning', message: `${script.message}; it was left out` }
  const date = errors.find(({ path }) => path[0] === 'publishedAt')
  if (!date || !errors.every(isLack)) return undefined
  return {
    code: 'undated-page',
    severity: 'warning',
    message:
      'Found no date, expected one in an article: this was taken for a page that is none, and left out',
    path: [],
    ...(date.fix && { fix: date.fix }),
    ...(date.position && { position: date.position }),
  }
}

/** Nothing, or the braces of a template for new files. */
function isLack({ code, message, path }: Issue): boolean {
  const isWanted = path.length === 1 && ['publishedAt', 'summary', 'title'].includes(`${path[0]}`)
  return isWanted && (code === 'missing' || (code === 'wrong-type' && /an object/.test(message)))
}
