export { deadReferences, type SiteReference, siteReferences } from './lint/site-references.ts'
