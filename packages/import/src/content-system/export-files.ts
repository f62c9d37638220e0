import { checkedList, optionError } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { ImportError } from './import-error.ts'

/** A file of an export that is a folder or an archive. */
export interface ExportFile {
  /** With `/` between its parts, from the top of the export. */
  path: string
  text(): Promise<string>
}

/**
 * Where the files of an export are: the path of its folder or zip archive, or of one file of it, or a
 * function that gives them. Nothing of an archive is ever written.
 */
export type ExportFiles = string | (() => AsyncIterable<ExportFile> | Iterable<ExportFile>)

/** Bytes: no post is that long. */
const mostBytes = 64_000_000
const mostArchive = 1_000_000_000
const mostFiles = 200_000

/**
 * The files of an export, in the order of their names.
 *
 * @throws {@linkcode ImportError} for what can't be read, and for more files than an export has.
 * @throws `TypeError` for what is neither a path nor a function.
 */
export async function listFiles(source: ExportFiles): Promise<ExportFile[]> {
  if (typeof source !== 'string' && typeof source !== 'function') {
    throw optionError('source', source, 'the path of an export, or a function that gives its files')
  }
  const files: ExportFile[] = []
  const found = typeof source === 'string' ? await filesAt(source) : source()
  for await (const file of checkedList('What `source` gave', found, 'a list of files')) {
    if (files.length === mostFiles) throw unreadable(`more than ${mostFiles} files`)
    files.push(file)
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1))
}

async function filesAt(path: string): Promise<AsyncIterable<ExportFile>> {
  // biome-ignore lint/correctness/noNodejsModules: only who gives a path needs files.
  const { open, stat } = await import('node:fs/promises')
  if ((await stat(path)).isDirectory()) return folderFiles(path, '')
  const file = await open(path)
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close())
  return buffer.subarray(0, 2).toString() === 'PK' ? zipFiles(path) : oneFile(path)
}

async function* oneFile(path: string): AsyncGenerator<ExportFile> {
  yield { path: path.replace(/^.*[/\\]/s, ''), text: () => fileText(path) }
}

/** Links are not followed: they may lead out of the folder. */
async function* folderFiles(folder: string, within: string): AsyncGenerator<ExportFile> {
  // biome-ignore lint/correctness/noNodejsModules: only who gives a path needs files.
  const { readdir } = await import('node:fs/promises')
  if (within.split('/').length > 10) return
  for (const one of await readdir(folder, { withFileTypes: true })) {
    const full = `${folder}/${one.name}`
    if (one.isDirectory()) yield* folderFiles(full, `${within}${one.name}/`)
    else if (one.isFile()) yield { path: within + one.name, text: () => fileText(full) }
  }
}

async function fileText(path: string): Promise<string> {
  // biome-ignore lint/correctness/noNodejsModules: only who gives a path needs files.
  const { readFile, stat } = await import('node:fs/promises')
  const { size } = await stat(path)
  if (size > mostBytes) throw unreadable(`the file ${shown(path)} of ${size} bytes`)
  return readFile(path, 'utf8')
}

/** Names that lead out of the archive end the reading; sizes are held to what the archive says. */
async function* zipFiles(path: string): AsyncGenerator<ExportFile> {
  const { fromBufferPromise } = await import('yauzl')
  // biome-ignore lint/correctness/noNodejsModules: only who gives a path needs files.
  const { readFile, stat } = await import('node:fs/promises')
  const { size } = await stat(path)
  if (size > mostArchive) throw unreadable(`an archive of ${size} bytes`)
  try {
    // No file stays open, however many of its entries are read.
    const zip = await fromBufferPromise(await readFile(path), { lazyEntries: true })
    for await (const entry of zip.eachEntry()) {
      const { fileName, uncompressedSize } = entry
      if (fileName.endsWith('/')) continue
      yield {
        path: fileName,
        async text() {
          if (uncompressedSize > mostBytes) {
            throw unreadable(`the file ${shown(fileName)} of ${uncompressedSize} bytes`)
          }
          const parts: Buffer[] = []
          try {
            for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part)
          } catch (error) {
            throw broken(error)
          }
          return Buffer.concat(parts).toString('utf8')
        },
      }
    }
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw broken(error)
  }
}

function broken(error: unknown): ImportError {
  const reason = error instanceof Error ? error.message : String(error)
  return unreadable(`an archive that is broken (${reason})`)
}

function unreadable(what: string): ImportError {
  return new ImportError({
    ...problem(
      'broken-export',
      [],
      `Found ${what}, expected the files of an export`,
      'it was not read on',
      'Export the site again, or unpack the archive and give the folder.',
    ),
    severity: 'error',
  })
}
