export { addressKey, addressSet } from './lint/address-set.ts'
export { deadReferences, type SiteReference, siteReferences } from './lint/site-references.ts'
