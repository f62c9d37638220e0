import { expect, test } from 'vitest'
import { linkIssue } from '../src/source/file-issues.ts'

test.each([
  ['to `/srv/photos`', /`linkedFolders`/],
  ['nowhere', /^Remove the link, or put in its place/],
  ['to a folder that it is in', /^Remove the link, or put in its place/],
])('what helps with a link that leads %s', (where, fix) => {
  expect(linkIssue('public/photos', where).fix).toMatch(fix)
})
