import type { Article, Rights } from '@standfirst/core'
import {
  type ContentUsage,
  type CopyContent,
  type Crawler,
  contentUsage,
  copyContent,
  fingerprint,
  renderRobotsTxt,
  renderRsl,
  rightsHeaders,
  rightsMeta,
  signFingerprint,
} from '@standfirst/rights'
import { expectTypeOf, test } from 'vitest'

test('what functions take and give', () => {
  expectTypeOf(fingerprint).parameter(0).toEqualTypeOf<Article>()
  expectTypeOf(fingerprint).returns.toBeString()
  expectTypeOf(copyContent).returns.toEqualTypeOf<CopyContent>()
  expectTypeOf(contentUsage).returns.toEqualTypeOf<ContentUsage>()
  expectTypeOf(rightsHeaders).returns.toEqualTypeOf<Record<string, string>>()
  expectTypeOf(rightsMeta).parameter(0).toEqualTypeOf<Rights>()
  expectTypeOf(signFingerprint).returns.toEqualTypeOf<Promise<string>>()
  expectTypeOf<Crawler['purpose']>().toEqualTypeOf<'search' | 'input' | 'train'>()
})

test('what they refuse', () => {
  // @ts-expect-error: a permission is one of three words
  renderRsl({ ai: { train: 'no' } })
  // @ts-expect-error: the policy is one of the rules
  renderRobotsTxt({ ai: { train: 'deny' } })
})
