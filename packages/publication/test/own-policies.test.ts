import { expect, test } from 'vitest'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const house = {
  terms: 'https://example.com/terms',
  ai: { search: 'allow', input: 'deny', train: 'deny' },
} as const

const open = [
  'rights:',
  '  license: https://creativecommons.org/publicdomain/zero/1.0/',
  '  ai: { search: allow, input: allow, train: allow }',
]
const search = ['rights: { ai: { search: deny } }']

/** What the files for robots say: of which place, in which order. */
async function said(files: Record<string, string>) {
  const { issues, outputs } = await filesOf(temporarySite({ rights: house }, files))
  const rsl = outputs.get('rsl.xml') ?? ''
  const contents = [...rsl.matchAll(/<content url="([^"]*)">(.*?)<\/content>/gs)]
  const rules = JSON.parse(outputs.get('.well-known/tdmrep.json') ?? '[]')
  return {
    issues,
    outputs,
    rsl: contents.map(([, url, terms]) => [
      url,
      /<prohibits type="usage">(.*?)</.exec(terms ?? '')?.[1],
    ]),
    tdm: rules.map((rule: Record<string, unknown>) => [rule.location, rule['tdm-reservation']]),
    robots: outputs.get('robots.txt') ?? '',
  }
}

test('an article with a policy of its own has it in the files for robots too', async () => {
  const found = await said({
    'articles/column.md': post('Column', ...open),
    'articles/credit.md': post('Credit', 'rights: { credit: Ada }'),
    // It says nothing of training: the licence does.
    'articles/by.md': post(
      'By',
      'rights: { license: "https://creativecommons.org/licenses/by-sa/4.0/" }',
    ),
    'articles/hidden.md': post('Hidden', ...search),
  })
  expect(found.issues).toEqual([])
  expect(found.rsl).toEqual([
    ['/column/', undefined],
    ['/hidden/', 'search ai-input ai-index ai-train'],
    ['/by/', undefined],
    ['/', 'ai-input ai-index ai-train'],
  ])
  expect(found.tdm).toEqual([
    ['/column/', 0],
    ['/hidden/', 1],
    ['/by/', 0],
    ['/', 1],
  ])
  expect(found.outputs.get('column/index.html')).toContain('name="tdm-reservation" content="0"')
})

test('what crawlers are told of an article is in robots.txt, for those too that stay out elsewhere', async () => {
  const { robots } = await said({ 'articles/column.md': post('Column', ...open) })
  const signals = [
    'Content-Signal: search=yes, ai-input=no, ai-train=no',
    'Content-Signal: /column/ search=yes, ai-input=yes, ai-train=yes',
    '# An IETF draft: draft-ietf-aipref-attach, draft-ietf-aipref-vocab',
    'Content-Usage: train-ai=n, search=y',
    'Content-Usage: /column/ train-ai=y, search=y',
  ]
  const [, all, denied] = robots.split('\n\n')
  expect(all?.split('\n')).toEqual(['User-agent: *', ...signals, 'Disallow:'])
  // A crawler with a group of its own hears nothing of what is said to all.
  expect(denied?.split('\n').filter((line) => !line.startsWith('User-agent'))).toEqual([
    ...signals,
    'Disallow: /',
    'Allow: /column/',
  ])
  expect(denied).toContain('User-agent: GPTBot')
})

test('what lies in the place of another, and whose address has no slash, is told apart', async () => {
  const found = await said({
    'articles/a.md': post('A', 'url: /four', ...search),
    'articles/b.md': post('B', 'url: /four/five/'),
    'articles/c.md': post('C', 'url: /fourteen/'),
    'articles/d.md': post('D', 'url: /six.html', ...search),
    'articles/e.md': post('E', 'url: /10$/', ...search),
  })
  expect(found.rsl.map(([place]) => place)).toEqual([
    '/four/five/',
    '/10%24/',
    '/four$',
    '/four/',
    '/six.',
    '/',
  ])
})

test('what waits or is held back is not told of, and pages are', async () => {
  const found = await said({
    'articles/soon.md': post('Soon', ...search).replace('2026-01-02', '2036-01-02'),
    'articles/draft.md': post('Draft', 'draft: true', ...search),
    'pages/about.md': post('About', ...search),
    'pages/later.md': post('Later', 'draft: true', ...search),
  })
  expect(found.rsl.map(([place]) => place)).toEqual(['/about.md', '/about/', '/'])
  expect(found.robots).not.toMatch(/\/(?:soon|draft|later)/)
})
