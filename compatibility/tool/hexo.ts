import { symlinkSync } from 'node:fs'
import { packageVersion } from './package-version.ts'
import { runProgram } from './run-program.ts'
import { builtPages, writeFiles } from './site-files.ts'
import type { Tool } from './tool.ts'

/** https://hexo.io/ */
export const hexo: Tool = {
  name: 'Hexo',
  preset: 'hexo',
  packages: ['hexo@8.1.2', 'hexo-renderer-marked@7.0.1'],
  timeZone: 'Asia/Kathmandu',
  sortsTags: true,
  version: (home) => packageVersion(home, 'hexo'),
  build(home, site, pages) {
    writeFiles(site, {
      'package.json': JSON.stringify({
        name: 'site',
        version: '1.0.0',
        hexo: { version: packageVersion(home, 'hexo') },
        dependencies: { hexo: '*', 'hexo-renderer-marked': '*' },
      }),
      '_config.yml':
        'url: https://example.com\ntheme: plain\ntimezone: Asia/Kathmandu\npermalink: ":name/"\nfuture: true\nupdated_option: date\n',
      'themes/plain/layout/index.njk': '<!doctype html>',
      'themes/plain/layout/post.njk': `<!doctype html><pre id="metadata">{{ { title: page.title, summary: page.description, publishedAt: page.date.toISOString(), updatedAt: page.updated.toISOString(), tags: page.tags.map(nameOf), category: page.categories.map(nameOf)[0], authors: page.authors, image: page.cover, language: page.lang } | dump | escape }}</pre><main id="content">{{ page.content | safe }}</main>`,
      'scripts/name-of.js':
        'hexo.locals.set; hexo.extend.helper.register("nameOf", (one) => one.name)',
      ...Object.fromEntries(
        pages.map(({ markdown, name }) => [`source/_posts/${name}.md`, markdown]),
      ),
    })
    symlinkSync(`${home}/node_modules`, `${site}/node_modules`)
    runProgram(process.execPath, [`${home}/node_modules/hexo/bin/hexo`, 'generate', '--bail'], {
      cwd: site,
    })
    return builtPages(`${site}/public`)
  },
}
