import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ListedLicenses, licenseReport } from './license-report.ts'

// Writes `.ci/licenses.md`, and fails where a package that ours need when they run has a licence that is
// not on the list.
const root = fileURLToPath(new URL('../', import.meta.url))
const file = '.ci/licenses.md'
const args = ['-r', '--filter', './packages/*', 'licenses', 'list', '--prod', '--json']
const { status, stderr, stdout } = spawnSync('pnpm', args, { cwd: root, encoding: 'utf8' })
if (status !== 0) throw new Error(`pnpm could not list the licences: ${stderr}${stdout}`)
const listed: ListedLicenses = JSON.parse(stdout)
const { refused, table } = licenseReport(listed)
writeFileSync(`${root}${file}`, table)
const counts = Object.entries(listed).map(([license, list]) => `${list.length} ${license}`)
if (counts.length === 0) throw new Error('Found no dependency, expected some.')
process.stdout.write(`Licences in ${file}: ${counts.join(', ')}\n`)
if (refused.length) {
  process.stderr.write(`Found licences that are not allowed: ${refused.join(', ')}\n`)
  process.exitCode = 1
}
