import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFaults } from './package-faults.ts'
import { snippetFaults } from './snippet-faults.ts'

// Packs every package as it would be published, installs all of them with npm into an empty project, and
// fails where one runs a script when it is installed, lacks a file or can't be imported, and where code that a
// README or guide shows doesn't run there. They have to be built.
const root = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'standfirst-install-'))
try {
  const archives = join(folder, 'archives')
  const project = join(folder, 'project')
  for (const path of [archives, project]) mkdirSync(path)
  run('pnpm', ['-r', '--filter', './packages/*', 'pack', '--pack-destination', archives], root)
  const files = readdirSync(archives).map((name) => join(archives, name))
  writeFileSync(join(project, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...files], project)

  const { packages }: { packages: Record<string, { hasInstallScript?: true }> } = JSON.parse(
    readFileSync(join(project, 'package-lock.json'), 'utf8'),
  )
  const faults = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => `${path} runs a script when it is installed`)
  const manifest: { dependencies: object } = JSON.parse(
    readFileSync(join(project, 'package.json'), 'utf8'),
  )
  const names = Object.keys(manifest.dependencies)
  const count = readdirSync(join(root, 'packages')).length
  if (names.length !== count) faults.push(`Found ${names.length} packages, expected ${count}`)
  for (const name of names) {
    faults.push(...(await packageFaults(join(project, 'node_modules', name), [root])))
  }
  run('npx', ['--no-install', 'standfirst', '--version'], project)
  // What a stranger begins with works as it is published.
  run('npx', ['--no-install', 'standfirst', 'init', '--renderer', 'my-format'], project)
  run('npm', ['test'], join(project, 'my-format'))
  run('npx', ['--no-install', 'standfirst', 'init', 'my-news', '--yes', '--github-pages'], project)
  const news = join(project, 'my-news')
  const workflow = readFileSync(join(news, '.github/workflows/publish.yml'), 'utf8')
  for (const [, command = ''] of workflow.matchAll(/- run: npx (.+)/g)) {
    run('npx', ['--no-install', ...command.split(' ')], news)
  }

  // What their documents show runs as it is printed, with what else they tell to install.
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const others = [
    ...['hono', 'react', 'react-dom', 'unhead', 'unified', 'zod'],
    ...['remark-frontmatter', 'remark-gfm', 'remark-parse', 'remark-smartypants'],
  ].map((name) => `${name}@${devDependencies[name]}`)
  // What verifies signed requests is installed beside the policies.
  const { peerDependencies }: { peerDependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'packages/rights/package.json'), 'utf8'),
  )
  others.push(...Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`))
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...others], project)
  const shown = snippetFaults(root, project)
  faults.push(...shown.faults)

  process.stdout.write(`${shown.count} blocks of code of READMEs and guides were run.\n`)
  process.stdout.write(
    `${names.length} packages and ${Object.keys(packages).length - 1 - names.length} that they need are installed.\n`,
  )
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
