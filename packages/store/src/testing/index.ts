export { describeStore, type StoreSuite, type StoreTestRunner } from './describe-store.ts'
