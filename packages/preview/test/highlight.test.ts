import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.doUnmock('lowlight')
  vi.resetModules()
})

const source = '<a title="b &amp; c">d</a>'
const escaped = '&lt;a title=&quot;b &amp;amp; c&quot;&gt;d&lt;/a&gt;'

test('sources have colours', async () => {
  const { highlight } = await import('../src/view/highlight.ts')
  expect(String(highlight(source, 'xml'))).toContain('hljs-')
})

test('without the package for them, a source is its text', async () => {
  vi.resetModules()
  vi.doMock('lowlight', () => {
    throw new Error('Cannot find package')
  })
  const { highlight } = await import('../src/view/highlight.ts')
  expect(String(highlight(source, 'xml'))).toBe(escaped)
  expect(String(highlight('---\na: b\n---\n# C <d>\n', 'markdown'))).toBe(
    '---\na: b\n---\n# C &lt;d&gt;\n',
  )
})
