import { describeRenderer } from '@standfirst/testing'
import { describe, test } from 'vitest'
import { gemtextRenderer } from '../gemtext-renderer.ts'

describeRenderer(gemtextRenderer, {
  describe,
  test,
  // A line that begins a link holds an address, and no other line does.
  check(gemtext) {
    for (const [, url = ''] of gemtext.matchAll(/^=> (\S*)/gm)) {
      if (!/^(?:https?|mailto|tel):/i.test(url)) throw new Error(`An address that can run: ${url}`)
    }
  },
})
