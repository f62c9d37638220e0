import { readFileSync } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import type { Once } from './once.ts'
import { type PelicanSettings, pelicanSettings } from './pelican-settings.ts'

/**
 * The status that Pelican's configuration gives articles without one, all of them or by their paths, where
 * it stands in it as it is: `DEFAULT_METADATA = {'status': 'draft'}`, `EXTRA_PATH_METADATA = {'a.md':
 * {'status': 'draft'}}`, `PATH_METADATA = r'(?P<status>draft)s/.*'`. The configuration is not run: what
 * it says of a status and can't be read so may hold back each article.
 *
 * @param folders - Those that the file stands in, its own first.
 * @see {@link https://docs.getpelican.com/en/latest/settings.html#metadata}
 */
export function pelicanStatus(
  file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  return folders.flatMap((folder) =>
    ['pelicanconf.py', 'publishconf.py'].flatMap((name): InheritedMatter[] => {
      const settings = once(join(folder, name), () => settingsIn(join(folder, name)))
      if (!settings) return []
      if (settings.unread) {
        const key = settings.unread
        const leftOut = `\`${relative(folder, file).replaceAll(sep, '/')}\`, to which \`${key}\` of \`${name}\`, which can't be read, may give a status`
        return [{ data: {}, leftOut }]
      }
      const status = statusOf(relative(folder, file).replaceAll(sep, '/'), settings)
      return status === undefined ? [] : [{ data: { status } }]
    }),
  )
}

/** What is found first counts, as with Pelican: parts of the name, of the path, paths, the default. */
function statusOf(path: string, settings: PelicanSettings): string | undefined {
  const { byDefault, byName, byPath, folder, paths } = settings
  const name = basename(path, extname(path))
  const sources =
    folder !== undefined && path.startsWith(folder) ? [path.slice(folder.length)] : endsOf(path)
  // The longer path stands before the shorter one that it is in.
  const fitting = [...paths]
    .filter(([key]) => sources.some((one) => one === key || one.startsWith(`${key}/`)))
    .sort(([one], [other]) => other.length - one.length)
  return (
    groupOf(byName, [name]) ??
    groupOf(byPath, sources) ??
    fitting.map(([, status]) => status)[0] ??
    byDefault
  )
}

function groupOf(pattern: RegExp | undefined, texts: readonly string[]): string | undefined {
  const groups = texts.map((text) => pattern?.exec(text)?.groups ?? {})
  return groups
    .flatMap((one) => Object.entries(one))
    .find(([key, value]) => key.toLowerCase() === 'status' && value !== undefined)?.[1]
    .trim()
}

/** A path, and what is left of it below each folder: any of them may be where Pelican begins. */
function endsOf(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(index).join('/'))
}

function settingsIn(path: string): PelicanSettings | undefined {
  try {
    return pelicanSettings(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
