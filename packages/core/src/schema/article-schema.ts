import * as z from 'zod/mini'
import type {
  ArticleInput,
  AuthorInput,
  CategoryInput,
  FeedInput,
  ImageInput,
  OrganizationInput,
  RightsInput,
} from '../article-input.ts'

import { exactly } from './exactly.ts'
import {
  absoluteAddress,
  language,
  mediaType,
  permanentId,
  text,
  timestamp,
  webAddress,
  wholeNumber,
} from './fields.ts'
import { sectionSchema } from './section-schema.ts'

/** Make the schema of an article as authors give it. */
export function articleInputSchema(): z.ZodMiniType<ArticleInput, ArticleInput> {
  const optionalText = z.optional(text())
  return exactly<ArticleInput>()(
    z.strictObject({
      schemaVersion: z.optional(z.literal(1)),
      id: z.optional(permanentId()),
      url: absoluteAddress(),
      type: z.optional(
        z.enum(['article', 'news', 'analysis', 'opinion', 'report', 'review', 'tutorial', 'blog']),
      ),
      status: z.optional(z.enum(['draft', 'published', 'withheld', 'retracted'])),
      language: language(),
      title: text(),
      subtitle: optionalText,
      summary: text(),
      authors: z.optional(z.array(author())),
      publisher: z.optional(organization()),
      publishedAt: timestamp(),
      updatedAt: z.optional(timestamp()),
      category: z.optional(category()),
      tags: z.optional(z.array(text())),
      image: z.optional(image()),
      media: z.optional(
        z.array(
          z.strictObject({
            type: z.enum(['audio', 'video', 'document']),
            url: webAddress(),
            mediaType: mediaType(),
            bytes: z.optional(wholeNumber()),
            durationSeconds: z.optional(z.number().check(z.minimum(0))),
            title: optionalText,
            poster: z.optional(webAddress()),
            transcriptUrl: z.optional(webAddress()),
          }),
        ),
      ),
      sections: z.optional(z.array(sectionSchema())),
      related: z.optional(
        z.array(
          z.strictObject({
            url: webAddress(),
            title: text(),
            summary: optionalText,
            image: z.optional(image()),
            publishedAt: z.optional(timestamp()),
          }),
        ),
      ),
      corrections: z.optional(z.array(z.strictObject({ at: timestamp(), note: text() }))),
      translations: z.optional(
        z.array(z.strictObject({ language: language(), url: webAddress() })),
      ),
      aiDisclosure: z.optional(
        z.strictObject({
          use: z.enum(['none', 'assisted', 'generated']),
          humanReview: z.optional(
            z.strictObject({ by: z.exactOptional(text()), at: z.exactOptional(timestamp()) }),
          ),
          editorialResponsibility: optionalText,
          tools: z.optional(z.array(text())),
          share: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
          note: optionalText,
        }),
      ),
      access: z.optional(z.enum(['free', 'metered', 'paid'])),
      rights: z.optional(rights()),
    }),
  )
}

/** Make the schema of a feed as authors give it; its articles are checked one by one. */
export function feedInputSchema(articles: z.ZodMiniType): z.ZodMiniType<FeedInput, FeedInput> {
  const address = () => z.optional(webAddress())
  return exactly<FeedInput>()(
    z.strictObject({
      id: z.optional(permanentId()),
      title: text(),
      description: text(),
      url: absoluteAddress(),
      feedUrl: address(),
      language: language(),
      publisher: z.optional(organization()),
      authors: z.optional(z.array(author())),
      image: z.optional(z.union([webAddress(), image()])),
      icon: address(),
      categories: z.optional(z.array(category())),
      rights: z.optional(rights()),
      updatedAt: z.optional(timestamp()),
      hubs: z.optional(z.array(webAddress())),
      ttlMinutes: z.optional(wholeNumber()),
      archive: z.optional(
        z.strictObject({
          kind: z.enum(['complete', 'current', 'archive']),
          current: address(),
          previous: address(),
          next: address(),
        }),
      ),
      articles: z.array(articles as z.ZodMiniType<ArticleInput>),
    }),
  )
}

function image(): z.ZodMiniType<ImageInput, ImageInput> {
  const optionalText = z.optional(text())
  return exactly<ImageInput>()(
    z.strictObject({
      url: webAddress(),
      alt: z.optional(z.string()),
      width: z.optional(wholeNumber(1)),
      height: z.optional(wholeNumber(1)),
      caption: optionalText,
      credit: optionalText,
      license: z.optional(webAddress()),
      mediaType: z.optional(mediaType()),
      bytes: z.optional(wholeNumber()),
      variants: z.optional(
        z.array(
          z.strictObject({
            url: webAddress(),
            width: wholeNumber(1),
            mediaType: z.exactOptional(mediaType()),
          }),
        ),
      ),
    }),
  )
}

function authorFields() {
  return {
    name: text(),
    url: z.optional(webAddress()),
    email: z.optional(
      z.string().check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+$/, 'expected an e-mail address')),
    ),
    image: z.optional(z.union([webAddress(), image()])),
    handles: z.optional(z.record(z.string(), text())),
  }
}

function author(): z.ZodMiniType<AuthorInput, AuthorInput> {
  const type = z.optional(z.enum(['person', 'organization']))
  return exactly<AuthorInput>()(z.union([text(), z.strictObject({ type, ...authorFields() })]))
}

function organization(): z.ZodMiniType<OrganizationInput, OrganizationInput> {
  const type = z.optional(z.literal('organization'))
  return exactly<OrganizationInput>()(
    z.union([text(), z.strictObject({ type, ...authorFields() })]),
  )
}

function category(): z.ZodMiniType<CategoryInput, CategoryInput> {
  const slug = z
    .string()
    .check(
      z.regex(
        /^[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u,
        'expected lower-case letters, digits and hyphens',
      ),
    )
  return exactly<CategoryInput>()(
    z.union([
      text(),
      z.strictObject({ name: text(), slug: z.optional(slug), url: z.optional(webAddress()) }),
    ]),
  )
}

function rights(): z.ZodMiniType<RightsInput, RightsInput> {
  const permission = z.exactOptional(z.enum(['allow', 'deny', 'conditional']))
  return exactly<RightsInput>()(
    z.strictObject({
      license: z.optional(webAddress()),
      copyright: z.optional(text()),
      credit: z.optional(text()),
      terms: z.optional(webAddress()),
      contact: z.optional(text()),
      ai: z.optional(z.strictObject({ search: permission, input: permission, train: permission })),
      payment: z.optional(
        z.strictObject({
          kind: z.enum([
            'purchase',
            'subscription',
            'training',
            'crawl',
            'use',
            'contribution',
            'attribution',
            'free',
          ]),
          amount: z.exactOptional(
            z.string().check(z.regex(/^\d+(?:\.\d+)?$/, 'expected a decimal, such as `0.015`')),
          ),
          currency: z.exactOptional(
            z.string().check(z.regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code, such as `USD`')),
          ),
          url: z.exactOptional(webAddress()),
        }),
      ),
    }),
  )
}
