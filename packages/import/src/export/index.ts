export { type OpenExportOptions, type OpenedExport, openExport } from './open-export.ts'
