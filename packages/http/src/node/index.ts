export { type FolderOptions, mediaFolder } from './media-folder.ts'
export { nodeEncodings } from './node-encodings.ts'
