import { packageVersion } from './package-version.ts'
import { runProgram } from './run-program.ts'
import { builtPages, writeFiles } from './site-files.ts'
import type { Tool } from './tool.ts'

/** https://www.11ty.dev/ */
export const eleventy: Tool = {
  name: 'Eleventy',
  preset: 'eleventy',
  packages: ['@11ty/eleventy@3.1.8'],
  version: (home) => packageVersion(home, '@11ty/eleventy'),
  build(home, site, pages) {
    writeFiles(site, {
      'package.json': '{"type":"module"}',
      'content/content.json': '{"layout":"page.njk"}',
      '_includes/page.njk': `<!doctype html><pre id="metadata">{{ { title: title, summary: description, publishedAt: page.date, updatedAt: updated, tags: tags, category: category, authors: authors, image: image, language: lang } | dump }}</pre><main id="content">{{ content | safe }}</main>`,
      ...Object.fromEntries(pages.map(({ markdown, name }) => [`content/${name}.md`, markdown])),
    })
    runProgram(process.execPath, [`${home}/node_modules/@11ty/eleventy/cmd.cjs`, '--quiet'], {
      cwd: site,
    })
    return builtPages(`${site}/_site`)
  },
}
