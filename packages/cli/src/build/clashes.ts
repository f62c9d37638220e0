import type { Issue } from '@standfirst/core'
import { toldApart } from './told-apart.ts'

/** A file that something wants to be. */
export interface Claim {
  /** Path within the output folder. */
  path: string
  /** Who wants it, in words: ``the article `a.md` ``. */
  by: string
  /** Names the article, if it is one's. */
  key?: string | undefined
}

/** What can't be beside each other. */
export interface Clashes {
  issues: Issue[]
  /** The articles that are in a clash. */
  articles: Set<string>
  /** The paths that are in one, as they are wanted. */
  paths: Set<string>
}

/** The longest name of a file, in bytes: that of nearly every file system. */
const longestName = 255

/**
 * Find claims that one file, or one file and a folder, can't meet; on systems, too, that hold names for
 * equal which differ by case or by the form of their letters only.
 *
 * @param known - Pairs of articles whose clash was reported already, as `one\nother`.
 */
export function findClashes(
  claims: readonly Claim[],
  known: ReadonlySet<string> = new Set(),
): Clashes {
  const found: Clashes = { issues: [], articles: new Set(), paths: new Set() }
  const reported = new Set(known)
  const files = new Map<string, Claim>()
  for (const claim of claims) {
    if (hasLongName(claim.path)) {
      put(claim, longName(claim))
      continue
    }
    const key = fold(claim.path)
    const other = files.get(key)
    if (!other) files.set(key, claim)
    else if (other.path === claim.path) clash(other, claim, 'one')
    else clash(other, claim, 'spelling')
  }
  const inFolders = new Map<string, Claim | undefined>()
  for (const claim of claims) {
    const file = fileAbove(fold(claim.path))
    if (file) clash(file, claim, 'folder')
  }
  return found

  /** The file that one of a path's folders is, if any. */
  function fileAbove(path: string): Claim | undefined {
    const end = path.lastIndexOf('/')
    if (end < 0) return undefined
    const folder = path.slice(0, end)
    if (!inFolders.has(folder)) inFolders.set(folder, files.get(folder) ?? fileAbove(folder))
    return inFolders.get(folder)
  }

  function clash(one: Claim, other: Claim, kind: keyof typeof sentences): void {
    for (const { key, path } of [one, other]) {
      found.paths.add(path)
      if (key !== undefined) found.articles.add(key)
    }
    const pair = `${one.key ?? one.by}\n${other.key ?? other.by}`
    if (reported.has(pair)) return
    reported.add(pair)
    const key = other.key ?? one.key
    found.issues.push({
      code: 'path-taken',
      severity: 'error',
      message: sentences[kind](...distinct(one, other)),
      path: key === undefined ? [] : ['url'],
      ...(key !== undefined && { file: key }),
      fix: 'Give one of them another address, or switch the output off in the configuration.',
    })
  }

  function put({ key, path }: Claim, issue: Issue): void {
    found.paths.add(path)
    if (key !== undefined) found.articles.add(key)
    found.issues.push(issue)
  }
}

/** Two claims whose names a reader can tell apart. */
function distinct(one: Claim, other: Claim): [Claim, Claim] {
  const paths = toldApart(one.path, other.path)
  const by = toldApart(one.by, other.by)
  return [
    { path: paths[0], by: by[0] },
    { path: paths[1], by: by[1] },
  ]
}

const sentences = {
  one: (one: Claim, other: Claim) =>
    `Found \`${one.path}\` for ${one.by}, and for ${other.by}, expected a file for each.`,
  spelling: (one: Claim, other: Claim) =>
    `Found \`${one.path}\` for ${one.by}, and \`${other.path}\` for ${other.by}, expected more between them than the case or form of letters, or a dot or space at the end of a name: many systems hold them for one file.`,
  folder: (one: Claim, other: Claim) =>
    `Found the file \`${one.path}\` for ${one.by}, and \`${other.path}\` in a folder of that name for ${other.by}, expected one of the two.`,
}

function hasLongName(path: string): boolean {
  // A name has three bytes a letter at most.
  if (path.length * 3 <= longestName) return false
  return path.split('/').some((name) => Buffer.byteLength(name) > longestName)
}

function longName({ by, key, path }: Claim): Issue {
  return {
    code: 'unwritable-address',
    severity: 'error',
    message: `Found \`${path.slice(0, 100)}…\` for ${by}, expected names of ${longestName} bytes at most.`,
    path: key === undefined ? [] : ['url'],
    ...(key !== undefined && { file: key }),
    fix: 'Write a shorter `url`, or give the file a shorter name.',
  }
}

/**
 * A path as systems compare it that don't tell case and forms of letters apart (`ß` is `ss` for some), or
 * leave out dots and spaces at the end of a name.
 */
function fold(path: string): string {
  const bare = path.replace(/(?<![. ])[. ]+(?=\/|$)/g, '')
  if (/^[a-z\d/._-]*$/.test(bare)) return bare
  return bare
    .normalize('NFC')
    .replace(/[^\0-\x7f]/gu, upperThenLower)
    .toLowerCase()
    .normalize('NFC')
}

/** Each letter by itself: a sigma at the end of a word would be another one. The dotless `ı` is no `i`. */
function upperThenLower(letter: string): string {
  return letter === 'ı' ? letter : letter.toUpperCase().toLowerCase()
}
