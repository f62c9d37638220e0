import * as api from '@standfirst/queue'
import * as s3 from '@standfirst/queue/s3'
import { expect, test } from 'vitest'

test('the public API is', () => {
  expect(Object.keys(api).sort()).toEqual([
    'QueueError',
    'articleRenderer',
    'createWorker',
    'folderTarget',
    'openArchive',
    'renderArchive',
    'verifyArchive',
  ])
  expect(Object.keys(s3)).toEqual(['s3Target'])
})
