import { relative, resolve } from 'node:path'
import { articlesThere, siteLooks, siteOfTool } from '@standfirst/publication'
import { adviceOn, adviceOnTexts } from '../advice-on.ts'
import { askFor } from '../init/ask-for.ts'
import { checkNew } from '../init/check-setting.ts'
import { init, usualSite } from '../init/init.ts'
import { initRenderer } from '../init/init-renderer.ts'

/** What the command was told. */
export interface InitFlags {
  githubPages?: boolean
  language?: string
  look?: string
  renderer?: string
  site?: string
  title?: string
  yes?: boolean
}

/** Begin a publication, or a renderer. */
export async function begin(given: string | undefined, flags: InitFlags): Promise<void> {
  if (flags.renderer === undefined) await beginPublication(given ?? '.', flags)
  else beginRenderer(given ?? flags.renderer, flags.renderer)
}

function beginRenderer(dir: string, name: string): void {
  const files = initRenderer(dir, name)
  tellNext(dir, files, ['npm install', 'npm test'])
}

async function beginPublication(dir: string, { yes, ...flags }: InitFlags): Promise<void> {
  const { githubPages, language, look, site, title } = flags
  const given = { githubPages, language, look, site, title }
  const isAsked = !yes && Boolean(process.stdin.isTTY && process.stderr.isTTY)
  checkNew(dir)
  const root = resolve(dir)
  const said = articlesThere(root) && siteOfTool(root)
  const defaults = { look: siteLooks.join(', '), ...usualSite(root, said) }
  const terminal = { input: process.stdin, output: process.stderr }
  const options = isAsked ? await askFor(given, defaults, terminal) : given
  const { kept, outside, todo, tool, unread, written } = init(dir, {
    ...options,
    now: new Date().toISOString(),
  })
  if (tool) {
    process.stderr.write(`Found a site of ${tool}: the configuration names its articles.\n`)
  }
  if (unread) process.stderr.write(`${adviceOn(unread, false)}\n`)
  if (outside) process.stderr.write(`${adviceOnTexts(outside)}\n`)
  if (kept.length) process.stderr.write(`Kept ${[`${kept.join(', ')}.`, ...todo].join(' ')}\n`)
  tellNext(dir, written, ['npx standfirst preview', 'npx standfirst build'])
}

function tellNext(dir: string, files: readonly string[], commands: readonly string[]): void {
  const folder = relative(process.cwd(), dir) || '.'
  const name = /[^\w./-]/.test(folder) ? `'${folder.replaceAll("'", `'\\''`)}'` : folder
  const lines = [...(folder === '.' ? [] : [`cd ${name}`]), ...commands]
  const place = folder === '.' ? '' : ` in ${folder}`
  process.stderr.write(`Wrote ${files.join(', ')}${place}. Next:\n\n  ${lines.join('\n  ')}\n`)
}
