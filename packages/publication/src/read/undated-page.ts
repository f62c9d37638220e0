import type { Issue } from '@standfirst/core'

/**
 * What is said of a file of a tool's site that has no date, in place of what the gate found: it is taken
 * for a page that is no article, such as About.
 *
 * @param issues - What is wrong with the file.
 * @param isShown - Whether it stands where the tool has pages, and is one; others are left out.
 * @returns Nothing if a date is not what it lacks, or if more is wrong with it.
 */
export function undatedPage(issues: readonly Issue[], isShown = false): Issue | undefined {
  const errors = issues.filter(({ severity }) => severity === 'error')
  const script = errors.find(
    ({ code, message }) => code === 'invalid-front-matter' && /`js`/.test(message),
  )
  if (script)
    return { ...script, severity: 'warning', message: `${script.message}; it was left out` }
  if (!isUndated(issues)) return undefined
  const { fix: advice, position } = errors.find(({ path }) => path[0] === 'publishedAt') ?? {}
  const fix = advice?.endsWith(pageAdvice) ? advice.slice(0, -pageAdvice.length) : advice
  return {
    code: 'undated-page',
    severity: 'warning',
    message: `Found no date, expected one in an article: this was taken for ${isShown ? 'a page that is no article, and is in no list and no feed' : 'a page that is none, and left out'}`,
    path: [],
    fix: `Write \`page: true\` if it is a page that is no article${fix ? `. If it is one: ${fix.charAt(0).toLowerCase()}${fix.slice(1)}` : '.'}`,
    ...(position && { position }),
  }
}

const pageAdvice =
  ' If it is not finished, hold it back with `draft: true`. If it is a page that is no article, write `page: true`.'

/** Issues of a file that may be no article where a date is missing, which is no news where it says that it is a page. */
export function orPages(issues: readonly Issue[]): Issue[] {
  const isMeant = issues.some(({ code, path }) => code === 'wrong-type' && path[0] === 'page')
  return issues.flatMap((issue) => {
    const { code, fix, path } = issue
    if (code !== 'missing' || path[0] !== 'publishedAt') return issue
    return isMeant ? [] : fix ? { ...issue, fix: `${fix}${pageAdvice}` } : issue
  })
}

/** What is told of a file that its tool doesn't build where it stands, and that has no date: nothing else is wrong. */
export function heldBackOf(issues: readonly Issue[]): Issue[] | undefined {
  const held = issues.filter(({ code }) => code === 'held-back')
  return held.length > 0 && isUndated(issues) ? held : undefined
}

/** Whether a date is all that a file lacks, beside what is taken from its text. */
export function isUndated(issues: readonly Issue[]): boolean {
  const errors = issues.filter(({ severity }) => severity === 'error')
  return errors.some(({ path }) => path[0] === 'publishedAt') && errors.every(isLack)
}

/** Nothing, or the braces of a template for new files. */
function isLack({ code, message, path }: Issue): boolean {
  const isWanted = path.length === 1 && ['publishedAt', 'summary', 'title'].includes(`${path[0]}`)
  return isWanted && (code === 'missing' || (code === 'wrong-type' && /an object/.test(message)))
}
