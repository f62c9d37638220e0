import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What of a `package.json` is looked at. */
interface Manifest {
  name: string
  bin?: string | Readonly<Record<string, string>>
  dependencies?: Readonly<Record<string, string>>
  exports?: Readonly<Record<string, unknown>>
  optionalDependencies?: Readonly<Record<string, string>>
  peerDependencies?: Readonly<Record<string, string>>
  peerDependenciesMeta?: Readonly<Record<string, { optional?: boolean }>>
  scripts?: Readonly<Record<string, string>>
}

/** What npm runs when a package is installed, from the registry or from its repository. */
const installScripts = [
  'preinstall',
  'install',
  'postinstall',
  'prepublish',
  'preprepare',
  'prepare',
  'postprepare',
]

/**
 * Find what is wrong with a package as it lies in `node_modules`: scripts that run when it is installed,
 * dependencies that nobody else has, files that should be in it or should not, exports that lead nowhere.
 *
 * @param folder - Absolute folder of the package.
 * @param from - Absolute paths that must not stand in any of its files: where it was made.
 * @returns A sentence for each; none if all is well.
 */
export async function packageFaults(
  folder: string,
  from: readonly string[] = [],
): Promise<string[]> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { bin = {}, name, scripts = {} } = manifest
  const faults: string[] = []
  for (const script of installScripts) {
    if (scripts[script] !== undefined) faults.push(`has the script \`${script}\``)
  }
  // With it, npm builds a native module without being asked.
  if (existsSync(join(folder, 'binding.gyp'))) faults.push('has a `binding.gyp`')
  for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies'] as const) {
    for (const [dependency, range] of Object.entries(manifest[kind] ?? {})) {
      if (/^(?:workspace|file|link|catalog|git|https?):/.test(range))
        faults.push(`needs \`${dependency}\` as \`${range}\``)
    }
  }
  const files = filesOf(folder)
  for (const file of ['LICENSE', 'README.md']) {
    if (!files.includes(file)) faults.push(`has no \`${file}\``)
  }
  for (const file of files) {
    if (/(?:^|\/)(?:src|test|tests|\.turbo)\/|\.tgz$|\.tsbuildinfo$/.test(file))
      faults.push(`has \`${file}\``)
    const text = readFileSync(join(folder, file), 'utf8')
    if (from.some((path) => text.includes(path)))
      faults.push(`says in \`${file}\` where it was made`)
  }
  for (const target of typeof bin === 'string' ? [bin] : Object.values(bin)) {
    if (!existsSync(join(folder, target))) faults.push(`has no \`${target}\` to run`)
  }
  const meta = Object.entries(manifest.peerDependenciesMeta ?? {})
  const optional = meta.flatMap(([peer, one]) => (one.optional ? [peer] : []))
  for (const [entry, target] of Object.entries(manifest.exports ?? {})) {
    faults.push(...(await exportFaults(folder, entry, target, optional)))
  }
  return faults.map((fault) => `${name} ${fault}`)
}

/** @param optional - Packages that an export may need, and that nobody has without asking. */
async function exportFaults(
  folder: string,
  entry: string,
  target: unknown,
  optional: readonly string[],
): Promise<string[]> {
  const said = `export \`${entry}\``
  const targets = typeof target === 'string' ? [target] : Object.values(Object(target)).map(String)
  const missing = targets.filter((path) => !existsSync(join(folder, path)))
  if (missing.length) return missing.map((path) => `has no \`${path}\` for the ${said}`)
  const main = targets.at(-1) ?? ''
  if (!/\.[cm]?js$/.test(main)) return []
  try {
    const found: object = await import(pathToFileURL(join(folder, main)).href)
    return Object.keys(found).length ? [] : [`gives nothing as the ${said}`]
  } catch (error) {
    const { message } = error as Error
    const isMissing = (name: string) =>
      [`'${name}'`, `"${name}"`].some((one) => message.includes(one))
    if (optional.some(isMissing)) return []
    return [`can’t give the ${said}: ${String(error).split('\n')[0]}`]
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('node_modules/'))
}
