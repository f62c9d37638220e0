import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'

/**
 * What is to be said of an article in a version that can't be read.
 *
 * @param versions - The oldest and the newest that can be read.
 */
export function unknownVersion(
  { schemaVersion: found }: { [key: string]: Json },
  [oldest, newest]: readonly [number, number],
): Issue | undefined {
  if (found === undefined) return undefined
  const whole = isVersion(found)
  if (whole && found >= oldest && found <= newest) return undefined
  const shown =
    typeof found === 'object' && found !== null
      ? Array.isArray(found)
        ? 'a list'
        : 'an object'
      : `\`${String(found).slice(0, 40)}\``
  const expected = oldest === newest ? `\`${newest}\`` : `\`${oldest}\` to \`${newest}\``
  return {
    code: 'unknown-version',
    severity: 'error',
    message: whole
      ? `Found version ${shown} of the format, expected ${expected}`
      : `Found ${typeof found === 'string' ? 'the text ' : ''}${shown}, expected the number ${expected} as the version of the format`,
    path: ['schemaVersion'],
    fix: fix(whole ? found : undefined, newest),
  }
}

/** Whether a value is the number of a version, be it of one that is not known. */
export function isVersion(found: Json | undefined): found is number {
  return typeof found === 'number' && Number.isInteger(found) && found >= 0
}

function fix(found: number | undefined, newest: number): string {
  if (found === undefined) return `Write the number \`${newest}\`, or leave it out`
  return found < newest
    ? `Bring the article to version ${newest} with \`migrateArticle\``
    : 'Update `@standfirst/core`, or have who wrote the article bring it to a version that this release reads with `migrateArticle`'
}
