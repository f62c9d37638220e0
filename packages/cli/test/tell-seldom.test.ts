import { expect, test } from 'vitest'
import { tellSeldom } from '../src/rerender/tell-seldom.ts'

test('what is found each second is said at once, then with pauses that grow to ten minutes', () => {
  let second = 0
  const told: [second: number, line: string][] = []
  const tell = tellSeldom(
    (line) => told.push([second, line]),
    () => second * 1000,
  )
  for (; second < 3600; second++) {
    tell('The server is away')
    if (second === 5) tell('The disk is full')
  }
  const away = told.filter(([, line]) => line === 'The server is away').map(([at]) => at)
  expect(away).toEqual([0, 10, 30, 70, 150, 310, 630, 1230, 1830, 2430, 3030])
  expect(told).toContainEqual([5, 'The disk is full'])
  expect(told).toHaveLength(away.length + 1)
})
