import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemMessage } from '../src/system-error.ts'
import { folderWith } from './standfirst.ts'

function errorOf(members: object): Error {
  return Object.assign(new Error('EXX: raw words of the system'), members)
}

test.each<[string, object, RegExp]>([
  [
    'a read-only disk',
    { code: 'EROFS', path: '/x/dist' },
    /can only be read: `\/x\/dist`\. Make it/,
  ],
  ['a full disk', { code: 'ENOSPC', path: '/x/a' }, /No space is left.*: `\/x\/a`\. Free some/],
  [
    'a file that is held',
    { code: 'EBUSY', syscall: 'rename', errno: -16, path: '/x/stage/1', dest: '/x/dist/feed.xml' },
    /Another program.*: `\/x\/dist\/feed\.xml`\. Close/,
  ],
  [
    'a server that does not answer',
    { code: 'ECONNREFUSED', syscall: 'connect', errno: -111, address: '127.0.0.1', port: 6399 },
    /^No server answers at 127\.0\.0\.1, port 6399 \(ECONNREFUSED\)\. Start it/,
  ],
  [
    'a server with no address',
    { code: 'ENOTFOUND', syscall: 'getaddrinfo', errno: -3008, hostname: 'queue.example' },
    /^No server answers at queue\.example \(ENOTFOUND\)/,
  ],
  [
    'any other refusal',
    { code: 'ENOLCK', syscall: 'open', errno: -37, path: '/x/a' },
    /^The system refused a file \(ENOLCK, open\): `\/x\/a`\. Look at it/,
  ],
])('%s is told in words: what, where, and what to do', (_name, members, said) => {
  const error = errorOf(members)
  expect(systemMessage(error, error.message)).toMatch(said)
  expect(systemMessage(error, error.message)).not.toContain('raw words')
})

test('what is no refusal of the system has its own words', () => {
  expect(systemMessage(errorOf({ code: 'ERR_OF_A_PACKAGE' }), 'Own words.')).toBe('Own words.')
  expect(systemMessage(new Error('x'), 'x')).toBe('x')
})

test('what Node says of folders that can only be read is not believed', () => {
  const path = '/x/dist/tag'
  const ofRemoving = errorOf({ code: '', errno: -4094, syscall: 'rm', path })
  const words = ", Unknown error: Read-only file system '/x/dist/tag'"
  expect(systemMessage(ofRemoving, words)).toMatch(/^The file system can only be read: `\/x\/dist/)
})

test('a folder that is not there is one where its disk can be written', () => {
  const folder = join(folderWith(), 'a')
  mkdirSync(folder)
  rmSync(folder, { recursive: true })
  const error = errorOf({ code: 'ENOENT', syscall: 'mkdir', errno: -2, path: join(folder, 'b') })
  expect(systemMessage(error, '')).toMatch(/^Found no such file or folder/)
})
