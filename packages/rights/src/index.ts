export { type ContentSignal, contentSignal } from './content-signal.ts'
export { type ContentUsage, contentUsage } from './content-usage.ts'
export { type CopyContent, copyContent, fingerprintOf } from './copy-content.ts'
export { type Crawler, type CrawlerList, knownCrawlers } from './crawlers.ts'
export { type FingerprintOptions, fingerprint } from './fingerprint.ts'
export {
  type PolicyListener,
  policyReach,
  type ToldUse,
  type ToldUses,
} from './policy-reach.ts'
export { type RobotsOptions, type RobotsRules, renderRobotsTxt } from './render-robots-txt.ts'
export { type RslOptions, renderRsl } from './render-rsl.ts'
export { renderTdmRep, type TdmRepOptions } from './render-tdm-rep.ts'
export { renderTrustTxt, type TrustFacts, type TrustTxtOptions } from './render-trust-txt.ts'
export { type RightsHeadersOptions, rightsHeaders } from './rights-headers.ts'
export { type RightsMeta, type RightsMetaOptions, rightsMeta } from './rights-meta.ts'
export { type RightsResponseOptions, rightsResponse } from './rights-response.ts'
export {
  type KeySet,
  renderKeySet,
  type SignOptions,
  signFingerprint,
  type VerifyOptions,
  verifyFingerprint,
} from './signature.ts'
