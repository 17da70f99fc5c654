import * as z from 'zod'
import { valueForms } from './value-forms.js'

/** Five digits: a code of ROME version 2, in use until 2009. */
export const romeV2CodeSchema = z.string().regex(/^[0-9]{5}$/, valueForms['rome-2-code'])

/** A letter A-N and four digits: a code of ROME 3 and 4. */
export const romeCodeSchema = z.string().regex(/^[A-N][0-9]{4}$/, valueForms['rome-code'])

/** INSEE's PCS: three digits and a letter (PCS-ESE 2003), or two digits, a letter and a digit (PCS 2020). */
export const pcsCodeSchema = z
  .string()
  .regex(/^(?:[0-9]{3}[a-z]|[0-9]{2}[A-Z][0-9])$/, valueForms['pcs-code'])

export const codeSchemes = ['romeV2', 'rome', 'pcs'] as const
export type CodeScheme = (typeof codeSchemes)[number]

/** A steward's correction of a stated code: both are published, the stated one among the codes. */
export const codeCorrectionSchema = z
  .strictObject({
    scheme: z.enum(codeSchemes),
    stated: z.string(),
    corrected: z.string(),
    because: z.string(),
  })
  .meta({ id: 'CodeCorrection' })

/** The codes of a profile as stated, by classification. `corrections` is there only where there are some. */
export const codesSchema = z
  .strictObject({
    romeV2: z.array(romeV2CodeSchema),
    rome: z.array(romeCodeSchema),
    pcs: z.array(pcsCodeSchema),
    corrections: z.array(codeCorrectionSchema).optional(),
  })
  .meta({ id: 'Codes' })
export type Codes = z.infer<typeof codesSchema>
