import { z } from 'zod'

/** The keys that a schema knows at a place in its values; empty where any may stand there, or none. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = withoutWrapping(schema)
  const [key, ...rest] = path
  if (inner instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(inner.shape)
    const below = Object.entries(inner.shape).find(([name]) => name === key)?.[1]
    return below instanceof z.core.$ZodType ? knownKeys(below, rest) : []
  }
  if (key === undefined) return []
  if (inner instanceof z.ZodArray) return knownKeys(inner.element, rest)
  return inner instanceof z.ZodRecord ? knownKeys(inner.valueType, rest) : []
}

function withoutWrapping(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? withoutWrapping(schema.unwrap())
    : schema
}
