import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleLinks, loadPublication } from '../src/index.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const dated = (title: string, day: number, ...more: string[]) =>
  post(title, ...more).replace('2026-01-02', `2026-02-${String(day).padStart(2, '0')}`)

/** Titles that a page links to after its article, by what the link is for. */
function linksIn(page = ''): { more: string[]; prev: string[]; next: string[] } {
  const [, after = ''] = page.split('</article>')
  const titles = (part = '') =>
    [...part.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, one]) => one ?? '')
  const [, more] = /<nav class="sf-more".*?<\/nav>/s.exec(after) ? after.split('sf-more') : []
  return {
    more: titles(more?.split('</nav>')[0]),
    prev: titles(/<li class="sf-prev">.*?<\/li>/s.exec(after)?.[0]),
    next: titles(/<li class="sf-next">.*?<\/li>/s.exec(after)?.[0]),
  }
}

test('an article leads to those that follow in its category, and to its neighbours', async () => {
  const files = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((day) => [
      `articles/p${day}.md`,
      dated(`P${day}`, day, day === 4 ? 'category: Other' : 'category: News'),
    ]),
  )
  const german = { 'articles/de.md': dated('DE', 3, 'language: de', 'category: News') }
  const { outputs } = await filesOf(temporarySite({}, { ...files, ...german }))
  const links = (name: string) => linksIn(outputs.get(`${name}/index.html`))
  expect(links('p6')).toEqual({ more: ['P5', 'P3', 'P2'], prev: ['P5'], next: [] })
  expect(links('p1')).toEqual({ more: ['P5', 'P3', 'P2'], prev: ['First'], next: ['P2'] })
  expect(links('p4')).toEqual({ more: [], prev: ['P3'], next: ['P5'] })
  expect(links('de')).toEqual({ more: [], prev: [], next: [] })
  expect(outputs.get('p6/index.html')).toContain('<h2>More in News</h2>')
  expect(outputs.get('p6.md') ?? outputs.get('p6/index.md')).not.toContain('More in')
})

test('the configuration can change the rule, and switch it off', async () => {
  const files = {
    'articles/a.md': dated('A', 1, 'category: News'),
    'articles/b.md': dated('B', 2, 'category: News'),
    'articles/c.md': dated('C', 3, 'category: News'),
  }
  const off = await filesOf(temporarySite({ pages: { more: 0, neighbors: false } }, files))
  expect(off.outputs.get('a/index.html')).not.toMatch(/sf-more|sf-steps|<div class="sf-site">/)
  const one = await filesOf(temporarySite({ pages: { more: 1, neighbors: false } }, files))
  expect(linksIn(one.outputs.get('c/index.html'))).toEqual({ more: ['B'], prev: [], next: [] })
})

test('related articles of its own stand before the rule; retracted ones are not led to', async () => {
  const files = {
    'articles/a.md': dated('A', 1, 'category: News'),
    'articles/gone.md': dated('Gone', 2, 'category: News', 'status: retracted'),
    'articles/c.md': dated(
      'C',
      3,
      'category: News',
      'related: [{ title: Own, url: "https://other.example/" }]',
    ),
  }
  const { outputs } = await filesOf(temporarySite({}, files))
  expect(linksIn(outputs.get('c/index.html'))).toEqual({ more: [], prev: ['A'], next: [] })
})

test('a new article changes what few others lead to', async () => {
  const { feed, site } = await loadPublication(
    temporarySite({}, { 'articles/a.md': dated('A', 1, 'category: News') }),
  )
  const [model] = feed.articles
  if (!model) throw new Error('no article')
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 60 }), (count) => {
      const make = (index: number) => ({
        ...model,
        id: `https://example.com/${index}/`,
        url: `https://example.com/${index}/`,
        title: `T${index}`,
      })
      const articles = Array.from({ length: count }, (_, index) => make(index))
      const before = articleLinks({ ...feed, articles }, site)
      const after = articleLinks({ ...feed, articles: [make(-1), ...articles] }, site)
      const changed = articles.filter((one) => String(before(one)) !== String(after(one)))
      expect(changed.map(({ title }) => title)).toEqual(['T0'])
    }),
  )
})
