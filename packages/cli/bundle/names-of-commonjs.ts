import { isBuiltin } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What is needed of esbuild's `PluginBuild`. */
interface Build {
  onResolve(
    options: { filter: RegExp },
    resolve: (asked: Asked) => Promise<Place | undefined>,
  ): void
  onLoad(
    options: { filter: RegExp; namespace: string },
    load: (file: { path: string }) => Promise<{ contents: string; resolveDir: string }>,
  ): void
  resolve(
    path: string,
    options: { kind: 'import-statement'; resolveDir: string },
  ): Promise<{ external: boolean; path: string }>
}

interface Asked {
  kind: string
  path: string
  resolveDir: string
}

interface Place {
  namespace: string
  path: string
}

const namespace = 'commonjs'

/**
 * Gives `import('a-package')` the names of a package of CommonJS, as Node does: esbuild gives it the
 * default alone where a bundle is in several files.
 */
export const namesOfCommonjs = {
  name: 'names-of-commonjs',
  setup(build: Build): void {
    build.onResolve({ filter: /^[^./]/ }, async ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import' || isBuiltin(path)) return undefined
      const { external, path: file } = await build.resolve(path, {
        kind: 'import-statement',
        resolveDir,
      })
      if (external || !(await namesOf(file)).includes('module.exports')) return undefined
      // It stands in the bundle, which is not to say where it was made.
      return { namespace, path: relative('.', file) }
    })
    build.onLoad({ filter: /^/, namespace }, async ({ path }) => {
      const file = resolve(path)
      const names = (await namesOf(file)).filter((name) => /^(?!default$)[\w$]+$/.test(name))
      return {
        contents: `import all from ${JSON.stringify(file)}\nexport const { ${names.join(', ')} } = all\nexport default all\n`,
        resolveDir: dirname(file),
      }
    })
  },
}

async function namesOf(file: string): Promise<string[]> {
  return Object.keys(await import(pathToFileURL(file).href))
}
