export type {
  Archive,
  ArchiveProgress,
  ArchiveResult,
  DeadLetter,
  FinishedOptions,
} from './archive.ts'
export { type ArchiveWorker, createWorker, type WorkerOptions } from './create-worker.ts'
export { QueueError } from './queue-error.ts'
export type { ArchiveRanges } from './range/archive-ranges.ts'
export { articleRenderer } from './range/article-renderer.ts'
export type { ArchiveManifest } from './range/finish-archive.ts'
export type { ArchiveRange, FailedArticle } from './range/ledger.ts'
export type { RangeObject, RangeSum } from './range/range-manifest.ts'
export type { ArchiveOutput, RenderArticle } from './range/render-range.ts'
export {
  type ArchiveOptions,
  openArchive,
  type RenderArchiveOptions,
  renderArchive,
} from './render-archive.ts'
export { type FolderTargetOptions, folderTarget } from './target/folder-target.ts'
export type { ObjectStore } from './target/object-store.ts'
export { verifyArchive, type WrongObject } from './verify-archive.ts'
