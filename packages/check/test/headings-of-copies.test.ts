import { verifyCopy } from '@standfirst/check'
import { expect, test } from 'vitest'

// For each of them, the parser went through all that it had read: this took a minute.
test('a copy with thousands of headings under lines is read', () => {
  const head = [
    'title: A',
    'url: https://example.com/a',
    'language: en',
    'summary: S.',
    'publishedAt: 2026-11-23',
    'fingerprint: sf1-sha256-A',
  ]
  const text = 'a\n===\n\nText.\n\n'.repeat(6000)
  const { copies } = verifyCopy(`---\n${head.join('\n')}\n---\n\n${text}`)
  expect(copies).toMatchObject([{ url: 'https://example.com/a', status: 'changed' }])
})
