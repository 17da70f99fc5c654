import * as z from 'zod'
import { valueForms } from './value-forms.js'

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** The id of an occupation, family or skill: lower-case words of a-z and 0-9, joined by hyphens. */
export const identifierSchema = z.string().regex(new RegExp(`^${slug}$`), valueForms.identifier)

/** The id of a sub-family: `family/subfamily`. */
export const subfamilyIdSchema = z.string().regex(new RegExp(`^${slug}/${slug}$`), valueForms['subfamily-id'])
