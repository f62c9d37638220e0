import * as api from '@standfirst/store'
import * as folder from '@standfirst/store/folder'
import * as postgres from '@standfirst/store/postgres'
import * as sqlite from '@standfirst/store/sqlite'
import * as testing from '@standfirst/store/testing'
import { expect, test } from 'vitest'

test('the public API is', () => {
  expect(Object.keys(api).sort()).toEqual(['StoreError', 'memoryStore'])
  expect(Object.keys(folder)).toEqual(['folderSource'])
  expect(Object.keys(postgres)).toEqual(['postgresStore'])
  expect(Object.keys(sqlite)).toEqual(['sqliteStore'])
  expect(Object.keys(testing)).toEqual(['describeStore'])
})
