import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import { defaultsIn, type SchemaPlace } from './defaults-in.ts'
import type { Once } from './once.ts'

/**
 * What the schemas of content collections give a file without a key by which it is held back, where that
 * stands in their configuration as it is: `draft: z.boolean().default(true)`. The configuration is not
 * run: what can't be told to be of one collection alone holds for all.
 *
 * @param folders - Those that the file stands in, its own first.
 * @see {@link https://docs.astro.build/en/guides/content-collections/#defining-the-collection-schema}
 * @see {@link https://content.nuxt.com/docs/collections/define}
 * @see {@link https://contentlayer.dev/docs/reference/source-files/define-document-type}
 * @see {@link https://velite.js.org/guide/define-collections}
 * @see {@link https://www.content-collections.dev/docs/configuration}
 * @see {@link https://fumadocs.dev/docs/mdx/collections}
 */
export function schemaDefaults(
  file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  return folders.flatMap((folder) => {
    // Once a folder, and not for each of its files: there are dozens of names, and nearly none is there.
    const found = once(`${folder} schemas of collections`, () => schemasIn(folder))
    if (found.length === 0) return []
    const own = relative(folder, file).replaceAll(sep, '/')
    return found.filter(({ within }) => own.startsWith(within)).map(({ data }) => ({ data }))
  })
}

function schemasIn(folder: string): ReturnType<typeof defaultsIn> {
  return configurations.flatMap(([name, place]) => {
    const text = textOf(join(folder, name))
    // From the folder `src`, Astro's has the name of Nuxt's.
    const isOther = place === 'nuxt' && /["']astro:content["']/.test(text)
    return isOther ? [] : defaultsIn(text, place)
  })
}

const places: [name: string, place: SchemaPlace][] = [
  ['src/content.config', 'astro'],
  ['src/content/config', 'astro'],
  ['content.config', 'nuxt'],
  ['contentlayer.config', 'other'],
  ['velite.config', 'other'],
  ['content-collections', 'other'],
  ['source.config', 'other'],
]

const configurations = places.flatMap(([name, place]) =>
  ['ts', 'mts', 'js', 'mjs', 'cjs'].map((type) => [`${name}.${type}`, place] as const),
)

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
