import { expect, test } from 'vitest'
import { remember } from '../src/request/remember.ts'

test('what was chosen is remembered, for the same header and the same offers', () => {
  const asked: string[] = []
  const choose = remember((header, offered) => {
    asked.push(header)
    return `${header} of ${offered.join()}`
  })
  expect(choose('a', ['x', 'y'])).toBe('a of x,y')
  expect(choose('a', ['x', 'y'])).toBe('a of x,y')
  expect(choose('a', ['x'])).toBe('a of x')
  expect(choose('b', ['x'])).toBe('b of x')
  expect(asked).toEqual(['a', 'a', 'b'])
})

test('what nobody sends twice is chosen each time, and fills no memory', () => {
  let count = 0
  const choose = remember(() => String(count++))
  const long = 'a'.repeat(501)
  expect([choose(long, []), choose(long, [])]).toEqual(['0', '1'])
  // One of so many others that the first is forgotten.
  choose('first', [])
  for (let index = 0; index < 500; index++) choose(`other ${index}`, [])
  const before = count
  choose('first', [])
  expect(count).toBe(before + 1)
})
