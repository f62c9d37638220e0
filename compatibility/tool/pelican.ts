import { runProgram } from './run-program.ts'
import { builtPages, writeFiles } from './site-files.ts'
import type { Tool } from './tool.ts'

/** https://getpelican.com/ */
export const pelican: Tool = {
  name: 'Pelican',
  preset: 'pelican',
  joinsSpaces: true,
  packages: [],
  program: 'pelican',
  version: (home) => runProgram('pelican', ['--version'], { cwd: home }).trim(),
  build(_home, site, pages) {
    const list = (name: string) =>
      `[{% for one in article.${name} %}{{ one.name|striptags|tojson }}{% if not loop.last %},{% endif %}{% endfor %}]`
    writeFiles(site, {
      'pelicanconf.py': `SITENAME = 'T'
SITEURL = 'https://example.com'
PATH = 'content'
TIMEZONE = 'UTC'
DEFAULT_LANG = 'en'
THEME = 'theme'
FILENAME_METADATA = '(?P<slug>.*)'
ARTICLE_LANG_SAVE_AS = ARTICLE_SAVE_AS = '{slug}.html'
DIRECT_TEMPLATES = []
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ''
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
`,
      'theme/templates/article.html': `<!doctype html><pre id="metadata">{{ '{' }}"title":{{ article.title|striptags|tojson }},"summary":{{ article.metadata.summary|striptags|tojson }},"publishedAt":"{{ article.date.isoformat() }}","updatedAt":"{{ article.modified.isoformat() if article.modified else '' }}","tags":${list('tags')},"category":{{ article.metadata.category.name|striptags|tojson if article.metadata.category and article.metadata.category.name != 'misc' else '""' }},"authors":${list('authors')},"language":{{ article.lang|tojson }}{{ '}' }}</pre><main id="content">{{ article.content }}</main>`,
      ...Object.fromEntries(pages.map(({ markdown, name }) => [`content/${name}.md`, markdown])),
    })
    runProgram(
      'pelican',
      ['content', '-s', 'pelicanconf.py', '-o', 'output', '--fatal', 'errors'],
      {
        cwd: site,
      },
    )
    return builtPages(`${site}/output`)
  },
}
