import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { depthsOf, withoutComments } from './script-parts.ts'

/** Where tools whose configuration is a script say what the site is called, and by which names. */
interface Place {
  /** A file that tells the tool, in the site's folder. */
  sign: RegExp
  /** Paths of files that may say it; the first that says a member counts. Without one, the sign itself. */
  files?: readonly string[]
  /** Names of the members, by those of a configuration of Standfirst. */
  names: Readonly<Record<string, readonly string[]>>
}

const data = ['_data', 'src/_data', 'content/_data'].flatMap((folder) =>
  ['site', 'metadata', 'meta'].flatMap((name) =>
    ['json', 'js', 'mjs', 'cjs'].map((type) => `${folder}/${name}.${type}`),
  ),
)

const places: readonly Place[] = [
  // https://github.com/11ty/eleventy-base-blog has `_data/metadata.js`.
  {
    sign: /^\.eleventy\.|^eleventy\.config\./,
    files: data,
    names: {
      url: ['url'],
      title: ['title', 'name'],
      description: ['description'],
      language: ['language', 'lang', 'locale'],
    },
  },
  // https://docs.astro.build/en/reference/configuration-reference/#site; its starter for blogs has `src/consts.ts`.
  {
    sign: /^astro\.config\./,
    files: ['', 'src/consts.ts', 'src/consts.js', 'src/config.ts', 'src/site.config.ts'],
    names: {
      url: ['site'],
      title: ['SITE_TITLE', 'title'],
      description: ['SITE_DESCRIPTION', 'description'],
      language: ['lang', 'locale', 'defaultLocale'],
    },
  },
  // https://docusaurus.io/docs/api/docusaurus-config
  {
    sign: /^docusaurus\.config\./,
    names: {
      url: ['url'],
      folder: ['baseUrl'],
      title: ['title'],
      description: ['tagline'],
      language: ['defaultLocale'],
    },
  },
  // https://vitepress.dev/reference/site-config
  {
    sign: /^(?:docs|\.vitepress)$/,
    files: ['.vitepress', 'docs/.vitepress'].flatMap((folder) =>
      ['mts', 'ts', 'mjs', 'js'].map((type) => `${folder}/config.${type}`),
    ),
    names: {
      url: ['hostname'],
      folder: ['base'],
      title: ['title'],
      description: ['description'],
      language: ['lang'],
    },
  },
]

/**
 * Read what the configuration of a tool says of the site, where it is a script: texts that stand in it as they are. It
 * is not run.
 *
 * @param root - Absolute folder of the site.
 * @returns Members by their names in a configuration of Standfirst, and `folder` below the address.
 */
export function siteInScript(root: string): Readonly<Record<string, string>> {
  const names = existsSync(root) ? readdirSync(root) : []
  for (const { files = [''], names: members, sign } of places) {
    const own = names.find((name) => sign.test(name))
    if (own === undefined) continue
    const texts = files
      .map((path) => join(root, path || own))
      .filter((path) => existsSync(path))
      .map((path) => withoutComments(readFileSync(path, 'utf8')))
    const found = Object.entries(members).flatMap(([member, keys]) => {
      const [value] = keys.flatMap((key) => texts.flatMap((text) => textOf(key, text) ?? []))
      return value === undefined ? [] : [[member, value] as const]
    })
    return Object.fromEntries(found)
  }
  return {}
}

/**
 * The text that a script or JSON gives a name: where it stands least deep, as a menu or a theme has titles of its
 * own. What is no text there is none.
 */
function textOf(key: string, script: string): string | undefined {
  const given = new RegExp(
    `\\b${key}["']?(?:\\s*:\\s*string\\b)?\\s*[:=]\\s*(?:(["'\`])((?:(?!\\1)[^\\\\\\n$])+)\\1)?`,
    'g',
  )
  const depths = depthsOf(script)
  const [least] = [...script.matchAll(given)]
    .map((found) => ({ depth: depths(found.index), text: found[2] }))
    .sort((one, other) => one.depth - other.depth)
  return least?.text
}
