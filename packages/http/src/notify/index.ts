export {
  type NotifyOptions,
  type NotifyResult,
  type NotifyState,
  notifyOfChanges,
} from './notify-of-changes.ts'
