import type { Article, Feed, PlainArticleInput, Renderer, SafeHtml } from '@standfirst/core'
import {
  type ArticleNode,
  articleFromJsonLd,
  articleToJsonLd,
  type CollectionPageNode,
  feedToJsonLd,
  type JsonLdGraph,
  type JsonLdOptions,
  type JsonLdPart,
  jsonLdRenderer,
  jsonLdScript,
  renderJsonLd,
} from '@standfirst/json-ld'
import { expectTypeOf, test } from 'vitest'

test('the types of what is exported', () => {
  expectTypeOf(articleToJsonLd).parameter(0).toEqualTypeOf<Article>()
  expectTypeOf(articleToJsonLd).returns.toEqualTypeOf<JsonLdGraph<ArticleNode>>()
  expectTypeOf(feedToJsonLd).parameter(0).toEqualTypeOf<Feed>()
  expectTypeOf(feedToJsonLd).returns.toEqualTypeOf<JsonLdGraph<CollectionPageNode>>()
  expectTypeOf(renderJsonLd).returns.toEqualTypeOf<string>()
  expectTypeOf(jsonLdScript).returns.toEqualTypeOf<SafeHtml>()
  expectTypeOf(jsonLdRenderer).toEqualTypeOf<Renderer<Article, JsonLdOptions>>()
  expectTypeOf(articleFromJsonLd).parameter(0).toEqualTypeOf<unknown>()
  expectTypeOf(articleFromJsonLd)
    .returns.toHaveProperty('article')
    .toEqualTypeOf<Partial<PlainArticleInput> | undefined>()
})

test('what the types allow', () => {
  const options = { without: ['speakable'], nodes: [{ '@type': 'Thing', name: 'A' }] } as const
  expectTypeOf<JsonLdPart>().extract<'everything'>().toBeNever()
  expectTypeOf<(typeof options.without)[number]>().toExtend<JsonLdPart>()
  expectTypeOf<ArticleNode['headline']>().toEqualTypeOf<string>()
  expectTypeOf<JsonLdGraph['@graph'][0]>().toBeObject()
})
