export { type S3TargetOptions, s3Target } from './s3-target.ts'
