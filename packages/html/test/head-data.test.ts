import { type Article, defineArticle, defineFeed } from '@standfirst/core'
import {
  type HeadData,
  type HeadOptions,
  headData,
  renderHead,
  renderHtmlList,
} from '@standfirst/html'
import { cases, hostileString, rawArticle } from '@standfirst/testing'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

const options = {
  titleSuffix: ' – Example',
  alternates: [{ href: 'https://example.com/feed.xml', type: 'application/rss+xml', title: 'A' }],
  fallbackImage: 'https://example.com/card.png',
  rsl: 'https://example.com/rsl.xml',
  fingerprint: 'sha-256:abc',
  themeColor: { light: '#fff', dark: '#000' },
  icon: 'https://example.com/icon.png',
}

describe('the head as data, rendered by React, is what renderHead writes', () => {
  test.each(cases().map(({ name, article }) => [name, article] as const))('%s', (_, article) => {
    expect(elements(withReact(headData(article, options)))).toEqual(
      elements(renderHead(article, options)),
    )
  })

  test('whatever a parser makes of a carriage return', () => {
    const article = { ...titled('A'), title: 'A\rx', summary: 'Am', subtitle: 'A\r\ny' }
    expect(elements(withReact(headData(article))).map(namesOf)).toEqual(
      elements(renderHead(article)).map(namesOf),
    )
  })

  test('of anything that skipped the gate', () => {
    fc.assert(
      fc.property(rawArticle(), (raw) => {
        const article = raw as unknown as Article
        const data = headData(article)
        expect(elements(withReact(data)).map(namesOf)).toEqual(
          elements(renderHead(article)).map(namesOf),
        )
        expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data)
      }),
    )
  })
})

describe('what readers of pages take', () => {
  const links = (icon: string) =>
    headData(titled('A'), { icon }).link.filter(({ rel }) => rel !== 'canonical')

  test('an icon, for phones too where it is no vector graphic', () => {
    expect(links('https://example.com/icon.png')).toEqual([
      { rel: 'icon', type: 'image/png', href: 'https://example.com/icon.png' },
      { rel: 'apple-touch-icon', href: 'https://example.com/icon.png' },
    ])
    expect(links('/icon.svg')).toEqual([{ rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }])
    expect(links('javascript:alert(1)')).toEqual([])
    expect(links('//other.example/icon.png')).toEqual([])
  })

  test('the type and size of the picture, of the one in place of it too', () => {
    const og = (article: Article, fallbackImage?: HeadOptions['fallbackImage']) =>
      headData(article, { fallbackImage }).meta.flatMap((one) =>
        'property' in one && one.property.startsWith('og:image') ? [one.content] : [],
      )
    const url = 'https://example.com/card.jpg?v=2'
    expect(og(titled('A'), url)).toEqual([url, 'image/jpeg'])
    const card = { url, alt: 'A', width: 1200, height: 630 }
    expect(og(titled('A'), card)).toEqual([url, 'A', '1200', '630', 'image/jpeg'])
    expect(og({ ...titled('A'), image: card })).toEqual([url, 'A', '1200', '630', 'image/jpeg'])
  })

  test('all authors in one element, and no address in place of a name', () => {
    const article = { ...titled('A'), authors: [person('Ada'), person('Bo')] }
    expect(headData(article).meta.filter((one) => 'name' in one && one.name === 'author')).toEqual([
      { name: 'author', content: 'Ada, Bo' },
    ])
    expect(renderHead(article)).not.toContain('article:author')
  })

  test('lists have the icon and the colours as well', () => {
    const feed = defineFeed({
      title: 'A',
      description: 'B',
      url: 'https://example.com/',
      language: 'en',
      articles: [],
    })
    const list = renderHtmlList(feed, { ...options, page: true })
    expect(list).toContain('<link rel="icon" type="image/png" href="https://example.com/icon.png">')
    expect(list).toContain('<meta name="theme-color" content="#000"')
  })
})

function person(name: string) {
  return { type: 'person' as const, name, url: `https://example.com/${name}` }
}

test('no string adds an element or an attribute', () => {
  const names = elements(renderHead(titled('A'))).map(namesOf)
  fc.assert(
    fc.property(hostileString(), (text) => {
      const title = `A ${text}`
      expect(elements(withReact(headData(titled(title)))).map(namesOf)).toEqual(names)
    }),
  )
})

function titled(title: string): Article {
  const required = { url: 'https://example.com/a', language: 'en', title, summary: title }
  return defineArticle({ ...required, publishedAt: '2026-11-23T09:30:00Z' })
}

function withReact({ link, meta, title }: HeadData): string {
  return [
    renderToStaticMarkup(createElement('title', {}, title)),
    ...meta.map((attributes) => renderToStaticMarkup(createElement('meta', { ...attributes }))),
    ...link.map(({ hreflang, ...attributes }) =>
      renderToStaticMarkup(createElement('link', { hrefLang: hreflang, ...attributes })),
    ),
  ].join('')
}

interface Written {
  tag: string
  attributes: Record<string, string>
  text: string
}

/**
 * Elements in the order of their names: React has another one. Values have no say in it, for React leaves
 * carriage returns to the parser, which makes line feeds of them.
 */
function elements(html: string): Written[] {
  return parseFragment(html)
    .childNodes.filter((node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node)
    .map(({ attrs, childNodes: [child], tagName }) => ({
      tag: tagName,
      attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
      text: child && 'value' in child ? child.value : '',
    }))
    .sort((one, other) => compare(keyOf(one), keyOf(other)))
}

function keyOf(element: Written): string {
  return namesOf(element).join(' ')
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function namesOf({ attributes, tag }: Written): string[] {
  const { name = '', property = '' } = attributes
  return [tag, name, property, ...Object.keys(attributes).sort()]
}
