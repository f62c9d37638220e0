import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { MarkdownSourceConfig } from '../config/standfirst-config.ts'
import { PublicationError } from '../publication-error.ts'
import type { FileHashes } from './file-hashes.ts'
import type { Scan } from './scan.ts'

const article = /\.(?:md|markdown)$/i

/**
 * Find the Markdown files of a folder, and what stands beside them. Hidden files and folders, those
 * whose name begins with `_`, `node_modules`, the output folder and `README.md` are passed over.
 */
export async function scanMarkdown(
  source: MarkdownSourceConfig,
  config: ResolvedConfig,
  scan: Scan,
  hashes: FileHashes,
): Promise<void> {
  const folder = resolve(config.root, source.markdown)
  if (!existsSync(folder)) {
    throw new PublicationError(
      `Found no folder \`${source.markdown}\` in \`${config.root}\`, expected the articles there: make it, or name another one in \`sources\`.`,
    )
  }
  const base = new URL(
    source.at ? `${source.at.replace(/^\/+|\/+$/g, '')}/` : './',
    config.feed.url,
  )
  const paths = await glob('**/*', {
    cwd: folder,
    ignore: [
      '**/node_modules/**',
      '**/_*',
      '**/_*/**',
      'README.md',
      'standfirst.*',
      ...(source.ignore ?? []),
      ...inside(folder, config),
    ],
  })
  for (const path of paths.map((one) => one.replaceAll(sep, '/')).sort()) {
    const file = join(folder, path)
    const fileUrl = new URL(encodePath(path), base).href
    if (!article.test(path)) {
      scan.files.set(fileUrl, { file })
      continue
    }
    const pageUrl = new URL(encodePath(pagePath(path)), base).href
    scan.files.set(fileUrl, { url: pageUrl })
    const key = relative(config.root, file).replaceAll(sep, '/')
    scan.entries.push({
      key,
      hash: hashes.of(key, file),
      origin: { kind: 'markdown', file, preset: source.preset, pageUrl, fileUrl },
    })
  }
}

/** `2026/hello.md` and `2026/hello/index.md` are the page `2026/hello/`. */
function pagePath(path: string): string {
  const bare = path.replace(article, '')
  return bare === 'index' ? '' : `${bare.replace(/\/index$/, '')}/`
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** The folders of the publication that are not articles, if the articles' folder holds them. */
function inside(folder: string, { assets, output }: ResolvedConfig): string[] {
  return [assets, output]
    .map((path) => relative(folder, path).replaceAll(sep, '/'))
    .filter((path) => path !== '' && !path.startsWith('..'))
    .map((path) => `${path}/**`)
}
