import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The program as it is published: the `test` command builds it first. */
export const bin: string = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

/** How a run of the program ended. */
export interface Run {
  code: number | null
  stderr: string
  stdout: string
}

/**
 * Run the program in a folder.
 *
 * @param fileSize - How large a file may be that it writes, in kB (default: as large as it gets).
 */
export function standfirst(
  cwd: string,
  args: readonly string[],
  input?: string,
  fileSize?: number,
): Run {
  const limited = ['-c', `ulimit -f ${fileSize} && exec "$0" "$@"`, process.execPath]
  const [program, before] = fileSize ? ['bash', limited] : [process.execPath, []]
  const { status, stderr, stdout } = spawnSync(program, [...before, bin, ...args], {
    cwd,
    encoding: 'utf8',
    input: input ?? '',
    maxBuffer: 2 ** 28,
    // What never ends fails.
    timeout: 300_000,
    env: { ...process.env, CI: '', NO_COLOR: '1' },
  })
  return { code: status, stderr, stdout }
}

/** Start the program in a folder, to be killed. */
export function startStandfirst(cwd: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bin, ...args], { cwd, stdio: 'ignore' })
}

/** A folder that is gone after the test, with files in it. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  write(folder, files)
  return folder
}

/** Write files into a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Every file of a folder, by its path. */
export function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1).replaceAll(sep, '/'),
        readFileSync(path, 'latin1'),
      ]),
  )
}

/** The source of an article. */
export function markdown(title: string, fields: readonly string[] = [], text = 'Text.'): string {
  const given = fields.some((field) => field.startsWith('publishedAt'))
  const matter = [
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(`About ${title}.`)}`,
    ...(given ? [] : ['publishedAt: 2026-11-20T08:00:00Z']),
    ...fields,
  ]
  return `---\n${matter.join('\n')}\n---\n\n${text}\n`
}

/** A configuration as JSON. */
export function config(more: object = {}): string {
  return JSON.stringify({ site: { url: 'https://example.com/', title: 'Example News' }, ...more })
}
