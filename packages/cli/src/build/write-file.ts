import { writeFileSync } from 'node:fs'

/** Write a file; an error says which one, also where the disk is full, of which Node does not. */
export function writeFile(
  path: string,
  content: string | Uint8Array,
  options?: { flag: 'wx' },
): void {
  try {
    writeFileSync(path, content, options)
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path })
  }
}
