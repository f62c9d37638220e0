import { isSafeHtml, unsafeHtml } from '@standfirst/core'
import { describe, expect, test } from 'vitest'

describe('SafeHtml', () => {
  test('is what unsafeHtml makes', () => {
    const safe = unsafeHtml('<b>a</b>')
    expect(isSafeHtml(safe)).toBe(true)
    expect(safe.__html).toBe('<b>a</b>')
    expect(`${safe}`).toBe('<b>a</b>')
    expect(Object.isFrozen(safe)).toBe(true)
  })

  test.each([
    ['a string', '<b>a</b>'],
    ['null', null],
    ['undefined', undefined],
    ['an object that looks like it', { __html: '<b>a</b>' }],
    ['its own JSON', JSON.parse(JSON.stringify(unsafeHtml('<b>a</b>')))],
    [
      'JSON with a prototype',
      JSON.parse('{"__proto__":{"standfirst.safe-html":true},"__html":"a"}'),
    ],
    ['a copy without HTML', Object.create(Object.getPrototypeOf(unsafeHtml('')))],
  ])('%s is not', (_, value) => {
    expect(isSafeHtml(value)).toBe(false)
  })
})
