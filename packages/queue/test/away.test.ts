import { expect, test, vi } from 'vitest'
import { patiently } from '../src/connection/patiently.ts'

vi.mock('node:timers/promises', () => ({ setTimeout: async () => {} }))

const coded = (code: string) => Object.assign(new Error('no'), { code })

test.each([
  ['of Redis, which another has taken the place of', new Error('READONLY You can’t write')],
  ['of Redis that reads what it kept', new Error('LOADING Redis is loading the dataset')],
  ['of PostgreSQL, which another has taken the place of', coded('25006')],
  ['of PostgreSQL without a connection left', coded('53300')],
  ['of PostgreSQL that ends', coded('57P01')],
])('a server %s is waited for', async (_, error) => {
  const told: unknown[] = []
  let asked = 0
  const answer = patiently(
    async () => {
      asked += 1
      if (asked === 1) throw error
      return 'there'
    },
    { onError: (found) => told.push(found), isEnded: () => false },
  )
  expect(await answer).toBe('there')
  expect(told).toEqual([error])
})

test.each([
  ['memory', new Error('OOM command not allowed when used memory > ‘maxmemory’')],
  ['a role that may', coded('42501')],
])('a server without %s is told of', async (_, error) => {
  const told: unknown[] = []
  const answer = patiently(() => Promise.reject(error), {
    onError: (found) => told.push(found),
    isEnded: () => false,
  })
  await expect(answer).rejects.toBe(error)
  expect(told).toEqual([])
})
