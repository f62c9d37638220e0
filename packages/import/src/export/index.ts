export { type OpenedExport, openExport } from './open-export.ts'
