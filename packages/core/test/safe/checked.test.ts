import { checkedTimestamp, checkedUrl, feedSummary, type Issue, resolveUrl } from '@standfirst/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberedArticle } from '../feed/feed-articles.ts'

test('checkedUrl and checkedTimestamp report what they refuse', () => {
  const issues: Issue[] = []
  const onIssue = (issue: Issue) => void issues.push(issue)
  expect(checkedUrl('https://example.com/', 'media', [], onIssue)).toBe('https://example.com/')
  expect(checkedUrl(undefined, 'media', [], onIssue)).toBeUndefined()
  expect(checkedTimestamp(undefined, [], onIssue)).toBeUndefined()
  expect(issues).toEqual([])
  expect(checkedUrl('mailto:a@example.com', 'media', ['url'], onIssue)).toBeUndefined()
  expect(checkedTimestamp('today', ['publishedAt'], onIssue)).toBeUndefined()
  expect(issues).toMatchObject([
    { code: 'unsafe-url', path: ['url'] },
    { code: 'invalid-timestamp', path: ['publishedAt'] },
  ])
})

test.each(['https://a*b.com/', 'https://a|b.com/', 'https://a b.com/', "https://a'b.com/"])(
  'resolveUrl refuses the host of %s, which runtimes read differently',
  (url) => {
    expect(resolveUrl(url)).toBeUndefined()
  },
)

test('resolveUrl keeps names of users, ports and hosts of every kind', () => {
  const same = ['https://u:p@e.com/', 'https://a_b.com:8080/', 'http://1.2.3.4/', 'http://[::1]/']
  for (const url of same) expect(resolveUrl(url)).toBe(url)
  expect(resolveUrl("https://o'n@e.com/o'n")).toBe("https://o%27n@e.com/o'n")
})

test('resolveUrl gives an address by RFC 3986, and gives it again', () => {
  const base = 'https://example.com/'
  expect(resolveUrl('https://exämple.com/100%/ü b?q[0]={a|b}&c=%zz#`^', base)).toBe(
    'https://xn--exmple-cua.com/100%25/%C3%BC%20b?q%5B0%5D=%7Ba%7Cb%7D&c=%25zz#%60%5E',
  )
  expect(resolveUrl('http://[::1]:8080/[a]?[b]', base)).toBe('http://[::1]:8080/%5Ba%5D?%5Bb%5D')
  expect(resolveUrl('mailto:a|b@example.com', base)).toBe('mailto:a%7Cb@example.com')
  // The W3C's feed validator knows addresses by this.
  const uri =
    /^https?:\/\/(?:\[[\da-f:.]+\])?(?:[\w;/?:@&=+$.\-!~*'(),]|%[\da-f]{2})*(?:#(?:[\w;/?:@&=+$.\-!~*'(),#]|%[\da-f]{2})*)?$/i
  const unit = fc.oneof(
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  )
  fc.assert(
    fc.property(fc.string({ unit }), fc.constantFrom('', '?', '#'), (text, sign) => {
      const url = resolveUrl(`${base}${sign}${text}`)
      expect(url).toMatch(uri)
      expect(resolveUrl(url ?? '')).toBe(url)
    }),
    { numRuns: 2000 },
  )
})

test('feedSummary says that an article was retracted', () => {
  const item = {
    article: numberedArticle(1, { summary: 'S.' }),
    path: [],
    content: 'full' as const,
  }
  expect(feedSummary(item)).toBe('S.')
  expect(feedSummary({ ...item, content: 'none' })).toBe('')
  const retracted = { ...item, article: { ...item.article, status: 'retracted' as const } }
  expect(feedSummary(retracted)).toBe('This article has been retracted. S.')
  expect(feedSummary({ ...retracted, content: 'none' }, { retracted: 'Gone.' })).toBe('Gone.')
})
