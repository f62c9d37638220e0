import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { findRepository } from '../src/announce/find-repository.ts'
import { openSession } from '../src/announce/open-session.ts'
import { showRecords } from '../src/announce/show-records.ts'
import { bin, config, folderWith, markdown, write } from './standfirst.ts'

const did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz'
const password = 'abcd-efgh-ijkl-mnop'

/** A server of one repository, which knows one password. */
async function startServer() {
  const records = new Map<string, { type: string; value: unknown }>()
  const asked: string[] = []
  const answers: Record<string, (given: Record<string, string>) => [number, object]> = {
    'identity.resolveHandle': () => [200, { did }],
    'server.createSession': (given) =>
      given.password === password
        ? [200, { accessJwt: 'a.b.c', refreshJwt: 'd.e.f', handle: 'news.example', did }]
        : [401, { error: 'AuthenticationRequired', message: `Invalid: ${given.password}` }],
    'server.deleteSession': () => [200, {}],
    'repo.listRecords': ({ collection }) => [
      200,
      {
        records: [...records].flatMap(([uri, { type, value }]) =>
          type === collection ? [{ uri, cid: 'bafyreia', value }] : [],
        ),
      },
    ],
    'repo.getRecord': ({ collection, rkey }) => {
      const uri = `at://${did}/${collection}/${rkey}`
      const found = records.get(uri)
      return found
        ? [200, { uri, cid: 'bafyreia', value: found.value }]
        : [400, { error: 'RecordNotFound', message: 'None' }]
    },
    'repo.putRecord': ({ collection = '', record, rkey }) => {
      if (JSON.stringify(record).includes('refused')) return [400, { error: 'InvalidRecord' }]
      const uri = `at://${did}/${collection}/${rkey}`
      records.set(uri, { type: collection, value: record })
      return [200, { uri, cid: 'bafyreia' }]
    },
  }
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const method = pathname.replace('/xrpc/com.atproto.', '')
    asked.push(`${method} ${request.headers.authorization ?? ''}`.trim())
    let body = ''
    for await (const part of request) body += part
    const given = body ? JSON.parse(body) : Object.fromEntries(searchParams)
    const [status, value] = answers[method]?.(given) ?? [404, { error: 'NotFound' }]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { asked, records, url }
}

const known = { ATPROTO_IDENTIFIER: 'news.example', ATPROTO_APP_PASSWORD: password }

/** The program beside the server of this process. */
function announce(cwd: string, args: readonly string[], env: Record<string, string> = known) {
  const { ATPROTO_APP_PASSWORD: _, ATPROTO_IDENTIFIER: __, ...rest } = process.env
  const child = spawn(process.execPath, [bin, 'announce', ...args], {
    cwd,
    env: { ...rest, NO_COLOR: '1', ...env },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (text) => (out += text))
  child.stderr.on('data', (text) => (err += text))
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }))
  })
}

// No program asks the web for it: there is no such host.
const site = { url: 'https://news.invalid/', title: 'Example News' }
const publication = `at://${did}/site.standard.publication/3kabcdefghi2a`
const files = {
  'standfirst.config.json': config({ site, outputs: { standardSite: { publication } } }),
  'articles/first.md': markdown('First'),
  'articles/draft.md': markdown('A secret draft', ['status: draft']),
}

test('records are written once, after a dry run has said which', async () => {
  const { asked, records, url } = await startServer()
  const folder = folderWith(files)
  const dry = await announce(
    folder,
    ['--service', url, '--dry-run', '--post', '--post-days', '99999'],
    {},
  )
  expect([dry.code, records.size]).toEqual([0, 0])
  expect(dry.out).toContain('Would change 3 records:\n  create  at://did:plc:')
  expect(dry.out).toContain('    | First\n    |\n    | About First.\n')
  expect(asked.some((one) => /createSession|Bearer/.test(one))).toBe(false)

  const first = await announce(folder, ['--service', url])
  expect(first.out).toContain('Changed 2 records:')
  expect(first.out).toMatch(
    /create {2}\S+\/site\.standard\.document\/\S+ {2}https:\/\/news\.invalid\/first\/\n/,
  )
  expect(first.code).toBe(0)
  // It is no error that the site is not built yet, but it is said.
  expect(first.err).toContain('warning unproven-record')
  expect(JSON.stringify([...records])).not.toContain('secret')
  expect(asked).toContain('repo.putRecord Bearer a.b.c')
  expect(asked.at(-1)).toBe('server.deleteSession Bearer d.e.f')
  const again = await announce(folder, ['--service', url])
  expect(again.out).toBe('All that may be announced is announced.\n')
}, 30_000)

test('what the server does not take is told, with its file, and the rest is written', async () => {
  const { records, url } = await startServer()
  const folder = folderWith({ ...files, 'articles/a.md': markdown('It is refused') })
  const { code, err } = await announce(folder, ['--service', url])
  expect(code).toBe(1)
  expect(err).toMatch(/articles\/a\.md.*error not-announced/s)
  expect(err).toContain('Found the status 400 (InvalidRecord)')
  expect(records.size).toBe(2)
  expect((await announce(folder, ['--service', url])).out).toBe('Changed no records.\n')
}, 30_000)

test('nothing is said to be whole where something was refused', () => {
  expect(showRecords([], false, true)).toBe('All that may be announced is announced.\n')
  expect(showRecords([], false, false)).toBe('Changed no records.\n')
})

test('a password that is wrong is neither written nor shown', async () => {
  const { records, url } = await startServer()
  const wrong = { ...known, ATPROTO_APP_PASSWORD: 'wxyz-wxyz-wxyz-wxyz' }
  const { code, err } = await announce(folderWith(files), ['--service', url, '--debug'], wrong)
  expect([code, records.size]).toEqual([2, 0])
  expect(err).toContain('expected the app password in ATPROTO_APP_PASSWORD to be right')
  expect(err).not.toContain('wxyz')
}, 30_000)

test('a password goes to no server that another leads to', async () => {
  const { asked, records, url } = await startServer()
  const leading = createServer((request, response) => {
    response.writeHead(307, { location: `${url}${request.url}` }).end()
  })
  await new Promise<void>((resolve) => leading.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void leading.close())
  const first = `http://127.0.0.1:${(leading.address() as AddressInfo).port}`
  await expect(openSession({ did, service: first }, password)).rejects.toThrow(
    `It leads to ${url}/xrpc/com.atproto.server.createSession`,
  )
  expect([asked, records.size]).toEqual([[], 0])
})

test('what is missing is said before anything is written', async () => {
  const { records, url } = await startServer()
  const folder = folderWith(files)
  const nobody = await announce(folder, ['--service', url], {})
  expect(nobody.err).toContain('Found no ATPROTO_IDENTIFIER and ATPROTO_APP_PASSWORD')
  write(folder, { 'articles/draft.md': '---\ntitle: D\nstatus: draft\n---\n\nText.\n' })
  const drafted = await announce(folder, ['--service', url], {})
  expect(drafted.err).toContain('Found no ATPROTO_IDENTIFIER and ATPROTO_APP_PASSWORD')
  write(folder, { 'articles/wrong.md': '---\ntitle: X\npublishedAt: never\n---\n\nText.\n' })
  const wrong = await announce(folder, ['--service', url])
  expect(wrong.err).toContain('Found 1 article with errors')
  const none = folderWith({ ...files, 'standfirst.config.json': config({ site }) })
  const unnamed = await announce(none, ['--service', url])
  expect(unnamed.err).toMatch(
    /publication: 'at:\/\/did:plc:ewvi7nxzyoun6zhxrhs64oiz\/site\.standard\.publication\/[2-7a-z]{13}'/,
  )
  const asked = await announce(none, ['--service', url, '--dry-run'], {})
  expect([asked.code, asked.err]).toEqual([2, expect.stringContaining('expected one of them')])
  const other = publication.replace('ewvi', 'abcd')
  const foreign = await announce(
    folderWith({
      ...files,
      'standfirst.config.json': config({ site, outputs: { standardSite: { publication: other } } }),
    }),
    ['--service', url],
  )
  expect(foreign.err).toContain('expected one in your repository')
  const local = await announce(folderWith(files), ['--site', 'http://localhost:8080/'])
  expect(local.err).toContain('expected an address that others can read')
  const plain = await announce(folderWith(files), ['--service', 'http://pds.example'])
  expect(plain.err).toContain('expected an address that begins with `https://`')
  for (const { code } of [nobody, wrong, unnamed, foreign, local, plain]) expect(code).toBe(2)
  expect(records.size).toBe(0)
}, 60_000)

test('a repository is found by what its owner alone can set', async () => {
  const asked: string[] = []
  const pages: Record<string, unknown> = {
    'https://news.example/.well-known/atproto-did': `${did}\n`,
    [`https://plc.directory/${did}`]: {
      service: [{ id: '#atproto_pds', serviceEndpoint: 'https://pds.example/' }],
    },
    'https://web.example/.well-known/did.json': {
      service: [{ id: 'did:web:web.example#atproto_pds', serviceEndpoint: 'http://pds.example' }],
    },
  }
  const load = (async (url: string) => {
    asked.push(url)
    const page = pages[url]
    if (page === undefined) return new Response(null, { status: 404 })
    return new Response(typeof page === 'string' ? page : JSON.stringify(page))
  }) as typeof fetch
  const texts = (records: string[][]) => ({ fetch: load, resolveTxt: async () => records })
  const place = { did, service: 'https://pds.example' }
  expect(await findRepository('@news.example', texts([['other'], ['did=', did]]))).toEqual(place)
  expect(asked).toEqual([`https://plc.directory/${did}`])
  expect(await findRepository('news.example', texts([]))).toEqual(place)
  expect(await findRepository(did, texts([]))).toEqual(place)
  const failures = ['web.example', 'did:web:web.example', 'did:plc:none', 'me', 'a/../b.example']
  for (const wrong of failures) {
    await expect(findRepository(wrong, texts([]))).rejects.toThrow(/^Found /)
  }
})
