import satisfies from 'spdx-satisfies'

/** A package that ours need when they run, as `pnpm licenses list --json` names it. */
interface ListedPackage {
  name: string
  versions: readonly string[]
  homepage?: string | undefined
}

/** Licences as `pnpm licenses list --json` gives them: packages by what they say of their licence. */
export type ListedLicenses = Readonly<Record<string, readonly ListedPackage[]>>

/** What {@linkcode licenseReport} found. */
export interface LicenseReport {
  /** A table in Markdown: one row for each package, sorted by name. */
  table: string
  /** Packages whose licence is not allowed, with what they say of it: `name (GPL-3.0-only)`. */
  refused: string[]
}

/** SPDX identifiers of the licences that a dependency may have: those that ask for a notice at most. */
const allowedLicenses: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]

/**
 * Judge the licences of packages. Of licences to choose from, one has to be allowed; of licences that hold
 * together, all. What is no SPDX expression is refused: nobody has said what it allows.
 *
 * @param listed - Packages by licence.
 * @param allowed - SPDX identifiers (default: those that ask for a notice at most).
 */
export function licenseReport(
  listed: ListedLicenses,
  allowed: readonly string[] = allowedLicenses,
): LicenseReport {
  const packages = Object.entries(listed)
    .flatMap(([license, list]) => list.map((one) => ({ ...one, license })))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const rows = packages.map(({ homepage = '', license, name, versions }) =>
    [name, versions.join(', '), license, homepage].map(cell).join(' | '),
  )
  return {
    table: `| Package | Versions | Licence | Home |\n| - | - | - | - |\n${rows.map((row) => `| ${row} |\n`).join('')}`,
    refused: packages
      .filter(({ license }) => !isAllowed(license, allowed))
      .map(({ license, name }) => `${name} (${license})`),
  }
}

function isAllowed(license: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(license, allowed)
  } catch {
    return false
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
