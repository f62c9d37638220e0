export { type FolderOptions, type FolderSource, folderSource } from './folder-source.ts'
