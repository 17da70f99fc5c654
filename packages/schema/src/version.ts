import * as z from 'zod'
import { valueForms } from './value-forms.js'

// https://semver.org, 2 and 9: no leading zero, no empty identifier. Of 15 digits at most, so that every program that
// compares versions by number comes to the same answer.
const number = '(?:0|[1-9]\\d{0,14})'
const identifier = `(?:${number}|\\d*[A-Za-z-][0-9A-Za-z-]*)`
const semanticVersion = new RegExp(
  `^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?$`,
)

/** The version of a dataset, such as 1.0.0 (Semantic Versioning, without build metadata). */
export const versionSchema = z.string().regex(semanticVersion, valueForms.version)
