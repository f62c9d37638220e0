import type { Issue } from '@standfirst/core'

/**
 * A symbolic link that is not followed.
 *
 * @param file - Path of the link, from the publication's folder.
 * @param where - Where it leads, in words; there is nothing to name where that is nowhere, or around in a circle.
 */
export function linkIssue(file: string, where: string): Issue {
  return {
    code: 'symbolic-link',
    severity: 'error',
    message: `Found the symbolic link \`${short(file)}\`, which leads ${where}, expected one that leads to a file or folder of the publication.`,
    path: [],
    file,
    fix: where.startsWith('to `')
      ? 'Put a copy in place of the link, or name the folder that it leads to in `linkedFolders`.'
      : 'Remove the link, or put in its place what it should lead to.',
  }
}

/** A file or folder that the system doesn't let us read. */
export function unreadableIssue(file: string, error: unknown): Issue {
  const { code = '', message } = error as NodeJS.ErrnoException
  const why = reasons[code] ?? `can't be read (${code || message})`
  return {
    code: 'unreadable-file',
    severity: 'error',
    message: `Found \`${short(file)}\`, which ${why}, expected what can be read.`,
    path: [],
    file: short(file),
    fix: 'Move it, let this user read it, or remove it.',
  }
}

const reasons: Record<string, string> = {
  ENAMETOOLONG: 'is too deep for the system',
  EACCES: 'this user may not read',
  EPERM: 'this user may not read',
  EMFILE: 'comes after too many open files',
}

/** The two ends of a path that nobody would read whole. */
function short(path: string): string {
  return path.length > 300 ? `${path.slice(0, 120)} … ${path.slice(-60)}` : path
}
