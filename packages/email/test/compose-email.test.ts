import { renderDigest, renderEmail } from '@standfirst/email'
import { composeEmail } from '@standfirst/email/compose'
import { article as anyArticle, cases, exampleFeed, insight } from '@standfirst/testing'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'

const envelope = { from: 'Example News <news@example.com>', to: 'ada@example.com' }
const list = { unsubscribeUrl: 'https://example.com/leave?r=1', id: 'news.example.com' }

/** Read by a parser of others, with line feeds as line ends. */
async function read(message: Uint8Array) {
  const { headers, html = '', text = '', ...rest } = await PostalMime.parse(message)
  const plain = (part: string) => part.replaceAll('\r\n', '\n').trimEnd()
  const named = Object.fromEntries(headers.map(({ key, value }) => [key, value]))
  return {
    ...rest,
    headers: named,
    keys: headers.map(({ key }) => key),
    html: plain(html),
    text: plain(text),
  }
}

describe('composeEmail', () => {
  test.each(cases().map(({ name, article }) => [name, article] as const))(
    '%s: a parser of others reads what was written',
    async (_name, article) => {
      const email = renderEmail(article, { list })
      const found = await read(await composeEmail(email, envelope))
      expect(found.subject).toBe(email.subject)
      expect(found.html).toBe(email.html.trimEnd())
      expect(found.text).toBe(email.text.trimEnd())
      expect(found.headers).toMatchObject({
        'list-id': '<news.example.com>',
        'list-post': 'NO',
        'list-unsubscribe': '<https://example.com/leave?r=1>',
        'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      })
    },
  )

  test('any article: no header and no part more than those of the message', async () => {
    const known = (await read(await composeEmail(renderEmail(insight, { list }), envelope))).keys
    await fc.assert(
      fc.asyncProperty(anyArticle(), async (article) => {
        const email = renderEmail(article, { list })
        const message = await composeEmail(email, envelope)
        expect(message.every((byte) => byte < 0x80)).toBe(true)
        // RFC 5322, section 2.3: both of them together, or none.
        expect(new TextDecoder().decode(message).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const found = await read(message)
        expect(found.keys).toEqual(known)
        expect(found.attachments).toEqual([])
        expect(found.text).toBe(email.text.trimEnd())
        expect(found.html).toBe(email.html.trimEnd())
      }),
      { numRuns: 100 },
    )
  })

  test('no value of the parts brings a header or a reader of its own', async () => {
    const line = 'x\r\nBcc: all@example.com\r\n\r\nbody'
    const email = { ...renderDigest(exampleFeed), subject: line, headers: { 'X-A': line } }
    const found = await read(await composeEmail(email, envelope))
    expect(found.bcc).toBeUndefined()
    expect(found.keys).not.toContain('bcc')
    expect(found.headers['x-a']).toBe('x Bcc: all@example.com body')
    expect(found.to).toEqual([{ address: 'ada@example.com', name: '' }])
  })

  test.each<[string, Record<string, unknown>]>([
    ['from', { from: 'hello' }],
    ['from', { from: 7 }],
    ['from', { from: 'News <news@example.com>\r\nBcc: all@example.com' }],
    ['from', { from: 'News\r\n<other@example.com>' }],
    ['from', { from: 'one@example.com, two@example.com' }],
    ['from', { from: 'Friends: one@example.com, two@example.com;' }],
    ['to', { to: 'hello' }],
    ['to', { to: ['ada@example.com', ''] }],
    ['to', { to: ['ada@example.com', 'Bo'] }],
    ['to', { to: 'ada@example.com bo@example.com' }],
    ['to', { to: 'ada@example.com, Bo <bo@example.com>' }],
    ['to', { to: 'Ada <ada@example.com> bo@example.com' }],
    ['to', { to: 'ä@bücher.example' }],
    ['to', { to: 'ada@-example.com' }],
    ['to', { to: 'ada@exam ple.com' }],
    ['to', { to: 'a..b@example.com' }],
    ['to', { to: 'undisclosed-recipients:;' }],
    ['to', { to: null }],
    ['replyTo', { replyTo: 'x\r\nBcc: all@example.com' }],
    ['replyTo', { replyTo: '' }],
    ['messageId', { messageId: 'no brackets' }],
    ['messageId', { messageId: '1@example.com' }],
    ['messageId', { messageId: '<a@b>\r\nBcc: x@y' }],
    ['messageId', { messageId: '<a@b> <c@d>' }],
    ['messageId', { messageId: '<ä@example.com>' }],
    ['date', { date: '11/12/2026' }],
    ['date', { date: '2026-11-12' }],
    ['date', { date: '+099999-01-01T00:00:00Z' }],
    ['date', { date: '1899-12-31T23:59:59Z' }],
    ['date', { date: 0 }],
  ])('refuses %s that is none: %j', async (name, wrong) => {
    const composed = composeEmail(renderEmail(insight), { ...envelope, ...wrong })
    await expect(composed).rejects.toThrow(TypeError)
    await expect(composed).rejects.toThrow(new RegExp(`^\`${name}\``))
  })

  test.each([
    [{ 'X-A': 'Grüße' }, '`headers.X-A`'],
    [{ 'X-Grüße': 'a' }, '`headers`'],
    [{ 'X-B\r\nBcc': 'y' }, '`headers`'],
    [{ '': 'y' }, '`headers`'],
    [{ 'X A': 'y' }, '`headers`'],
  ])('refuses a header that is not ready to send: %j', async (headers, named) => {
    const composed = composeEmail({ ...renderEmail(insight), headers } as never, envelope)
    await expect(composed).rejects.toThrow(TypeError)
    await expect(composed).rejects.toThrow(named)
  })

  test.each([
    ['Ada <ada@example.com>', 'Ada', 'ada@example.com'],
    ['<ada@example.com>', '', 'ada@example.com'],
    ['  ada+news@localhost ', '', 'ada+news@localhost'],
    ['"Lovelace, Ada" <ada@example.com>', 'Lovelace, Ada', 'ada@example.com'],
    ['Lovelace, Ada <ada@example.com>', 'Lovelace, Ada', 'ada@example.com'],
    ['Adä <ada@bücher.example>', 'Adä', 'ada@xn--bcher-kva.example'],
    ['<"a..b"@example.com>', '', '"a..b"@example.com'],
  ])('takes %s as one reader, in ASCII', async (to, name, address) => {
    const message = await composeEmail(renderEmail(insight), { ...envelope, to })
    expect(message.every((byte) => byte < 0x80)).toBe(true)
    expect(new TextDecoder().decode(message)).toContain(address)
    const [found, ...more] = (await read(message)).to ?? []
    expect(found).toMatchObject({ name })
    expect(more).toEqual([])
  })

  test.each([
    ['what looks like an encoded word', '=?utf-8?B?SGk=?='],
    ['a part that looks like one', 'On =?utf-8?B?SGk=?= in headers'],
    ['a word longer than a line', 'x'.repeat(5000)],
    ['words longer than lines', `${'é'.repeat(1500)} ${'y'.repeat(1500)} 雨の中`],
    ['quotes', 'She said "no"'],
    ['a long text', 'rain in spring '.repeat(200).trim()],
  ])(
    'a subject with %s is read as it was written, in lines as long as they may be',
    async (_, subject) => {
      const message = await composeEmail({ ...renderEmail(insight), subject }, envelope)
      expect((await read(message)).subject).toBe(subject)
      const lines = new TextDecoder().decode(message).split('\r\n')
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(998)
    },
  )

  test('refuses a value of a header that no line has room for', async () => {
    const long = 'x'.repeat(1000)
    for (const wrong of [
      { from: `${long} <a@example.com>` },
      { to: `${long}@example.com` },
      { replyTo: `${long}@example.com` },
      { messageId: `<${long}@example.com>` },
    ]) {
      const name = String(Object.keys(wrong)[0])
      const composed = composeEmail(renderEmail(insight), { ...envelope, ...wrong })
      await expect(composed).rejects.toThrow(new RegExp(`^\`${name}`))
    }
    const email = { ...renderEmail(insight), headers: { 'X-Long': long } }
    await expect(composeEmail(email, envelope)).rejects.toThrow(/headers\.X-Long/)
  })

  test('sends when and to whom it is told', async () => {
    const to = ['Ada Exämple <ada@example.com>', 'bo@example.com']
    const date = '2026-11-23T09:30:00+01:00'
    const replyTo = 'desk@example.com'
    const messageId = '<1@example.com>'
    const message = await composeEmail(renderEmail(insight), {
      ...envelope,
      to,
      date,
      replyTo,
      messageId,
    })
    const found = await read(message)
    expect(found.to?.map(({ address, name }) => `${name} ${address}`)).toEqual([
      'Ada Exämple ada@example.com',
      ' bo@example.com',
    ])
    expect(found.date).toBe('2026-11-23T08:30:00.000Z')
    expect(found.replyTo?.[0]?.address).toBe('desk@example.com')
    expect(found.messageId).toBe('<1@example.com>')
  })

  test('refuses an envelope without a sender, a reader or a time', async () => {
    const email = renderEmail(insight)
    for (const wrong of [{ from: '' }, { to: [] }, { to: ' ' }, { date: 'today' }]) {
      await expect(composeEmail(email, { ...envelope, ...wrong })).rejects.toThrow(TypeError)
    }
  })
})
