import { runProgram } from './run-program.ts'
import { builtPages, writeFiles } from './site-files.ts'
import type { Tool } from './tool.ts'

/** https://jekyllrb.com/ */
export const jekyll: Tool = {
  name: 'Jekyll',
  preset: 'jekyll',
  packages: [],
  program: 'jekyll',
  version: (home) =>
    runProgram('jekyll', ['--version'], { cwd: home }).replace(/\D*([\d.]+)\s*/, '$1'),
  build(_home, site, pages) {
    writeFiles(site, {
      '_config.yml': `title: T
future: true
permalink: /:title.html
plugins: [jekyll-feed, jekyll-seo-tag]
defaults: [{ scope: { path: '' }, values: { layout: page } }]
`,
      '_layouts/page.html': `<!doctype html>{% seo %}<pre id="metadata">{"title":{{ page.title | jsonify | escape }},"summary":{{ page.description | jsonify | escape }},"publishedAt":{{ page.date | date_to_xmlschema | jsonify }},"updatedAt":{{ page.last_modified_at | date_to_xmlschema | jsonify }},"tags":{{ page.tags | jsonify | escape }},"category":{{ page.categories[0] | jsonify | escape }},"author":{{ page.author | jsonify | escape }},"authors":{{ page.authors | jsonify | escape }},"image":{{ page.image | jsonify | escape }},"shown":{{ page.excerpt | jsonify | escape }}}</pre><main id="content">{{ content }}</main>`,
      ...Object.fromEntries(
        pages.map(({ markdown, name }) => [`_posts/2026-11-23-${name}.md`, markdown]),
      ),
    })
    runProgram('jekyll', ['build', '--quiet', '--disable-disk-cache'], { cwd: site })
    return builtPages(`${site}/_site`)
  },
}
