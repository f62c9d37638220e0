import { randomUUID } from 'node:crypto'
import { postgresStore } from '@standfirst/store/postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../src/postgres/migrate.ts'
import { openPool } from '../src/postgres/open-pool.ts'
import { steps } from '../src/postgres/schema.ts'
import { postgresUrl, skipPostgres, temporarySchema } from './postgres-url.ts'

const article = (name: string) => ({
  url: `https://news.example/${name}/`,
  language: 'en',
  title: `About ${name}`,
  summary: 'What there is to say.',
  publishedAt: '2026-11-20T11:00:00Z',
})

describe.skipIf(skipPostgres)('PostgreSQL', () => {
  let pool: pg.Pool

  beforeAll(() => {
    pool = new pg.Pool({ connectionString: postgresUrl })
  })

  afterAll(() => pool.end())

  /** Two stores of one database, as two processes have them. */
  async function pair() {
    const schema = temporarySchema()
    const [one, two] = await Promise.all([
      postgresStore(postgresUrl, { schema }),
      postgresStore(postgresUrl, { schema }),
    ])
    return { one, two, schema, close: () => Promise.all([one.close(), two.close()]) }
  }

  /** The next version that a store tells of. */
  const told = (store: Awaited<ReturnType<typeof postgresStore>>) =>
    new Promise<string>((resolve) => {
      const end = store.subscribe((version) => {
        end()
        resolve(version)
      })
    })

  test('a process is told when another has written, and its version is another one then', async () => {
    const { close, one, two } = await pair()
    const before = await two.version()
    const change = told(two)
    await one.put(article('a'))
    expect(await change).toBe(await one.version())
    expect(await two.version()).toBe(await one.version())
    expect(await two.version()).not.toBe(before)
    expect((await two.get(article('a').url))?.article.title).toBe('About a')
    await close()
  })

  test('numbers of changes that many processes write have no gap for who reads meanwhile', async () => {
    const { close, one, two } = await pair()
    const writing = Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? one : two).put(article(`n${index}`))),
    )
    let done = false
    void writing.finally(() => {
      done = true
    })
    const seen: string[] = []
    let since: string | undefined
    for (let last = false; !last; ) {
      last = done
      const { changes, cursor } = await one.changes(since, { drafts: true })
      seen.push(...changes.map(({ id }) => id))
      since = cursor
    }
    expect((await writing).every(({ success }) => success)).toBe(true)
    expect([...seen].sort()).toEqual(
      Array.from({ length: 40 }, (_, index) => article(`n${index}`).url).sort(),
    )
    await close()
  })

  test('who listens hears again of what is written after the connection was broken', async () => {
    const { close, one, schema, two } = await pair()
    const pids = `select pid from pg_stat_activity where application_name = 'standfirst_${schema}'`
    const change = told(two)
    const { rows } = await pool.query(`select pg_terminate_backend(pid) from (${pids}) as found`)
    expect(rows).toHaveLength(2)
    await one.put(article('a'))
    expect(await change).toBe(await one.version())
    expect(await two.version()).toBe(await one.version())
    await close()
  })

  test('tables are made once when many open them, and older ones brought to the newest version', async () => {
    const schema = temporarySchema()
    await migrate(pool, schema, steps(schema).slice(0, 1))
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => postgresStore(postgresUrl, { schema, connections: 2 })),
    )
    await stores[0]?.put(article('a'))
    expect(await stores[3]?.search('about')).toHaveLength(1)
    await Promise.all(stores.map((store) => store.close()))
  })

  test('tables of a newer release are refused, and a step that fails leaves them as they were', async () => {
    const schema = temporarySchema()
    const broken = migrate(pool, schema, [...steps(schema), `create table ${schema}.a (); no sql`])
    await expect(broken).rejects.toThrow(/syntax/)
    const { rows } = await pool.query('select to_regnamespace($1) as there', [schema])
    expect(rows[0].there).toBe(null)
    await migrate(pool, schema, [...steps(schema), `create table ${schema}.later ()`])
    await expect(postgresStore(postgresUrl, { schema })).rejects.toThrow(
      /a newer release has written them/,
    )
  })

  test('a server that goes away is told of by who asks, and stops no process', async () => {
    const schema = temporarySchema()
    const store = await postgresStore(postgresUrl, { schema })
    await expect(
      store.transaction(async (writer) => {
        await writer.put(article('a'))
        const own = `select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and query like '%${schema}%'`
        const { rows } = await pool.query(own)
        expect(rows).toHaveLength(1)
        await writer.put(article('b'))
      }),
    ).rejects.toThrow()
    expect((await store.list()).articles).toEqual([])
    expect(await store.put(article('a'))).toMatchObject({ success: true })
    await store.close()
  })

  test('a connection that breaks while it is handed over ends no process', async () => {
    const own = openPool(pg as never, { connectionString: postgresUrl })
    const client = await own.connect()
    expect(() => client.emit('error', new Error('terminating connection'))).not.toThrow()
    client.release()
    await own.end()
  })

  test('of a server that has lost the last changes, those that come are told', async () => {
    const { close, one, schema, two } = await pair()
    for (const name of ['a', 'b', 'c']) await one.put(article(name))
    await pool.query(
      `delete from ${schema}.articles where revision > 1; update ${schema}.state set revision = 1`,
    )
    const found = told(two)
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'standfirst_${schema}'`,
    )
    expect(await found).toMatch(/\.1$/)
    const change = told(two)
    await one.put(article('d'))
    expect(await change).toMatch(/\.2$/)
    expect(await two.version()).toBe(await change)
    await close()
  })

  test('messages of others on the channel are no change', async () => {
    const { close, one, schema } = await pair()
    const before = await one.version()
    await pool.query('select pg_notify($1, $2)', [`standfirst_${schema}`, 'what?'])
    const change = told(one)
    await one.put(article('a'))
    expect(before).toMatch(/\.0$/)
    expect(await change).toMatch(/\.1$/)
    await close()
  })

  test('tables of another program are left as they are', async () => {
    const others = [
      'version (version integer)',
      'version (version text)',
      'version (number integer)',
      'articles (id integer)',
      'state (name text)',
    ]
    for (const other of others) {
      const schema = temporarySchema()
      await pool.query(`create schema ${schema}; create table ${schema}.${other}`)
      const name = other.split(' ')[0]
      await pool.query(`insert into ${schema}.${name} values ('0')`)
      await expect(postgresStore(postgresUrl, { schema }), other).rejects.toThrow(
        `Found \`${name}\` in the schema \`${schema}\`, which another program has made`,
      )
      const { rows } = await pool.query(`select * from ${schema}.${name}`)
      expect(rows.map((row) => String(Object.values(row)[0]))).toEqual(['0'])
    }
  })

  test('who may make no tables, or write nothing at all, opens those that are there', async () => {
    const { close, one, schema } = await pair()
    await one.put(article('a'))
    const and = postgresUrl.includes('?') ? '&' : '?'
    const url = `${postgresUrl}${and}options=-c%20default_transaction_read_only%3Don`
    const store = await postgresStore(url, { schema })
    expect((await store.list()).articles).toHaveLength(1)
    await expect(store.put(article('b'))).rejects.toThrow('read-only transaction')
    await store.close()
    await close()
  })

  test('what was removed or is too long is named', async () => {
    const { close, one, schema } = await pair()
    // Nothing of it can be pressed together.
    const letters = Array.from({ length: 90 }, () => randomUUID()).join('')
    const tags = [letters, letters.slice(0, 800)]
    expect(await one.put({ ...article('a'), tags })).toMatchObject({ success: true })
    expect((await one.list({ tag: letters })).articles).toHaveLength(1)
    await expect(one.put(article(letters))).rejects.toThrow(
      /^Found `https:\/\/news\.example\/.{1,100}…` of 3262 bytes, expected/,
    )
    await pool.query(`delete from ${schema}.state`)
    await expect(one.put(article('b'))).rejects.toThrow(`Found no row in \`${schema}.state\``)
    await close()
  })
})

test('a schema is a name, and no SQL', async () => {
  for (const schema of ['', 'a b', 'a;drop', 'A', 'a'.repeat(64), '1a']) {
    await expect(postgresStore(postgresUrl, { schema })).rejects.toThrow(/Expected `schema`/)
  }
})

test('an address that is none, and connections that are none, are refused', async () => {
  for (const url of [undefined, null, 5] as never[]) {
    await expect(postgresStore(url)).rejects.toThrow(/^`url` is .*, expected a text$/)
  }
  for (const connections of [0, -1, [], '5'] as never[]) {
    const opening = postgresStore(postgresUrl, { connections })
    await expect(opening).rejects.toThrow(/^`connections` is .*, expected a whole number/)
  }
})

test('a server that is not there is told of', async () => {
  const nowhere = 'postgresql://standfirst@/postgres?host=/nowhere'
  await expect(postgresStore(nowhere)).rejects.toThrow(/nowhere|ENOENT/)
})
