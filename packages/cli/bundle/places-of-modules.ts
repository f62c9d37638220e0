import { readFileSync } from 'node:fs'

/** What is needed of esbuild's `PluginBuild`. */
interface Build {
  onLoad(
    options: { filter: RegExp },
    load: (file: { path: string }) => { contents: string; loader: 'ts' | 'js' } | undefined,
  ): void
}

const module = /[/\\]packages[/\\]([a-z-]+)[/\\](?:dist|src)[/\\](.*)\.[jt]s$/

/**
 * Lets `import.meta.url` be where a module would be by itself, so that it finds what lies beside it: in
 * the installed package of its own, or, for the command line's own, from the root of its `dist`.
 */
export const placesOfModules = {
  name: 'places-of-modules',
  setup(build: Build): void {
    build.onLoad({ filter: module }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const [, name = '', file = ''] = module.exec(path) ?? []
      if (!text.includes('import.meta.url')) return undefined
      const place = file.replaceAll('\\', '/')
      const root =
        name === 'cli'
          ? `new URL('./${place}.js', import.meta.url)`
          : `new URL('./dist/${place}.js', import.meta.resolve('@standfirst/${name}/package.json'))`
      return {
        contents: text.replaceAll('import.meta.url', `${root}.href`),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      }
    })
  },
}
