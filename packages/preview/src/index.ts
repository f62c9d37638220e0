export { createPreview, type Preview } from './create-preview.ts'
export { previewLoader } from './load-preview.ts'
export type { LoadedPublication, LoadedSite } from './preview-state.ts'
export { type RunningPreview, type StartPreviewOptions, startPreview } from './start-preview.ts'
