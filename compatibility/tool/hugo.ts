import { runProgram } from './run-program.ts'
import { builtPages, writeFiles } from './site-files.ts'
import type { Tool } from './tool.ts'

/** https://gohugo.io/ */
export const hugo: Tool = {
  name: 'Hugo',
  preset: 'hugo',
  packages: [],
  program: 'hugo',
  version: (home) => /v([\d.]+)/.exec(runProgram('hugo', ['version'], { cwd: home }))?.[1] ?? '',
  build(_home, site, pages) {
    writeFiles(site, {
      'config.toml': 'baseURL = "https://example.com/"\ntitle = "T"\n',
      'layouts/_default/single.html': `<!doctype html><script type="application/json" id="metadata">
{{- dict "title" .Title "summary" .Description "publishedAt" .Date "updatedAt" .Lastmod "tags" .Params.tags "category" (index (.Params.categories | default slice) 0) "authors" .Params.authors "image" (index (.Params.images | default slice) 0) "shown" .Summary | jsonify | safeJS -}}
</script><main id="content">{{ .Content }}</main>`,
      'layouts/_default/list.html': '<!doctype html>',
      ...Object.fromEntries(
        pages.map(({ markdown, name }) => [`content/posts/${name}.md`, markdown]),
      ),
    })
    runProgram('hugo', ['--buildFuture', '--quiet'], { cwd: site })
    return builtPages(`${site}/public`)
  },
}
