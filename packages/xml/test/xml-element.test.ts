import { createXmlWriter, writeElements, type XmlElement } from '@standfirst/xml'
import { expect, test } from 'vitest'

const namespaces = { x: 'https://example.com/x' }
const write = (elements: XmlElement[]) => {
  const xml = createXmlWriter({ namespaces })
  xml.open('root')
  writeElements(xml, elements)
  return xml.end()
}

test('writeElements writes elements in elements, and declares their prefix', () => {
  const content = [{ name: 'x:b', content: 'Q & A' }, { name: 'x:c' }]
  expect(write([{ name: 'x:a', attributes: { 'x:n': 1 }, content }])).toBe(
    [
      '<root>',
      '<x:a xmlns:x="https://example.com/x" x:n="1">',
      '<x:b>Q &amp; A</x:b>',
      '<x:c/>',
      '</x:a>',
      '</root>',
      '',
    ].join('\n'),
  )
})

test('writeElements refuses names without a namespace', () => {
  for (const name of ['title', 'y:a', 'x:<', ':']) {
    expect(() => write([{ name }]), name).toThrow(TypeError)
  }
})
