import { describe, expect, test } from 'vitest'
import { loadPublication, PublicationError } from '../src/index.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const uri = 'at://did:plc:abc/site.standard.publication/3kabc'
const files = {
  'articles/first.md': post('First', 'tags: [Rivers]'),
  'articles/draft.md': post('Draft', 'draft: true'),
}

test('nothing of them is written where the configuration does not ask for it', async () => {
  const { outputs } = await filesOf(temporarySite({}, files))
  expect([...outputs.keys()].filter((path) => /\.txt|email|standard/.test(path))).toEqual([
    'robots.txt',
  ])
  expect(outputs.get('first/index.html')).not.toContain('site.standard')
})

test('plain text stands beside the page, which names it', async () => {
  const { outputs } = await filesOf(temporarySite({ outputs: { text: true } }, files))
  expect(outputs.get('first/index.txt')).toBe(
    'First\n=====\n\nJanuary 2, 2026\n\nhttps://example.com/first/\n\nS.\n\nText.\n\nRivers\n',
  )
  expect(outputs.get('first/index.html')).toContain(
    'type="text/plain" href="https://example.com/first/index.txt"',
  )
})

describe('messages', () => {
  const options = {
    list: { unsubscribeUrl: 'https://example.com/leave/' },
    footer: '1 Example Road, Bern',
  }

  test('are the parts of one, which no page names', async () => {
    const { outputs } = await filesOf(temporarySite({ outputs: { email: options } }, files))
    const email = JSON.parse(outputs.get('email/first/index.json') ?? '')
    expect(email).toMatchObject({
      subject: 'First',
      preheader: 'S.',
      headers: { 'List-Unsubscribe': '<https://example.com/leave/>' },
    })
    expect(email.text).toContain('1 Example Road, Bern')
    // The sender is the site, if no other is named.
    expect(email.html).toContain('Example News')
    expect(outputs.get('first/index.html')).not.toContain('email/')
  })

  test('a digest is there for each feed, with so many articles', async () => {
    const many = { ...files, 'articles/second.md': post('Second') }
    const folder = temporarySite({ outputs: { email: { digest: 1, folder: 'out/mail' } } }, many)
    const { outputs } = await filesOf(folder)
    const paths = [...outputs.keys()].filter((path) => path.startsWith('out/mail/'))
    expect(paths.toSorted()).toEqual([
      'out/mail/digest.json',
      'out/mail/first/index.json',
      'out/mail/second/index.json',
      'out/mail/tag/rivers/digest.json',
    ])
    const { html, subject } = JSON.parse(outputs.get('out/mail/digest.json') ?? '')
    expect(subject).toBe('Example News')
    expect(['First', 'Second'].filter((title) => html.includes(title))).toHaveLength(1)
  })

  test('without digests there are none', async () => {
    const { outputs } = await filesOf(temporarySite({ outputs: { email: { digest: 0 } } }, files))
    expect([...outputs.keys()].filter((path) => path.includes('digest'))).toEqual([])
  })
})

describe('records of standard.site', () => {
  test('stand alone, and nothing proves them, where no publication is named', async () => {
    const { outputs } = await filesOf(temporarySite({ outputs: { standardSite: true } }, files))
    expect(JSON.parse(outputs.get('first/index.standard-site.json') ?? '')).toMatchObject({
      $type: 'site.standard.document',
      site: 'https://example.com',
      path: '/first/',
      title: 'First',
      tags: ['Rivers'],
    })
    expect(JSON.parse(outputs.get('standard-site.json') ?? '')).toMatchObject({
      $type: 'site.standard.publication',
      url: 'https://example.com',
      name: 'Example News',
    })
    expect([...outputs.values()].join('')).not.toContain('rel="site.standard')
    expect(outputs.has('.well-known/site.standard.publication')).toBe(false)
  })

  test('are proven by each page and the well-known file where one is', async () => {
    const documents = {
      'https://example.com/second/': 'at://did:plc:abc/site.standard.document/3kdef',
    }
    const standardSite = { publication: uri, documents, showInDiscover: false }
    const many = { ...files, 'articles/second.md': post('Second') }
    const { outputs } = await filesOf(temporarySite({ outputs: { standardSite } }, many))
    const record = JSON.parse(outputs.get('first/index.standard-site.json') ?? '')
    expect(record).toMatchObject({ site: uri, path: '/first/' })
    expect(outputs.get('.well-known/site.standard.publication')).toBe(uri)
    const publication = `<link rel="site.standard.publication" href="${uri}">`
    const pages = [...outputs].filter(([path]) => path.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(3)
    for (const [path, page] of pages) expect(page.split(publication), path).toHaveLength(2)
    expect(outputs.get('first/index.html')).toMatch(
      /<link rel="site\.standard\.document" href="at:\/\/did:plc:abc\/site\.standard\.document\/[2-7a-j][2-7a-z]{12}">/,
    )
    expect(outputs.get('second/index.html')).toContain(
      `<link rel="site.standard.document" href="${documents['https://example.com/second/']}">`,
    )
    expect(outputs.get('index.html')).not.toContain('site.standard.document')
    expect(JSON.parse(outputs.get('standard-site.json') ?? '').preferences).toEqual({
      showInDiscover: false,
    })
  })

  test('a site that is not at the root of its host is told where the file must stand', async () => {
    const site = { url: 'https://example.com/news/' }
    const folder = temporarySite({ site, outputs: { standardSite: { publication: uri } } }, files)
    const { outputs, planned } = await filesOf(folder)
    expect([...outputs.keys()].filter((path) => path.includes('well-known'))).toEqual([])
    expect(outputs.get('index.html')).toContain(uri)
    expect(planned.issues.map(({ code, fix, severity }) => [code, severity, fix])).toContainEqual([
      'file-elsewhere',
      'warning',
      `Put a text file with the line \`${uri}\` at \`https://example.com/.well-known/site.standard.publication/news\`, or let the handler of \`@standfirst/http\` answer there.`,
    ])
  })
})

describe('objects of ActivityPub', () => {
  const activitypub = { username: 'news', inbox: 'https://social.example/inbox', pageSize: 1 }

  test('stand beside the page, which names them, with an actor, its outbox and its account', async () => {
    const many = { ...files, 'articles/second.md': post('Second') }
    const { issues, outputs } = await filesOf(temporarySite({ outputs: { activitypub } }, many))
    const json = (path: string) => JSON.parse(outputs.get(path) ?? 'null')
    const object = json('first/index.activity.json')
    expect(object).toMatchObject({
      type: 'Article',
      id: 'https://example.com/first/index.activity.json',
      attributedTo: 'https://example.com/actor.json',
      name: 'First',
      content: '<p>Text.</p>',
    })
    expect(outputs.get('first/index.html')).toContain(
      `type="application/activity+json" href="${object.id}"`,
    )
    expect(json('actor.json')).toMatchObject({
      type: 'Organization',
      id: 'https://example.com/actor.json',
      preferredUsername: 'news',
      outbox: 'https://example.com/outbox.json',
      inbox: activitypub.inbox,
    })
    expect(json('.well-known/webfinger')).toMatchObject({ subject: 'acct:news@example.com' })
    const { first, last, totalItems } = json('outbox.json')
    expect([first, last, totalItems]).toEqual([
      'https://example.com/outbox-2.json',
      'https://example.com/outbox-1.json',
      2,
    ])
    const listed = [2, 1].flatMap((page) => json(`outbox-${page}.json`).orderedItems)
    for (const { actor, object: id, type } of listed) {
      expect([type, actor]).toEqual(['Create', 'https://example.com/actor.json'])
      expect(json(id.slice('https://example.com/'.length)).id).toBe(id)
    }
    expect(issues.map(({ code }) => code)).not.toContain('no-inbox')
    expect([...outputs.keys()].filter((path) => path.includes('draft'))).toEqual([])
  })

  test('without an inbox, what follows from that is said once', async () => {
    const outputs = { activitypub: { username: 'news' } }
    const { issues } = await filesOf(temporarySite({ outputs }, files))
    expect(issues.filter(({ code }) => code === 'no-inbox')).toHaveLength(1)
  })

  test('a site that is not at the root of its host is told where its account must be found', async () => {
    const site = { url: 'https://example.com/news/' }
    const { outputs, planned } = await filesOf(
      temporarySite({ site, outputs: { activitypub } }, files),
    )
    expect(outputs.has('.well-known/webfinger')).toBe(false)
    expect(planned.issues.map(({ code }) => code)).toEqual(['file-elsewhere'])
    expect(planned.issues[0]?.fix).toContain('https://example.com/.well-known/webfinger')
  })
})

test('of what is held back there is nothing, and even where drafts are built no message or record', async () => {
  const outputs = { text: true, email: true, standardSite: { publication: uri } }
  const made = await filesOf(temporarySite({ outputs }, files))
  expect([...made.outputs.keys()].filter((path) => path.includes('draft'))).toEqual([])
  const { articles, site } = await loadPublication(temporarySite({ outputs }, files))
  const draft = articles.find(({ article }) => article?.status === 'draft')?.article
  const { articleForms } = await import('../src/index.ts')
  const forms = draft ? articleForms(draft, site) : []
  expect(forms.map(({ name }) => name)).toEqual(['page', 'markdown', 'json-ld', 'text'])
  expect(forms[0]?.render()).not.toContain('site.standard.document')
})

describe('what is wrong with their options is said before anything is made', () => {
  test.each([
    ['text', { width: 4 }, ['outputs', 'text', 'width']],
    ['text', 'yes', ['outputs', 'text']],
    ['email', { folder: '../mail' }, ['outputs', 'email', 'folder']],
    ['email', { list: { unsubscribeUrl: '/leave' } }, ['outputs', 'email']],
    ['email', { theme: { accent: 'red' } }, ['outputs', 'email']],
    ['email', { subjekt: 'x' }, ['outputs', 'email', 'subjekt']],
    ['standardSite', { publication: 'https://example.com/' }, ['outputs', 'standardSite']],
    ['standardSite', { documents: { a: 'at://b' } }, ['outputs', 'standardSite']],
    ['activitypub', true, ['outputs', 'activitypub']],
    ['activitypub', { username: 'a b' }, ['outputs', 'activitypub']],
    ['activitypub', { username: 'a', inbox: '/inbox' }, ['outputs', 'activitypub']],
    ['activitypub', { username: 'a', pageSize: 0 }, ['outputs', 'activitypub', 'pageSize']],
  ])('%s: %j', async (name, options, path) => {
    const folder = temporarySite({ outputs: { [name]: options } } as never, files)
    const error = await loadPublication(folder).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PublicationError)
    const { issues } = error as PublicationError
    expect(issues.map((one) => [one.code, one.path])).toEqual([['config-field', path]])
  })

  test('a renderer of the publication’s own may not take the place of the text', async () => {
    const { rendererIssues } = await import('../src/config/renderer-issues.ts')
    const own = { name: 'own', mediaType: 'text/plain', extension: '.txt', render: () => '' }
    const config = { site: { url: 'https://example.com/' }, renderers: [own] }
    expect(rendererIssues(config)).toEqual([])
    expect(rendererIssues({ ...config, outputs: { text: true } })).toMatchObject([
      { path: ['renderers', 0, 'extension'] },
    ])
  })
})

test('a wrong option of an output is named, with what was expected', async () => {
  const issuesOf = async (config: object) => {
    try {
      await loadPublication(temporarySite(config, files))
      return []
    } catch (error) {
      const { issues } = error as PublicationError
      return issues.map(({ message, path }) => `${path.join('.')}: ${message}`)
    }
  }
  const found = await issuesOf({
    outputs: {
      text: { width: 5 },
      email: { digest: true, images: 1, sender: { name: '' }, folders: 'x' },
      standardSite: { documents: ['x'] },
      activitypub: {},
    },
    pages: { home: { size: 50 }, search: 'top' },
    feeds: { podcast: { owner: { name: 'Ada' } } },
    html: { headingRank: 7 },
  })
  expect(found.toSorted()).toMatchInlineSnapshot(`
    [
      "feeds.podcast.owner.email: Found nothing, expected text.",
      "html.headingRank: Found \`7\`, expected \`1\` or \`2\` or \`3\` or \`4\`.",
      "outputs.activitypub.username: Found nothing, expected text.",
      "outputs.email.digest: Found \`true\`, expected a number.",
      "outputs.email.folders: Found the field \`outputs.email.folders\`, expected only fields that a configuration has.",
      "outputs.email.images: Found \`1\`, expected \`true\` or \`false\`.",
      "outputs.email.sender.name: Found \`\`, expected text that is not empty.",
      "outputs.standardSite.documents: Found a list, expected an object.",
      "outputs.text.width: Found \`5\`, expected at least \`20\`.",
      "pages.home.size: Found \`50\`, expected at most \`20\`.",
      "pages.search: Found \`top\`, expected \`true\` or \`false\` or \`menu\`.",
    ]
  `)
  // What is none of the forms is told all of them.
  expect(await issuesOf({ outputs: { email: 5, text: [] } })).toMatchInlineSnapshot(`
    [
      "outputs.text: Found a list, expected \`true\`, \`false\` or options, such as \`{ width: 72 }\`.",
      "outputs.email: Found \`5\`, expected \`true\`, \`false\` or options, such as \`{ footer: "1 Example Road, Bern" }\`.",
    ]
  `)
})
