import { checkArticle, verifyCopy } from '@standfirst/check'
import { wholeArticle } from '@standfirst/testing'
import { expect, test, vi } from 'vitest'

// What the library that reads YAML holds for doubtful, it writes to the terminal if nobody says no.
test.each([
  ['an alias that ends in a colon', 'a: &b: 1\nc: *b:'],
  ['a tag that nothing knows', 'title: !unknown x'],
  ['a directive that nothing knows', '%UNKNOWN x\n---\na: 1'],
])('front matter with %s writes no warning', (_kind, yaml) => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  try {
    const markdown = `---\n${yaml}\n---\n\nText.\n`
    verifyCopy(markdown)
    expect(checkArticle(wholeArticle(), { markdown })).not.toEqual([])
    expect(warn).not.toHaveBeenCalled()
  } finally {
    warn.mockRestore()
  }
})
