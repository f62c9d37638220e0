import { expect, test } from 'vitest'
import { loadConfig, loadPublication, PublicationError } from '../src/index.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const navigation = [
  { label: 'Rivers & lakes', url: 'category/rivers/' },
  { label: 'About', url: '/about/' },
  { label: 'Mail', url: 'mailto:desk@example.com' },
]

test('every page has the menu, and marks itself in it', async () => {
  const folder = temporarySite(
    { site: { url: 'https://example.com/news/', navigation } },
    { 'pages/about.md': '---\ntitle: About\nurl: https://example.com/news/about/\n---\n\nUs.\n' },
  )
  const { outputs } = await filesOf(folder)
  const pages = [...outputs].filter(([path]) => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(3)
  for (const [path, page] of pages) {
    expect(page, path).toContain(
      'href="https://example.com/news/category/rivers/">Rivers &amp; lakes</a>',
    )
    // An address that begins with a slash is from the root of the host, as in any page.
    expect(page, path).toContain('<a href="https://example.com/about/">About</a>')
    expect(page, path).toContain('<a href="mailto:desk@example.com">Mail</a>')
  }
  const marked = temporarySite({ site: { navigation: [{ label: 'First', url: 'first/' }] } })
  const page = (await filesOf(marked)).outputs.get('first/index.html')
  expect(page).toContain('<a href="https://example.com/first/" aria-current="page">First</a>')
})

test('the logo, the links at the foot and the accounts elsewhere are on every page', async () => {
  const folder = temporarySite({
    site: {
      logo: { url: 'logo.svg', width: 120, height: 30 },
      footer: [{ label: 'Imprint', url: 'imprint/' }],
      social: ['https://www.social.example/@news'],
    },
  })
  const { outputs } = await filesOf(folder)
  for (const path of ['index.html', 'first/index.html', '404.html']) {
    const page = outputs.get(path)
    expect(page).toContain(
      '<img src="https://example.com/logo.svg" alt="Example News" width="120" height="30">',
    )
    expect(page).toContain('<a href="https://example.com/imprint/">Imprint</a>')
    expect(page).toContain('<a rel="me" href="https://www.social.example/@news">social.example</a>')
  }
})

test('who publishes is told at the foot of every page, in the graph and in trust.txt, alike', async () => {
  const policies = { principles: 'how-we-work/', corrections: '/corrections/', ownership: 'about/' }
  const folder = temporarySite(
    {
      site: {
        preferredSource: true,
        social: ['https://social.example/@news'],
        footer: [{ label: 'About us', url: 'about/' }],
      },
      publisher: { name: 'Example News', email: 'desk@example.com', policies },
    },
    {
      'articles/eins.md': post('Eins', 'language: de'),
      'public/trust.txt': 'belongto=https://association.example/\n',
    },
  )
  const { files, outputs } = await filesOf(folder)
  const foot = (path: string) =>
    [...(outputs.get(path) ?? '').matchAll(/<a href="([^"]+)">([^<]+)<\/a><\/li>/g)].map(
      ([, url, words]) => [url, words],
    )
  const site = 'https://example.com'
  const preferred = 'https://www.google.com/preferences/source?q=example.com'
  for (const path of ['index.html', 'first/index.html']) {
    expect(foot(path), path).toEqual([
      [`${site}/about/`, 'About us'],
      [`${site}/how-we-work/`, 'How we work'],
      [`${site}/corrections/`, 'Corrections policy'],
      [preferred, 'Prefer us on Google'],
    ])
  }
  expect(foot('eins/index.html')).toContainEqual([`${site}/corrections/`, 'Umgang mit Fehlern'])
  const graph = JSON.parse(outputs.get('first/index.jsonld') ?? '')['@graph'][0]
  expect(graph.publisher).toMatchObject({
    publishingPrinciples: `${site}/how-we-work/`,
    correctionsPolicy: `${site}/corrections/`,
    ownershipFundingInfo: `${site}/about/`,
  })
  const trust = outputs.get('trust.txt') ?? ''
  expect(trust.split('\n').filter((line) => line && !line.startsWith('#'))).toEqual([
    'belongto=https://association.example/',
    'contact=mailto:desk@example.com',
    'social=https://social.example/@news',
    `disclosure=${site}/how-we-work/`,
    `disclosure=${site}/corrections/`,
    `disclosure=${site}/about/`,
  ])
  expect(outputs.get('.well-known/trust.txt')).toBe(trust)
  expect(files.map(({ path }) => path)).not.toContain('trust.txt')
})

test('without policies there is no trust.txt, and a folder of a host is no source for Google', async () => {
  const { outputs } = await filesOf(temporarySite({ publisher: 'Example News' }))
  expect([...outputs.keys()].filter((path) => path.includes('trust.txt'))).toEqual([])
  const below = { url: 'https://example.com/news/', preferredSource: true }
  await expect(loadConfig(temporarySite({ site: below }))).rejects.toThrow(
    /Found `preferredSource` for `https:\/\/example\.com\/news\/`/,
  )
})

test('each language has its menu, and what is in another one than the page says so', async () => {
  const folder = temporarySite(
    {
      site: {
        languages: { en: 'English', de: 'Deutsch' },
        navigation: [
          { label: 'News', url: 'tag/news/' },
          { label: 'Help', url: 'help/', language: 'en' },
          { label: 'Hilfe', url: 'hilfe/', language: 'de' },
        ],
        footer: [
          { label: 'Imprint', url: 'imprint/', language: 'en' },
          { label: 'Impressum', url: 'impressum/', language: 'de' },
        ],
      },
      pages: { search: 'menu' },
    },
    {
      'articles/eins.md': post('Eins', 'language: de'),
      'articles/un.md': post('Un', 'language: fr'),
      'pages/about.md': '---\ntitle: About\nmenu: true\n---\n\nUs.\n',
      'pages/ueber.md': '---\ntitle: Über uns\nlanguage: de\nmenu: true\n---\n\nWir.\n',
    },
  )
  const { outputs } = await filesOf(folder)
  const menuOf = (path: string) => {
    const page = outputs.get(path) ?? ''
    const [menu = ''] = /<nav class="sf-menu".*?<\/nav>/s.exec(page) ?? []
    const [foot = ''] = /<footer class="sf-site">.*?<\/ul>/s.exec(page) ?? []
    const words = (html: string) =>
      [...html.matchAll(/<a( lang="\w+")?[^>]*>([^<]+)/g)].map(([, lang = '', word]) => word + lang)
    return [/<nav[^>]*?( lang="\w+")/.exec(menu)?.[1] ?? '', ...words(menu), ...words(foot)]
  }
  const english = ['News', 'Help', 'About', 'Search']
  expect(menuOf('first/index.html')).toEqual(['', ...english, 'Imprint'])
  const german = ['Hilfe lang="de"', 'Über uns lang="de"', 'Suche lang="de"']
  for (const path of ['eins/index.html', 'ueber/index.html', 'language/de/index.html']) {
    expect(menuOf(path).slice(0, -1), path).toEqual([' lang="en"', 'News', ...german])
    expect(menuOf(path).at(-1)).toMatch(/^Impressum/)
  }
  // Where a language has no menu, it is that of the site.
  expect(menuOf('un/index.html')).toEqual([' lang="en"', ...english, 'Imprint lang="en"'])
  const page = outputs.get('eins/index.html') ?? ''
  expect(page).toContain(
    '<a class="sf-name" lang="en" href="https://example.com/">Example News</a>',
  )
})

test('who comes with the keyboard gets past the header, in the language of the page', async () => {
  const skipOf = async (config: object, path: string) => {
    const folder = temporarySite(config, { 'articles/eins.md': post('Eins', 'language: de') })
    const page = (await filesOf(folder)).outputs.get(path) ?? ''
    const [, link] =
      /<header class="sf-site"><a class="sf-skip" href="([^<]*)<\/a>/.exec(page) ?? []
    // What it leads to is there once.
    return (
      link && [link, page.split('id="sf_main"').length - 1, page.includes('<main id="sf_main"')]
    )
  }
  const english = ['#sf_main">Skip to content', 1, true]
  const german = ['#sf_main">Zum Inhalt springen', 1, true]
  expect(await skipOf({}, 'first/index.html')).toEqual(english)
  expect(await skipOf({}, '404.html')).toEqual(english)
  expect(await skipOf({}, 'eins/index.html')).toEqual(german)
  // There is nothing to get past, or nothing that would hide the link.
  expect(await skipOf({}, 'index.html')).toBeUndefined()
  expect(await skipOf({ outputs: { theme: false } }, 'first/index.html')).toBeUndefined()
})

test('a logo has a picture for dark screens', async () => {
  const logo = { url: 'logo.svg', dark: 'logo,dark.svg', width: 120, height: 30 }
  const folder = temporarySite({ site: { logo } })
  const page = (await filesOf(folder)).outputs.get('first/index.html')
  expect(page).toContain(
    '<picture><source media="(prefers-color-scheme: dark)" srcset="https://example.com/logo%2Cdark.svg"><img src="https://example.com/logo.svg" alt="Example News" width="120" height="30"></picture></a>',
  )
})

test('colours and the look follow the theme', async () => {
  const plain = (await filesOf(temporarySite({}))).outputs.get('theme.css') ?? ''
  const site = {
    look: 'notebook',
    colors: { accent: '#0a7', ground: { light: 'white', dark: 'oklch(0.2 0 0)' } },
  }
  const { outputs } = await filesOf(temporarySite({ site }))
  const styles = outputs.get('theme.css') ?? ''
  expect(styles.startsWith(plain)).toBe(true)
  expect(styles).toContain('Notebook')
  expect(styles.trim().split('\n').slice(-4)).toEqual([
    ':root {',
    '  --sf-ground: light-dark(white, oklch(0.2 0 0));',
    '  --sf-accent: light-dark(#0a7, color-mix(in oklab, #0a7 50%, white));',
    '}',
  ])
  expect(outputs.get('index.html')).toContain(
    '<meta name="theme-color" content="oklch(0.2 0 0)" media="(prefers-color-scheme: dark)">',
  )
})

test.each<[string, object, string[]]>([
  ['that can be read', { accent: '#8a3b00', ink: { light: 'black', dark: 'white' } }, []],
  ['that is too light on paper', { accent: '#fffde0' }, ['accent light 1']],
  ['that is too dark on dark screens', { ink: '#111' }, ['ink dark 1.03']],
  [
    'of a ground that hides what the look writes',
    { ground: { light: '#777', dark: '#777' } },
    [
      ...['ground light 3.88', 'ground light 1.54', 'ground light 1.62', 'ground light 1.77'],
      ...['ground dark 3.69', 'ground dark 1.86', 'ground dark 2.2', 'ground dark 2.22'],
    ],
  ],
  ['by name', { accent: { light: 'yellow', dark: 'navy' } }, ['accent light 1.', 'accent dark 1.']],
  ['in hsl', { soft: 'hsl(0 0% 60%)' }, ['soft light 2.']],
  ['in hwb', { alert: 'hwb(60 0% 0%)' }, ['alert light 1.']],
  ['in lab', { ink: { light: 'lab(90 0 0)', dark: 'white' } }, ['ink light 1.']],
  ['in oklch', { ink: { light: 'oklch(0.9 0.1 90)', dark: 'white' } }, ['ink light 1.']],
  ['in color()', { ink: { light: 'color(display-p3 1 0.9 0)', dark: 'white' } }, ['ink light 1.']],
  ['that lets through', { ink: { light: 'rgb(0 0 0 / 20%)', dark: 'white' } }, ['ink light 1.']],
  ['that is a word', { ink: 'currentcolor', accent: { light: 'LinkText', dark: 'white' } }, []],
])('a colour %s', async (_, colors, expected) => {
  const { issues } = await loadPublication(temporarySite({ site: { colors } }))
  const told = issues.map(({ message, path }) => {
    const [, ratio, scheme] = /of ([\d.]+) to 1 .* on (\w+) screens/.exec(message) ?? []
    return `${path.at(-1)} ${scheme} ${ratio}`
  })
  expect(told).toHaveLength(expected.length)
  for (const [index, begin] of expected.entries()) expect(told[index]).toContain(begin)
  expect(new Set(issues.map(({ code }) => code)).size).toBeLessThan(2)
})

test('a colour that is named for both schemes is judged as it is shown', async () => {
  const config = { site: { colors: { accent: '#fffde0' } } }
  const { issues } = await loadPublication(temporarySite(config))
  expect(issues).toEqual([
    {
      code: 'weak-contrast',
      severity: 'warning',
      message:
        "Found a contrast of 1 to 1 between `accent` (`#fffde0`) and `ground` (`#fdfcfa`) on light screens, expected at least 4.5 to 1 (WCAG 2.2, 1.4.3): many can't read it",
      path: ['site', 'colors', 'accent'],
      fix: 'Choose a darker `accent`, or give each scheme its own: `accent: { light, dark }`.',
    },
  ])
  // Where the theme is not written, nobody sees it.
  const bare = temporarySite({ ...config, outputs: { theme: false } })
  expect((await loadPublication(bare)).issues).toEqual([])
})

test('what a colour could hide is refused', async () => {
  for (const accent of [
    'red; } body { display: none',
    'url(//x)',
    'var(--x)',
    '#12',
    'rgb(1,2,3)}',
    'rgb(/*)',
    'rgb(")',
  ]) {
    const folder = temporarySite({ site: { colors: { accent } } })
    await expect(loadConfig(folder), accent).rejects.toThrow(PublicationError)
  }
})

test.each<[string, object, string, string]>([
  [
    'a menu of texts',
    { site: { navigation: ['About'] } },
    'site.navigation.0',
    'expected an object',
  ],
  [
    'an address that no page leads to',
    { site: { navigation: [{ label: 'A', url: 'javascript:alert(1)' }] } },
    'site.navigation.0.url',
    'expected an http(s) one',
  ],
  [
    'a colour that has no such name',
    { site: { colors: { accent: 'grene' } } },
    'site.colors.accent',
    'a colour of CSS',
  ],
  [
    'a word for a tag',
    { site: { languages: { deutsch: 'Deutsch' } } },
    'site.languages',
    'expected BCP 47 tags',
  ],
  ['a look that is none', { site: { look: 'retro' } }, 'site.look', 'newspaper'],
  [
    'minutes that are none',
    { html: { readingTime: true } },
    'html.readingTime',
    'pages: { readingTime',
  ],
  ['a header as text', { html: { header: '<p>' } }, 'html.header', 'made by the `html` tag'],
])('%s is an error with its place', async (_, config, place, words) => {
  const error = await loadConfig(temporarySite(config)).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(PublicationError)
  const { issues } = error as PublicationError
  expect(issues.map(({ path }) => path.join('.'))).toContain(place)
  expect(issues.map(({ message }) => message).join(' ')).toContain(words)
})

test.each<[string, object, string]>([
  ['a near name', { site: { navigaton: [] } }, 'Rename it to `navigation`, or remove it.'],
  [
    'the name it has elsewhere',
    { site: { navigation: [{ title: 'A', href: '/a/' }] } },
    'Rename it to `label`, or remove it. Rename it to `url`, or remove it.',
  ],
  ['a near name deeper', { feeds: { podcast: { categores: [] } } }, 'Rename it to `categories`'],
  [
    'the near name of one that is there',
    { site: { url: 'https://a.example/', title: 'T', titel: 'x' } },
    'Remove it: `title` is there already.',
  ],
  [
    'text for an object',
    { site: { navigation: ['About'] } },
    'it may have `label`, `url`, `language`.',
  ],
  [
    'text for a list',
    { site: { navigation: 'About' } },
    'Write a list of objects, which may have `label`',
  ],
  [
    'no name that is near',
    { pages: { zzzzzzzz: 1 } },
    'There are: `folder`, `more`, `neighbors`, `readingTime`, `home`, `search`, `cards`, `after`.',
  ],
])('an unknown field with %s says what there is', async (_, config, fix) => {
  const error = await loadConfig(temporarySite(config)).catch((reason: unknown) => reason)
  const { issues } = error as PublicationError
  expect(issues.map((issue) => issue.fix).join(' ')).toContain(fix)
  // One field has one advice.
  expect(issues.filter(({ path }) => path.join('.') === issues[0]?.path.join('.'))).toHaveLength(1)
})

test('relative addresses of the configuration are from the site, not from each article', async () => {
  const folder = temporarySite({
    site: { url: 'https://example.com/news/' },
    publisher: { name: 'Example', url: 'about/' },
    authors: [{ name: 'Ada', url: 'people/ada/', image: 'ada.jpg' }],
    defaults: { image: 'cover.jpg' },
  })
  const page = (await filesOf(folder)).outputs.get('first/index.html') ?? ''
  expect(page).toContain('href="https://example.com/news/people/ada/"')
  expect(page).toContain('https://example.com/news/cover.jpg')
  expect(page).toContain('https://example.com/news/about/')
  expect(page).not.toContain('/first/people')
})

test('a default that no article could have is told at its place', async () => {
  const error = await loadConfig(temporarySite({ defaults: { type: 'nws' } as never })).catch(
    (reason: unknown) => reason,
  )
  expect((error as PublicationError).issues.map(({ path }) => path.join('.'))).toEqual([
    'defaults.type',
  ])
})

test('pages tell how long an article takes to read', async () => {
  const { outputs } = await filesOf(temporarySite({ pages: { readingTime: true } }))
  expect(outputs.get('first/index.html')).toContain('1 min read')
})
