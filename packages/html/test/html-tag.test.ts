import { type HtmlValue, html, unsafeHtml } from '@standfirst/html'
import { checkHtml, hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each<[string, string]>([
  ['https://example.com/?a=1&b=2', 'https://example.com/?a=1&amp;b=2'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['tel:+15550100', 'tel:+15550100'],
  ['/about/', '/about/'],
  ['../a b', '../a b'],
  ['#part', '#part'],
  ['?page=2', '?page=2'],
  ['10:30/', '10:30/'],
  ['', ''],
  ['javascript:alert(1)', '#'],
  [' JavaScript:alert(1)', '#'],
  ['java\nscript:alert(1)', '#'],
  ['\u0001javascript:alert(1)', '#'],
  ['\ufdd0javascript:alert(1)', '#'],
  ['java\ufffescript:alert(1)', '#'],
  ['data:text/html,x', '#'],
  ['vbscript:x', '#'],
  ['//evil.example', '#'],
  ['\\\\evil.example', '#'],
])('as an address, %j is %j', (given, written) => {
  expect(String(html`<a href="${given}">x</a>`)).toBe(`<a href="${written}">x</a>`)
  expect(String(html`<img alt="a" src='${given}'>`)).toBe(`<img alt="a" src='${written}'>`)
  expect(String(html`<form><button formaction = "${given}">`)).toContain(`"${written}"`)
})

test('an address may be put together, as long as it can do no harm', () => {
  const id = 'a:b'
  expect(String(html`<a href="https://example.com/${id}?${id}">`)).toBe(
    '<a href="https://example.com/a:b?a:b">',
  )
  expect(String(html`<a href="${'java'}${'script:x'}">`)).toBe('<a href="java">')
  expect(String(html`<a href="${['java', 'script:x']}">`)).toBe('<a href="java">')
  expect(String(html`<a href="java${'script:x'}">`)).toBe('<a href="java">')
})

test('where no address is followed, a text is what it is', () => {
  const text = 'javascript:x'
  expect(String(html`<p title="${text}" data-href="${text}">href="${text}</p>`)).toBe(
    `<p title="${text}" data-href="${text}">href="${text}</p>`,
  )
})

test('an address that a list puts together, and one in a part of a tag, can do no harm either', () => {
  expect(String(html`<a href="${['/a', '?b=', 'c']}">`)).toBe('<a href="/a?b=c">')
  expect(String(html`<p>${['a', html`<a href="`, 'javascript:x']}`)).toBe('<p>a<a href="#')
  expect(String(html` class="a" href="${'javascript:x'}"`)).toBe(' class="a" href="#"')
  expect(String(html`<p ${'src='}${'javascript:x'}>`)).toBe('<p src=#>')
})

test('an address that is trusted is SafeHtml', () => {
  expect(String(html`<img src="${unsafeHtml('data:image/gif;base64,R0')}">`)).toBe(
    '<img src="data:image/gif;base64,R0">',
  )
})

test.each<[string, unknown, string]>([
  ['a promise', Promise.resolve('x'), 'a promise'],
  ['an object', { a: 1 }, 'an object'],
  ['an object in a list', [[{}]], 'an object'],
  ['a function', () => 'x', 'a function'],
  ['a symbol', Symbol('x'), 'a symbol'],
])('%s throws', (_name, value, said) => {
  expect(() => html`<p>${value as HtmlValue}</p>`).toThrow(
    `A value in a template of \`html\` is ${said}`,
  )
})

test('no strings put anything active into a template', () => {
  fc.assert(
    fc.property(hostileString(), hostileString(), hostileString(), (one, two, three) => {
      for (const value of [`javascript:${one}`, two, three]) {
        const made = html`<p title="${value}"><a href="${value}${two}">${three}</a><img src="${value}" alt='${two}'></p>`
        checkHtml(String(made))
      }
    }),
  )
})
