import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { optionError } from '@standfirst/core'
import type { MarkdownPreset } from '@standfirst/markdown'
import type { Jiti } from 'jiti'
import { PublicationError } from '../publication-error.ts'
import { isNativelyRead } from '../read/markdown-reader.ts'
import { guessTool, type Tool } from './guess-tool.ts'
import { importedFiles } from './imported-files.ts'
import { namedExport } from './named-export.ts'
import { beginOwnCode } from './own-code.ts'
import { ownFiles } from './own-files.ts'
import { readRedirects } from './read-redirects.ts'
import { reasonOf, stackOf } from './reason-of.ts'
import { resolveConfig } from './resolve-config.ts'
import type { ResolvedConfig } from './resolved-config.ts'
import { siteOfTool } from './site-of-tool.ts'
import type { SitePages } from './site-page.ts'
import type { StandfirstConfig } from './standfirst-config.ts'
import { version } from './version.ts'
import { withinTime } from './within-time.ts'

/** Configuration for `loadConfig`. */
export interface LoadConfigOptions {
  /** The site's address, instead of the configuration's: enough without a configuration. */
  site?: string | undefined
  /** The output folder, instead of the configuration's; from the folder that the command runs in. */
  output?: string | undefined
  /** The time that it is: an RFC 3339 timestamp (default: the computer's clock). */
  now?: string | undefined
  /** Whose front matter the Markdown has, where a source says nothing (default: Standfirst's own). */
  preset?: MarkdownPreset | undefined
  /** Show articles that are dated after that time, whatever the configuration says. */
  future?: boolean | undefined
  /** Show pages that are drafts, too (default: `false`). */
  drafts?: boolean | undefined
  /** The pages that are no articles, where they were read already (default: they are read). */
  sitePages?: SitePages | undefined
  /** Seconds that the configuration, and each source that is a function, may take (default: 30). */
  timeLimit?: number | undefined
}

const names = ['ts', 'mts', 'js', 'mjs', 'json'].map((end) => `standfirst.config.${end}`)

/**
 * Read the configuration of a publication, without its pages.
 *
 * Without one, a folder of Markdown files is a publication if the site's address is given: the folder
 * `articles` if there is one, else the folder itself.
 *
 * @param folder - Folder of the publication.
 * @param options - What the command line says.
 * @throws {@linkcode PublicationError} if there is none, or anything is wrong with it: all of it is listed.
 */
export async function readConfig(
  folder: string,
  options: LoadConfigOptions = {},
): Promise<Omit<ResolvedConfig, 'sitePages'>> {
  if (typeof folder !== 'string') throw optionError('folder', folder, 'the path of a folder')
  const root = resolve(folder)
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new PublicationError(`Found no folder at \`${folder}\`, expected a publication.`)
  }
  const file = findConfig(root)
  const tool = file === undefined ? toolOf(root) : undefined
  const isSaid = options.site !== undefined || (tool && siteOfTool(root).url !== undefined)
  if (file === undefined && !isSaid) {
    throw new PublicationError(
      `Found no \`standfirst.config.ts\` in \`${folder}\`, expected one, or the address of the site: run \`standfirst init\`, or add \`--site https://example.com/\`.`,
    )
  }
  const { timeLimit = 30 } = options
  const given = file === undefined ? bareConfig(root, tool) : await read(file, timeLimit)
  const ended = beginOwnCode(`The configuration \`${file}\``)
  try {
    const value = withRedirects(withOptions(given, options), root)
    const result = await resolveConfig(value, ownFiles(root))
    if (!result.success) {
      throw new PublicationError(
        `The configuration \`${file ?? '--site'}\` is wrong.`,
        result.issues,
      )
    }
    const contents = (file === undefined ? [] : importedFiles(file)).map((one) => readFileSync(one))
    const hash = hashOf(
      contents,
      JSON.stringify([value, result.config.cards?.hash, isNativelyRead], plain),
    )
    const now = options.now ?? new Date().toISOString()
    return {
      ...result.config,
      now,
      guessedTool: tool?.name,
      unreadSettings: tool?.unread,
      textsOutside: tool?.outside,
      file,
      hash,
      filesHash: hashOf(contents, ''),
      timeLimit,
    }
  } catch (error) {
    // A part of it may throw when it is read.
    throw error instanceof PublicationError ? error : failure(file ?? '--site', error)
  } finally {
    ended()
  }
}

/** The configuration's file in a folder, whatever it holds; `undefined` if there is none. */
export function findConfig(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => existsSync(path))
}

/** The tool whose site a folder without a configuration is. */
function toolOf(root: string): Tool | undefined {
  return existsSync(join(root, 'articles')) ? undefined : guessTool(root)
}

function bareConfig(root: string, tool: Tool | undefined): Partial<StandfirstConfig> {
  if (existsSync(join(root, 'articles'))) return {}
  const { assets, sources = [{ markdown: '.' }] } = tool ?? {}
  const site = Object.entries(tool ? siteOfTool(root) : {}).filter(([, said]) => said !== undefined)
  return {
    sources,
    ...(assets && { assets }),
    // Its address can be given beside it.
    ...(site.length > 0 && {
      site: Object.fromEntries(site) as unknown as StandfirstConfig['site'],
    }),
  }
}

function withPreset(
  sources: StandfirstConfig['sources'] = [{ markdown: 'articles' }],
  preset: MarkdownPreset,
): StandfirstConfig['sources'] {
  return sources.map((source) =>
    typeof source === 'object' && 'markdown' in source ? { preset, ...source } : source,
  )
}

function withOptions(given: unknown, { future, output, preset, site }: LoadConfigOptions): unknown {
  if (typeof given !== 'object' || given === null) return given
  const config = given as Partial<StandfirstConfig>
  return {
    ...config,
    ...(site !== undefined && { site: { ...config.site, url: site } }),
    ...(future !== undefined && { future }),
    ...(preset !== undefined && { sources: withPreset(config.sources, preset) }),
    ...(output !== undefined && { output: resolve(output) }),
  }
}

/** The configuration with the redirects that an import has written beside it. */
function withRedirects(given: unknown, root: string): unknown {
  if (typeof given !== 'object' || given === null) return given
  const found = readRedirects(join(root, 'redirects.json'), true)
  if (Object.keys(found).length === 0) return given
  const { redirects } = given as Partial<StandfirstConfig>
  return { ...given, redirects: { ...found, ...redirects } }
}

async function read(file: string, timeLimit: number): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return readJson(file)
    // A configuration may import the command line's package where it is not installed: by `npx`.
    const alias = {
      standfirst: join(dirname(fileURLToPath(import.meta.url)), 'for-configurations.js'),
    }
    // A configuration without code, or none, needs no compiler.
    const { createJiti } = await import('jiti')
    const jiti = createJiti(file, { alias, fsCache: false, moduleCache: false })
    const load = async () => {
      const value = isKeptByNode.has(file)
        ? await evaluated(jiti, file)
        : await jiti.import(file, { default: true })
      if (file.endsWith('.mjs')) isKeptByNode.add(file)
      // What it has started, and nothing waits for, may have failed already.
      await setImmediate()
      return value
    }
    const value = await withinTime(load, timeLimit, `The configuration \`${file}\``)
    const name = namedExport(value)
    if (isEmptyObject(value)) {
      throw new PublicationError(
        `The configuration \`${file}\` exports no configuration, expected \`export default defineConfig({ site: { url: 'https://example.com/' } })\`.`,
      )
    }
    if (name === undefined) return value
    throw new PublicationError(
      `The configuration \`${file}\` exports \`${name}\`, expected a default export: write \`export default\` instead of \`export const ${name} =\`.`,
    )
  } catch (error) {
    throw error instanceof PublicationError ? error : failure(file, error)
  }
}

/** Configurations that Node has loaded by itself: it gives the same again, whatever they say by now. */
const isKeptByNode = new Set<string>()

async function evaluated(jiti: Jiti, file: string): Promise<unknown> {
  const given = { filename: file, ext: extname(file), async: true, forceTranspile: true }
  const found: unknown = await jiti.evalModule(readFileSync(file, 'utf8'), given)
  return Object(found).default ?? found
}

/** What is loaded where a module exports nothing. */
function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** A configuration without code; `$schema` is for editors. */
function readJson(file: string): unknown {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { $schema: _, ...config } = value as Record<string, unknown>
  return config
}

function failure(file: string, error: unknown): PublicationError {
  return new PublicationError(
    `Could not read the configuration \`${file}\`${lineOf(error, file)}: ${reasonOf(error)}`,
    [],
    { cause: error },
  )
}

/** Where in a configuration, or in what it imports, an error has happened, if that is said. */
function lineOf(error: unknown, file: string): string {
  const stack = stackOf(error)
  if (!stack || !existsSync(file)) return ''
  for (const path of importedFiles(file)) {
    const [, said = ''] = `${reasonOf(error)}\n${stack}`.split(`${path}:`)
    const line = /^\d+/.exec(said)?.[0]
    if (line) return path === file ? `, line ${line}` : `, in \`${path}\`, line ${line}`
  }
  return ''
}

function hashOf(files: readonly Uint8Array[], value: string): string {
  const hash = createHash('sha256').update(version).update(value)
  for (const file of files) hash.update('\0').update(file)
  return hash.digest('base64url').slice(0, 22)
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'function' || typeof value === 'bigint' ? String(value) : value
}
