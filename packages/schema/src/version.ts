import { z } from 'zod'

/** The version of a dataset, such as 1.0.0 (Semantic Versioning, without build metadata). */
export const versionSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'must be a version such as 1.0.0')
