import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A publication in a folder of its own. */
export interface TestPublication {
  folder: string
  /** Write a file; folders are made. */
  write(path: string, content: string): void
  read(path: string): string
  remove(): void
}

const example = join(import.meta.dirname, '../../../examples/publication')

/** A copy of the example publication. */
export function copyExample(): TestPublication {
  const publication = emptyPublication()
  for (const name of ['standfirst.config.ts', 'articles']) {
    cpSync(join(example, name), join(publication.folder, name), { recursive: true })
  }
  return publication
}

/** A publication that has nothing yet. */
export function emptyPublication(): TestPublication {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-preview-'))
  return {
    folder,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
