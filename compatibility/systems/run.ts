/**
 * Start WordPress and Ghost, make content by their own interfaces, export it by their own exporters, import and
 * build it, and compare the pages with theirs: words, links, pictures and times. Names on the command line choose:
 * `wordpress ghost`. Debian's packages and those of npm are installed, as root; Ghost into `compatibility/.tools`, once.
 * Each takes about a minute and a half.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { runProgram } from '../tool/run-program.ts'
import type { ContentSystem } from './content-system.ts'
import { differencesOf } from './differences.ts'
import { documented } from './documented.ts'
import { fetchAgain } from './fetch-again.ts'
import { filesBelow } from './files-below.ts'
import { startGhost } from './ghost.ts'
import { pageSays } from './page-says.ts'
import { startWordPress } from './wordpress.ts'

const command = join(import.meta.dirname, '../../packages/cli/dist/bin.js')
const systems: Readonly<Record<string, (folder: string) => Promise<ContentSystem>>> = {
  wordpress: startWordPress,
  ghost: startGhost,
}
const asked = process.argv.slice(2)
for (const [name, start] of Object.entries(systems)) {
  if (asked.length && !asked.includes(name)) continue
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  try {
    const system = await start(folder)
    try {
      await compare(system, folder)
    } finally {
      await system.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(system: ContentSystem, folder: string): Promise<void> {
  const file = `${folder}/export`
  writeFileSync(file, system.exported)
  const site = new URL(system.pages[0]?.at(0) ?? '').origin
  const cwd = `${folder}/imported`
  run(
    [
      'import',
      file,
      '--into',
      `${cwd}/articles`,
      '--redirects',
      `${cwd}/redirects.json`,
      ...system.flags,
    ],
    folder,
  )
  run(['build', '--site', `${site}/`], cwd)
  const known = new Map<string, number>()
  let right = 0
  for (const addresses of system.pages) {
    const [url = ''] = addresses
    const theirs = await Promise.all(
      addresses.map(async (one) => pageSays(await (await fetchAgain(one)).text(), one, system)),
    )
    const path = join(cwd, 'dist', decodeURIComponent(new URL(url).pathname), 'index.html')
    const ours = pageSays(readFileSync(path, 'utf8'), url, {
      textClass: 'e-content',
      timeClass: 'dt-published',
    })
    const { differences, meant } = differencesOf(
      {
        time: theirs[0]?.time,
        title: theirs[0]?.title ?? '',
        lines: theirs.flatMap(({ lines }) => lines),
      },
      ours,
      documented[system.name.split(' ')[0]?.toLowerCase() ?? ''] ?? [],
    )
    for (const one of meant) known.set(one, (known.get(one) ?? 0) + 1)
    if (differences.length) fail(`${url}\n${differences.join('\n')}`)
    else right++
  }
  const built = filesBelow(cwd)
  for (const [path, text] of built) {
    for (const secret of system.secrets) if (text.includes(secret)) fail(`${path} has ${secret}`)
    if (!path.includes('/dist/')) continue
    for (const one of system.held)
      if (text.includes(one)) fail(`${path} has ${one}, which is held back`)
  }
  say(`${system.name}: ${right} of ${system.pages.length} pages say what its own say`)
  for (const [one, count] of known) say(`  ${count} × ${one}`)
}

/** Run the command line, which must end well. */
function run(args: readonly string[], cwd: string): void {
  runProgram(process.execPath, [command, ...args], { cwd })
}

function fail(text: string): void {
  say(text)
  process.exitCode = 1
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
