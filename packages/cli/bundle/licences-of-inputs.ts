import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** What is needed of esbuild's `PluginBuild`. */
interface Build {
  initialOptions: { metafile?: boolean; outdir?: string }
  onEnd(end: (result: { metafile?: Metafile | undefined }) => void): void
}

interface Metafile {
  outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>
}

/** Writes `licences.txt` beside the code: whose it is that is in it, and on which terms. */
export const licencesOfInputs = {
  name: 'licences-of-inputs',
  setup(build: Build): void {
    build.initialOptions.metafile = true
    const { outdir = 'dist' } = build.initialOptions
    build.onEnd(({ metafile }) => {
      if (!metafile) return
      const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
        Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput ? file : [])),
      )
      const folders = new Set(used.filter((file) => file.includes('node_modules/')).map(packageOf))
      const texts = new Set([...folders].map(licenceOf).sort())
      writeFileSync(join(outdir, 'licences.txt'), [...texts].join(`\n${'-'.repeat(80)}\n\n`))
    })
  },
}

/** The folder of the package that a file is of: the one that says its name. */
function packageOf(file: string): string {
  let folder = dirname(resolve(file))
  while (aboutOf(folder)?.name === undefined) folder = dirname(folder)
  return folder
}

interface About {
  name?: string
  version?: string
  license?: string
  licenses?: { type?: string }[]
}

function aboutOf(folder: string): About | undefined {
  const file = join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function licenceOf(folder: string): string {
  const { licenses, name, version, ...about } = aboutOf(folder) ?? {}
  const license = about.license ?? licenses?.map(({ type }) => type).join(' OR ')
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`
}
