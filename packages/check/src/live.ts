export { checkLive } from './live/check-live.ts'
export type { CheckLiveOptions, LiveCheck } from './live/check-live-options.ts'
export type { LiveUnread } from './live/live-findings.ts'
