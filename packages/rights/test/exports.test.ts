import * as rights from '@standfirst/rights'
import { expect, test } from 'vitest'

test('exports exactly these values', () => {
  expect(Object.keys(rights).sort()).toEqual([
    'contentSignal',
    'contentUsage',
    'copyContent',
    'fingerprint',
    'fingerprintOf',
    'knownCrawlers',
    'policyReach',
    'renderKeySet',
    'renderRobotsTxt',
    'renderRsl',
    'renderTdmRep',
    'renderTrustTxt',
    'rightsHeaders',
    'rightsMeta',
    'rightsResponse',
    'signFingerprint',
    'verifyFingerprint',
  ])
})
