import type { Reading } from '../reading.js'
import type { ElementHandlers } from '../xml/walk.js'
import { alternatives } from './alternatives.js'
import { contentControls } from './content-controls.js'
import { drawings } from './drawings.js'
import { embedded } from './embedded.js'
import { fields } from './fields.js'
import { formFields } from './form-fields.js'
import { formulas } from './formulas.js'
import { paragraphs } from './paragraphs.js'
import { runs } from './runs.js'
import { tables } from './tables.js'
import { texts } from './texts.js'
import { trackedChanges } from './tracked-changes.js'
import { vml } from './vml.js'
import { wrappers } from './wrappers.js'

/** The elements that are understood, by name. Text in any other one is listed as not supported. */
export const elements: ElementHandlers<Reading> = new Map(
  [
    wrappers,
    paragraphs,
    runs,
    texts,
    tables,
    trackedChanges,
    contentControls,
    fields,
    formFields,
    alternatives,
    drawings,
    vml,
    formulas,
    embedded,
  ].flatMap(family => Object.entries(family)),
)
