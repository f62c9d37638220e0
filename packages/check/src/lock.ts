export { type CheckLockOptions, checkLock } from './lock/check-lock.ts'
export { createLock } from './lock/create-lock.ts'
export type { Lock } from './lock/lock.ts'
