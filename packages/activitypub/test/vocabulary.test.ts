import { generateKeyPairSync } from 'node:crypto'
import {
  Object as AnyObject,
  Article as ArticleObject,
  Create,
  Delete,
  Hashtag,
  Image,
  Link,
  Note,
  OrderedCollection,
  OrderedCollectionPage,
  Organization,
  Tombstone,
  Update,
} from '@fedify/vocab'
import {
  articleToActivity,
  articleToActivityArticle,
  authorToActor,
  feedToActor,
  feedToOutbox,
  tombstone,
} from '@standfirst/activitypub'
import type { Article, ParagraphNode } from '@standfirst/core'
import { article as anyArticle, cases, exampleFeed, insight } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// The library of others knows the contexts by heart; whatever else it would fetch is a fault.
const documentLoader = (url: string): never => {
  throw new Error(`Nothing is to be fetched: ${url}`)
}
const read = (json: object) => AnyObject.fromJsonLd(structuredClone(json), { documentLoader })

const actor = 'https://example.com/actor.json'

function paragraph(value: string): ParagraphNode {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

/** What the library reads of an article is what the article says. */
async function checkRead(one: Article): Promise<void> {
  const object = articleToActivityArticle(one, { actor })
  const found = await read(object)
  expect(found).toBeInstanceOf(ArticleObject)
  const article = found as ArticleObject
  expect(article.id?.href).toBe(URL.parse(one.url)?.href)
  expect(article.name ?? '').toBe(object.name)
  expect(instant(article.published)).toBe(instant(one.publishedAt))
  expect(instant(article.updated)).toBe(instant(one.updatedAt))
  const texts = article.contents.map(String)
  expect(new Set(texts)).toEqual(new Set(object.content === undefined ? [] : [object.content]))
  const [page] = article.urls
  expect((page instanceof Link ? page.href : page)?.href).toBe(URL.parse(one.url)?.href)
  expect(article.attributionIds[0]?.href).toBe(actor)
  expect(article.toIds.map(({ href }) => href)).toEqual([
    'https://www.w3.org/ns/activitystreams#Public',
  ])
  const names: string[] = []
  for await (const tag of article.getTags()) {
    expect(tag).toBeInstanceOf(Hashtag)
    names.push(String(tag.name))
  }
  expect(names).toEqual(object.tag?.map(({ name }) => name) ?? [])
  const attachments: AnyObject[] = []
  for await (const one of article.getAttachments()) attachments.push(one as AnyObject)
  expect(attachments.length).toBe(object.attachment?.length ?? 0)
  const preview = await article.getPreview()
  expect(preview).toBeInstanceOf(Note)
  expect(String((preview as Note).content)).toBe(object.preview.content)
}

/** Milliseconds, which is what clocks of publishers tell. */
function instant(time: { toString(): string } | null | undefined): number | undefined {
  return time === undefined || time === null ? undefined : Date.parse(time.toString())
}

test.each(cases().map(({ name, article }) => [name, article] as const))(
  '%s: read by the vocabulary of others',
  (_name, article) => checkRead(article),
)

test('any article is read by the vocabulary of others', async () => {
  await fc.assert(fc.asyncProperty(anyArticle(), checkRead), { numRuns: 200 })
}, 60_000)

describe('activities', () => {
  test('tell that an article was published, changed and deleted, each by an id of its own', async () => {
    const created = (await read(articleToActivity(insight, { actor }))) as Create
    expect(created).toBeInstanceOf(Create)
    expect(created.id?.href).toBe(`${insight.url}#create`)
    expect(created.actorId?.href).toBe(actor)
    expect(await created.getObject()).toBeInstanceOf(ArticleObject)

    const updatedAt = '2026-11-24T08:00:00Z'
    const later = { ...insight, updatedAt }
    const updated = (await read(articleToActivity(later, { actor, type: 'Update' }))) as Update
    expect(updated).toBeInstanceOf(Update)
    expect([updated.id?.href, updated.published?.toString()]).toEqual([
      `${insight.url}#update-${updatedAt}`,
      updatedAt,
    ])

    const gone = articleToActivity(insight, { actor, type: 'Delete', deletedAt: updatedAt })
    expect(JSON.stringify(gone)).not.toContain(insight.title)
    const deleted = (await read(gone)) as Delete
    expect(deleted).toBeInstanceOf(Delete)
    const grave = await deleted.getObject()
    expect(grave).toBeInstanceOf(Tombstone)
    expect((grave as Tombstone).deleted?.toString()).toBe(updatedAt)
    expect(await read(tombstone(insight.url))).toBeInstanceOf(Tombstone)
  })

  test('refuse what is none', async () => {
    expect(() => articleToActivity(insight, {} as never)).toThrow(TypeError)
    expect(() => articleToActivity(insight, { actor, type: 'Like' as never })).toThrow(TypeError)
    const own = { status: 'retracted' as const, title: 'A <b>', corrections: [] }
    const retracted = { ...insight, ...own }
    const told = await read(tombstone(insight.url, { retracted }))
    expect(told).toBeInstanceOf(Tombstone)
    expect([String(told.name), String(told.content)]).toEqual([
      'A <b>',
      '<p><strong>This article has been retracted.</strong></p>',
    ])
    expect(() => tombstone('/a')).toThrow(TypeError)
    expect(() => tombstone(undefined as never)).toThrow(TypeError)
    expect(() => tombstone(insight.url, { deletedAt: 'today' })).toThrow(TypeError)
  })
})

describe('actors', () => {
  const { publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })

  test('a publication', async () => {
    const json = feedToActor(exampleFeed, {
      id: actor,
      username: 'news',
      outbox: 'https://example.com/outbox.json',
      inbox: 'https://social.example.com/inbox',
      followers: 'https://social.example.com/followers',
      publicKey,
    })
    const found = (await read(json)) as Organization
    expect(found).toBeInstanceOf(Organization)
    expect([
      found.id?.href,
      found.preferredUsername,
      String(found.name),
      found.outboxId?.href,
      found.inboxId?.href,
      found.followersId?.href,
      found.publicKeyId?.href,
    ]).toEqual([
      actor,
      'news',
      exampleFeed.title,
      'https://example.com/outbox.json',
      'https://social.example.com/inbox',
      'https://social.example.com/followers',
      `${actor}#main-key`,
    ])
  })

  test('an author', async () => {
    const ada = {
      type: 'person' as const,
      name: 'Ada',
      url: 'https://ada.example/',
      image: { url: 'https://ada.example/me.png', alt: 'Ada at sea' },
    }
    const json = authorToActor(ada, { id: actor, username: 'ada', biography: 'Writes <b>.' })
    const found = await read(json)
    expect(String(found.summary)).toBe('<p>Writes &lt;b&gt;.</p>')
    expect(await found.getIcon()).toBeInstanceOf(Image)
  })

  test('promise nothing that is not there, and say what follows from that', () => {
    const codes: string[] = []
    const json = feedToActor(exampleFeed, {
      id: actor,
      username: 'news',
      onIssue: ({ code }) => code !== 'not-carried' && codes.push(code),
    })
    expect(codes).toEqual(['no-inbox'])
    for (const name of ['inbox', 'outbox', 'followers', 'following', 'featured', 'publicKey']) {
      expect(json).not.toHaveProperty(name)
    }
  })

  test.each([
    [{ id: '/actor' }],
    [{ username: 'a b' }],
    [{ username: 'news@example.com' }],
    [{ type: 'Note' }],
    [{ inbox: 'inbox' }],
    [{ publicKey: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----' }],
    [{ publicKey: 'ssh-rsa AAAA' }],
  ])('%j is refused', (wrong) => {
    const options = { id: actor, username: 'news', ...wrong }
    expect(() => feedToActor(exampleFeed, options as never)).toThrow(TypeError)
  })
})

describe('an outbox', () => {
  const id = 'https://example.com/outbox.json'
  const articles = Array.from({ length: 5 }, (_, index) => ({
    ...insight,
    id: `https://example.com/${index}/`,
    url: `https://example.com/${index}/`,
    publishedAt: `2026-11-2${index}T09:30:00Z`,
  }))
  const boxOf = (list: Article[], options = {}) =>
    feedToOutbox({ ...exampleFeed, articles: list }, { id, actor, pageSize: 2, ...options })

  test('of an article that was retracted, it has the notice and no text', async () => {
    const sections = [{ kind: 'prose' as const, content: [paragraph('Spread words')] }]
    const [first, ...others] = articles
    const retracted = { ...(first as Article), status: 'retracted' as const, sections }
    const { pages } = boxOf([retracted, ...others])
    const text = JSON.stringify(pages)
    expect(text).not.toContain('Spread words')
    expect(text).toContain('This article has been retracted.')
    const last = pages.at(-1)?.orderedItems.at(-1)
    expect(last?.object).toMatchObject({ type: 'Tombstone', id: 'https://example.com/0/' })
    const context = pages.at(-1)?.['@context']
    expect(await read({ '@context': context, ...last })).toBeInstanceOf(Create)
  })

  test('its pages hold each article once, newest first, and lead to each other', async () => {
    const { outbox, pages } = boxOf(articles)
    const found = (await read(outbox)) as OrderedCollection
    expect(found).toBeInstanceOf(OrderedCollection)
    expect(found.totalItems).toBe(5)
    const seen: string[] = []
    let next = found.firstId?.href
    while (next) {
      const json = pages.find((one) => one.id === next)
      const page = (await read(json as object)) as OrderedCollectionPage
      expect(page).toBeInstanceOf(OrderedCollectionPage)
      expect(page.partOfId?.href).toBe(id)
      for await (const item of page.getItems()) {
        expect(item).toBeInstanceOf(Create)
        seen.push(String((item as Create).objectId?.href))
      }
      const older = page.nextId?.href
      const back = pages.find((one) => one.id === older)?.prev
      if (older) expect(back).toBe(next)
      next = older
    }
    expect(seen).toEqual([4, 3, 2, 1, 0].map((number) => `https://example.com/${number}/`))
    expect(outbox.last).toBe('https://example.com/outbox-1.json')
  })

  test('names the articles alone where that is asked for', () => {
    const { pages } = boxOf(articles, { objects: 'address' })
    const objects = pages.flatMap(({ orderedItems }) => orderedItems.map(({ object }) => object))
    expect(objects).toEqual([4, 3, 2, 1, 0].map((number) => `https://example.com/${number}/`))
  })

  test('a full page stays as it is when an article is added', () => {
    const before = boxOf(articles.slice(0, 4)).pages
    const after = boxOf(articles).pages
    const first = (pages: typeof after) =>
      JSON.stringify(pages.find((one) => one.id.endsWith('outbox-1.json')))
    expect(first(after)).toBe(first(before))
  })

  test('drafts and what is withheld are not in it; without articles there are no pages', () => {
    const { outbox, pages } = boxOf([
      { ...insight, status: 'draft' },
      { ...insight, status: 'withheld' },
    ])
    expect([outbox.totalItems, pages, 'first' in outbox]).toEqual([0, [], false])
  })

  test.each([
    ['https://example.com/outbox', 'https://example.com/outbox-1'],
    ['https://example.com/outbox/', 'https://example.com/outbox-1'],
    ['https://example.com/a.b/outbox', 'https://example.com/a.b/outbox-1'],
    ['https://example.com', 'https://example.com/outbox-1'],
    ['https://example.com/?x=1', 'https://example.com/outbox-1?x=1'],
    ['https://example.com/outbox.json?x=1', 'https://example.com/outbox-1.json?x=1'],
  ])('a page of %s', (own, page) => {
    expect(boxOf(articles, { id: own }).outbox.last).toBe(page)
  })

  test('refuses options of the wrong kind', () => {
    for (const wrong of [{ pageSize: 0 }, { pageSize: 1.5 }, { id: 'outbox' }, { actor: 'x' }]) {
      expect(() => boxOf(articles, wrong)).toThrow(TypeError)
    }
    expect(() => boxOf(articles, { pageUrl: () => 'x' })).toThrow(TypeError)
    for (const [name, wrong] of Object.entries({
      objects: 'foo',
      pageUrl: 'x',
      articleId: 'x',
      markdownUrl: 'x',
    })) {
      expect(() => boxOf(articles, { [name]: wrong })).toThrow(new RegExp(`^\`${name}\``))
    }
  })
})
