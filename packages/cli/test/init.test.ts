import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { parseFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { askFor } from '../src/init/ask-for.ts'
import { contentsOf, folderWith, standfirst } from './standfirst.ts'

test('from nothing: init, build and check are clean, and every file is sound', ({ skip }) => {
  const folder = folderWith()
  const begun = standfirst(folder, ['init', 'harbour-news', '--site', 'https://harbour.example'])
  expect([begun.code, begun.stderr]).toEqual([0, expect.stringContaining('cd harbour-news')])
  const publication = join(folder, 'harbour-news')
  const built = standfirst(publication, ['build'])
  // What a stranger builds first has nothing that a format has no place for.
  expect([built.code, built.stderr]).toEqual([0, expect.stringMatching(/^Built 1 article.*\n$/)])
  const checked = standfirst(publication, ['check'])
  expect([checked.code, checked.stdout]).toEqual([0, ''])
  expect(checked.stderr).toMatch(/^Checked 1 article.*\n$/)

  const dist = join(publication, 'dist')
  const files = contentsOf(dist)
  const page = files['hello/index.html'] ?? ''
  for (const kind of [
    'why-it-matters',
    'steps',
    'audience',
    'key-points',
    'faq',
    'original-post',
  ]) {
    expect(page).toContain(`sf-${kind}`)
  }
  expect(page).toContain('sf-call-to-action')
  expect(page).toContain('href="https://harbour.example/about/">About</a>')
  expect(files['about/index.html']).toContain('<h1 class="p-name">About Harbour news</h1>')
  for (const [path, text] of Object.entries(files)) {
    if (!/\.(?:xml|json)$/.test(path) || path === 'sitemap.xml') continue
    const { feed } = parseFeed(text) as { feed: { items?: unknown[]; entries?: unknown[] } }
    expect([path, (feed.items ?? feed.entries)?.length]).toEqual([path, 1])
  }
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.html')) continue
    for (const [, link = ''] of text.matchAll(/(?:href|src)="([^"#]+)/g)) {
      const url = new URL(link, `https://harbour.example/${path}`)
      if (url.origin !== 'https://harbour.example') continue
      const target = `${url.pathname.slice(1)}${url.pathname.endsWith('/') ? 'index.html' : ''}`
      expect([path, link, Object.hasOwn(files, target)]).toEqual([path, link, true])
    }
  }

  if (spawnSync('java', ['-version']).error && !process.env.STANDFIRST_TEST_ALL) {
    skip('java is not installed: the Nu HTML checker did not run')
  }
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
  const pages = Object.keys(files).filter((path) => path.endsWith('.html'))
  const nu = spawnSync('java', ['-jar', jar, ...pages], { cwd: dist, encoding: 'utf8' })
  expect([nu.status, nu.stderr]).toEqual([0, ''])
})

test('what is there already is kept, and what it lacks is said', () => {
  const files = { 'README.md': 'mine', '.gitignore': '/dist/\n', 'package.json': '{ "name": "a" }' }
  const folder = folderWith(files)
  const { code, stderr } = standfirst(folder, ['init'])
  expect(code).toBe(0)
  expect(stderr).toBe(
    `Kept README.md, package.json, .gitignore. Run \`npm install --save-dev standfirst\`. Add \`node_modules\`, \`.standfirst\` to \`.gitignore\`.
Wrote standfirst.config.ts, articles/hello.md, pages/about.md. Next:

  npx standfirst preview
  npx standfirst build
`,
  )
  expect(contentsOf(folder)).toMatchObject(files)
  expect(standfirst(folder, ['build']).code).toBe(0)
  const again = standfirst(folder, ['init'])
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('standfirst.config.ts')])
})

test('articles that are there already are named by the configuration, and no others are written', () => {
  const post = '+++\ntitle = "A"\ndate = 2026-11-01\ndescription = "D."\n+++\n\nText.\n'
  const own = 'title = "H"\nbaseURL = "https://h.example/"\nlanguageCode = "de"\n'
  const folder = folderWith({ 'hugo.toml': own, 'content/posts/a.md': post })
  const { code, stderr } = standfirst(folder, ['init'])
  const config = String(contentsOf(folder)['standfirst.config.ts'])
  for (const said of ["title: 'H'", "url: 'https://h.example/'", "language: 'de'"]) {
    expect(config).toContain(said)
  }
  // What the tool's own configuration doesn't say is not made up.
  expect(config).not.toMatch(/description|authors/)
  expect([code, stderr]).toEqual([0, expect.stringContaining('Found a site of Hugo')])
  expect(Object.keys(contentsOf(folder)).sort()).toEqual([
    ...['.gitignore', 'content/posts/a.md', 'hugo.toml', 'package.json', 'standfirst.config.ts'],
  ])
  const built = standfirst(folder, ['build'])
  expect([built.code, built.stderr]).toEqual([0, expect.stringContaining('Built 1 article')])
  expect(Object.keys(contentsOf(join(folder, 'dist')))).toContain('posts/a/index.html')
})

test('articles with nothing but a title are those of the tool whose site it is', () => {
  const folder = folderWith({
    '_config.yml': 'description: What is new\ntimezone: Europe/Berlin\npermalink: /:year/:title/\n',
    '_posts/2026-11-01-a.md': '---\ntitle: A\n---\n\nText.\n',
  })
  expect(standfirst(folder, ['init']).stderr).toContain('Found a site of Jekyll')
  const config = String(contentsOf(folder)['standfirst.config.ts'])
  expect(config).toContain("description: 'What is new'")
  expect(config).toContain("timeZone: 'Europe/Berlin'")
  expect(config).toContain("permalink: '/:year/:title/'")
  expect(standfirst(folder, ['build']).code).toBe(0)
  expect(Object.keys(contentsOf(join(folder, 'dist')))).toContain('2026/a/index.html')
})

test('a project with notes of its own, or articles of Standfirst, gets what it lacks', () => {
  const own = '---\ntitle: A\npublishedAt: 2026-11-01\n---\n\nText.\n'
  const folder = folderWith({ 'CHANGELOG.md': '# 1.0\n', 'b/articles/a.md': own })
  expect(standfirst(folder, ['init']).code).toBe(0)
  expect(contentsOf(folder)).toHaveProperty('articles/hello.md')
  expect(standfirst(folder, ['init', 'b']).code).toBe(0)
  expect(contentsOf(folder)).not.toHaveProperty('b/articles/hello.md')
  expect(standfirst(join(folder, 'b'), ['build']).code).toBe(0)
})

test('a language, a look and a workflow by options; what is none is refused', () => {
  const folder = folderWith()
  const args = ['init', 'x', '--language', 'de', '--look', 'journal', '--github-pages']
  expect(standfirst(folder, args).code).toBe(0)
  const configuration = readFileSync(join(folder, 'x/standfirst.config.ts'), 'utf8')
  expect(configuration).toContain("language: 'de',")
  expect(configuration).toContain("look: 'journal',")
  const workflow = parse(readFileSync(join(folder, 'x/.github/workflows/publish.yml'), 'utf8'))
  expect(Object.keys(workflow.jobs)).toEqual(['publish'])
  // Else the action leaves out all that begins with a dot, `.well-known` among it.
  const upload = workflow.jobs.publish.steps.find(({ uses = '' }) => /upload-pages/.test(uses))
  expect(upload.with).toEqual({ path: 'dist', 'include-hidden-files': true })
  expect(standfirst(join(folder, 'x'), ['build']).code).toBe(0)
  expect(standfirst(join(folder, 'x'), ['check']).code).toBe(0)
  const page = readFileSync(join(folder, 'x/dist/hello/index.html'), 'utf8')
  expect(page).toContain('sf-why-it-matters')
  expect(page).toContain('<html lang="en"')
  expect(standfirst(folder, ['init', 'y', '--look', 'loud']).stderr).toContain('`loud`')
  expect(standfirst(folder, ['init', 'z', '--language', 'no language']).code).toBe(2)
  expect(standfirst(folder, ['init', 'z', '--language', 'deutsch']).code).toBe(2)
  expect(existsSync(join(folder, 'z'))).toBe(false)
})

test('answers in a terminal are taken, and an empty one is the default', async () => {
  const input = new PassThrough()
  const output = new PassThrough()
  const answers = ['Harbour', '', 'de', '', 'yes']
  output.on('data', (chunk) => {
    if (String(chunk).includes('): ')) input.write(`${answers.shift()}\n`)
  })
  const defaults = { look: 'a, b', title: 'Folder', url: 'https://example.com/', language: 'en' }
  const found = await askFor({}, defaults, { input, output })
  expect(found).toEqual({
    title: 'Harbour',
    site: 'https://example.com/',
    language: 'de',
    look: 'newspaper',
    githubPages: true,
  })
})

test('an answer that can not be is asked for again', async () => {
  const input = new PassThrough()
  const output = new PassThrough()
  const answers = [
    'Harbour',
    'harbour.example',
    'https://harbour.example',
    'deutsch',
    'de',
    'x',
    'journal',
    '',
  ]
  let shown = ''
  output.on('data', (chunk) => {
    shown += chunk
    if (String(chunk).includes('): ')) input.write(`${answers.shift()}\n`)
  })
  const defaults = { look: 'a, b', title: 'Folder', url: 'https://example.com/', language: 'en' }
  expect(await askFor({}, defaults, { input, output })).toMatchObject({
    site: 'https://harbour.example',
    language: 'de',
    look: 'journal',
  })
  expect(shown).toContain('Write `https://harbour.example`.')
  expect([answers, shown.match(/Its language/g)]).toEqual([
    [],
    expect.objectContaining({ length: 2 }),
  ])
})

test('names with quotes and dollars are text', () => {
  const folder = folderWith()
  const title = `It's \`$\{1}\` "a" \\ b`
  expect(standfirst(folder, ['init', 'x', '--title', title]).code).toBe(0)
  expect(standfirst(join(folder, 'x'), ['build']).code).toBe(0)
  expect(readFileSync(join(folder, 'x/dist/feed.json'), 'utf8')).toContain(JSON.stringify(title))
})

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })

test('a renderer begins with tests that run at once', () => {
  const folder = folderWith()
  const begun = standfirst(folder, ['init', '--renderer', 'my-format2'])
  expect([begun.code, begun.stderr]).toEqual([0, expect.stringContaining('cd my-format2\n  npm')])
  const root = join(folder, 'my-format2')
  const scope = join(root, 'node_modules/@standfirst')
  mkdirSync(scope, { recursive: true })
  for (const name of ['core', 'testing']) {
    symlinkSync(join(import.meta.dirname, '../..', name), join(scope, name))
  }
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, VITEST: undefined }
  const tested = spawnSync(process.execPath, ['--test'], { cwd: root, encoding: 'utf8', env })
  expect([tested.status, tested.stdout]).toEqual([0, expect.stringMatching(/pass \d{2}/)])

  // Its declarations suit the configuration that its README shows.
  const site = join(folder, 'site')
  mkdirSync(join(site, 'node_modules'), { recursive: true })
  symlinkSync(root, join(site, 'node_modules/my-format2'))
  symlinkSync(join(import.meta.dirname, '..'), join(site, 'node_modules/standfirst'))
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, sample = ''] = /```ts\n(.*?)```/s.exec(readme) ?? []
  writeFileSync(join(site, 'standfirst.config.ts'), sample)
  writeFileSync(join(site, 'package.json'), '{"type":"module"}')
  const tsc = join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc')
  const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2024']
  const compiled = spawnSync(
    process.execPath,
    [
      tsc,
      ...strict,
      '--types',
      'node',
      '--typeRoots',
      join(import.meta.dirname, '../../../node_modules/@types'),
      'standfirst.config.ts',
    ],
    { cwd: site, encoding: 'utf8', env },
  )
  expect([compiled.status, compiled.stdout]).toEqual([0, ''])

  // What is for paying readers is cut, and said; the places of the others stay.
  const article = {
    ...{ url: 'https://example.com/a/', id: 'urn:a', language: 'en', title: 'A', summary: 'S.' },
    publishedAt: '2026-11-23T09:30:00Z',
    sections: [
      { kind: 'prose', content: [paragraph('Secret words')], paid: true },
      { kind: 'prose', content: [paragraph('For all')] },
    ],
  }
  const script = `import { myFormat2Renderer } from './src/my-format2-renderer.js'
const issues = []
const onIssue = ({ code, path }) => issues.push([code, ...path].join(' '))
console.log(myFormat2Renderer.render(${JSON.stringify(article)}, { onIssue }), issues)`
  const rendered = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    ...{ cwd: root, encoding: 'utf8', env },
  })
  expect(rendered.stdout).toContain('For all')
  expect(rendered.stdout).toContain('paid-section sections 0')
  expect(rendered.stdout).not.toContain('Secret')

  // They can fail.
  const source = join(root, 'src/my-format2-renderer.js')
  const before = readFileSync(source, 'utf8')
  writeFileSync(source, before.replace('childrenOf(root).flatMap(block)', '[]'))
  expect(spawnSync(process.execPath, ['--test'], { cwd: root, env }).status).toBe(1)

  const again = standfirst(folder, ['init', '--renderer', 'my-format2'])
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('nothing was written')])
  for (const name of ['My-Format', '../a', 'a--b', '1a', 'a/b']) {
    const { code, stderr } = standfirst(folder, ['init', '--renderer', name])
    expect([name, code, stderr]).toEqual([name, 2, expect.stringContaining('expected small')])
  }
})

test.each([
  ['https://mill.example/', ['https://mill.example/weir/', 'https://mill.example/2026/quay/']],
  ['https://example.com/', ['https://mill.example/weir/', 'https://quay.example/']],
  ['https://example.com/', ['https://mill.example/weir/', '/quay/']],
  ['https://example.com/', ['https://medium.com/@ada/weir']],
])('after an import, the site is that of its articles, where it is one: %s', (site, urls) => {
  const articles = urls.map((url, index): [string, string] => [
    `articles/a${index}.md`,
    `---\ntitle: "T"\nurl: "${url}"\nsummary: "S"\npublishedAt: "2026-11-23T09:30:00Z"\n---\n\nText.\n`,
  ])
  // A folder is no article, whatever it is called.
  const more: [string, string] = ['articles/parts.md/picture.svg', '<svg/>']
  const folder = folderWith(Object.fromEntries([...articles, more]))
  expect(standfirst(folder, ['init', '--yes']).code).toBe(0)
  const written = readFileSync(join(folder, 'standfirst.config.ts'), 'utf8')
  expect(written).toContain(`url: '${site}'`)
})
