import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * What went wrong with a file or a server, in words: what, where, and what to do.
 *
 * @param error - As Node throws it; anything may be given.
 * @param message - What is said of an error that is of neither.
 */
export function systemMessage(error: unknown, message: string): string {
  const { dest, errno, path, syscall } = Object(error) as NodeJS.ErrnoException & { dest?: string }
  const code = codeOf(error, message)
  if (code === undefined) return message
  if (syscall === 'connect' || syscall === 'getaddrinfo') return unreached(error, code)
  // Of two files, the one that something was to become is in the way.
  const place = (code === 'ENOENT' ? path : dest) ?? path
  const at = place ? `: \`${short(place)}\`` : ''
  const [reason, advice] = reasons[code] ?? []
  if (reason) return `${reason}${at}. ${advice}.`
  // Errors of packages have codes, too, and messages for people.
  if (errno === undefined || !syscall) return message
  return `The system refused a file (${code}, ${syscall})${at}. Look at it, its folder and the disk, and try again.`
}

/** What is said of a server that could not be reached. */
function unreached(error: unknown, code: string): string {
  const { address, hostname, port } = Object(error) as Record<string, string | number | undefined>
  const host = address ?? hostname ?? 'the address that was given'
  const place = port === undefined ? host : `${host}, port ${port}`
  return `No server answers at ${place} (${code}). Start it, or correct its address.`
}

/** The code of an error; Node gives none, or another one, where a file system can only be read. */
function codeOf(error: unknown, message: string): string | undefined {
  const { code, path, syscall } = Object(error) as NodeJS.ErrnoException
  if (code === '' && message.includes('Read-only file system')) return 'EROFS'
  if (code !== 'ENOENT' || syscall !== 'mkdir' || !path) return code || undefined
  let folder = dirname(path)
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder)
  try {
    accessSync(folder, constants.W_OK)
    return code
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code
  }
}

/** The two ends of a path that nobody would read whole. */
function short(path: string): string {
  return path.length > 300 ? `${path.slice(0, 120)} … ${path.slice(-60)}` : path
}

const space = 'Free some, and try again'
const rights = 'Give the user that runs this the rights to it, or choose another place'
const other = 'Move it away, or choose another place'

/** What it was, and what to do. */
const reasons: Record<string, readonly [reason: string, advice: string]> = {
  EACCES: ['May not read or write this file', rights],
  EPERM: ['May not change this file', rights],
  EROFS: ['The file system can only be read', 'Make it writable, or choose another place'],
  ENOSPC: ['No space is left on the disk; no file was left half written', space],
  EDQUOT: ['Your share of the disk is used up; no file was left half written', space],
  EFBIG: [
    'A file would be larger than it may be; no file was left half written',
    'Raise the limit',
  ],
  EMFILE: ['Too many files are open', 'Close other programs, or raise the limit (`ulimit -n`)'],
  ENFILE: ['Too many files are open', 'Close other programs, and try again'],
  ENOENT: ['Found no such file or folder', 'Look at how it is written'],
  EISDIR: ['Found a folder, expected a file', other],
  ENOTDIR: ['Found a file, expected a folder', other],
  EEXIST: ['Found a file, expected a folder', other],
  ENOTEMPTY: ['Found a folder with files in it, expected a file or nothing', other],
  ENAMETOOLONG: ['This path is too long for the system', 'Choose a shorter one'],
  EXDEV: ['This file is on another file system', 'Choose a place on the same one'],
  ELOOP: ['Found a link that leads to itself', 'Remove it, or let it lead to a file'],
  EBUSY: [
    'Another program holds this file, or a disk is mounted there',
    'Close the program, or choose another place',
  ],
  ETXTBSY: ['This file is a program that runs', 'End it, and try again'],
  EIO: ['The disk could not be read or written', 'Look at the disk, and try again'],
}
