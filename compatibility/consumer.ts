/** What a program of others says of what it reads; a field that it has no place for is left out. */
export type Said = Record<string, string | undefined>

/** A program of others, and how it is asked. */
export interface Consumer {
  /** Its package on npm, or its own name. */
  name: string
  /** What to install: the package with its version, and what it needs besides. */
  packages: readonly string[]
  /** Its package of Debian, where it is none of npm. */
  debian?: string
  /** Other packages of Debian that asking it takes (default: none). */
  besides?: readonly string[]
  /** Whether the files of its package of Debian are enough, uninstalled (default: no). */
  isUnpacked?: boolean
  /** The formats that it is meant for (default: all). */
  formats?: readonly string[]
  /** Read a text from an address. */
  read: (
    load: (name: string) => Promise<Record<string, never>>,
    text: string,
    url: string,
  ) => Promise<Said>
  /** Read many texts at once, for a program that starts slowly (default: one by one). */
  readAll?: (texts: readonly string[]) => Promise<Said[]>
}
