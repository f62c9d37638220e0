import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'

const home = `${import.meta.dirname}/../.tools/debian`

/** Install packages of Debian, as root, where one of them is not yet there. */
export function installDebianPackages(names: readonly string[]): void {
  if (names.every((name) => debianVersion(name))) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env })
  const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300']
  execFileSync('apt-get', ['install', ...options, ...names], { stdio: 'ignore', env })
}

/**
 * The files of a package of Debian, without its installation, which would ask for a web server and a
 * database.
 *
 * @returns The folder that they are in, as if it were the root.
 */
export function unpackDebianPackage(name: string): string {
  const folder = `${home}/${name}`
  if (!existsSync(`${folder}/version.txt`)) {
    mkdirSync(folder, { recursive: true })
    execFileSync('apt-get', ['download', '-qq', name], { cwd: folder, stdio: 'ignore' })
    const [file = ''] = readdirSync(folder).filter((one) => one.endsWith('.deb'))
    execFileSync('dpkg-deb', ['-x', file, '.'], { cwd: folder })
    const version = execFileSync('dpkg-deb', ['-f', file, 'Version'], { cwd: folder })
    writeFileSync(`${folder}/version.txt`, version)
  }
  return folder
}

/** The version of a package of Debian that is installed or unpacked, or nothing where it is neither. */
export function debianVersion(name: string): string {
  const unpacked = `${home}/${name}/version.txt`
  if (existsSync(unpacked)) return readFileSync(unpacked, 'utf8').trim()
  // biome-ignore lint/suspicious/noTemplateCurlyInString: The program's own placeholders.
  const args = ['-W', '-f', '${Status}: ${Version}', name]
  const { stdout } = spawnSync('dpkg-query', args, { encoding: 'utf8' })
  const [, version = ''] = /^install ok installed: (?:\d+:)?(.+)$/.exec(stdout) ?? []
  return version
}
