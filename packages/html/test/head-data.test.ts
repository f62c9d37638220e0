import { type Article, defineArticle } from '@standfirst/core'
import { type HeadData, headData, renderHead } from '@standfirst/html'
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
