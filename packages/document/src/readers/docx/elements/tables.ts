import {
  closeCell,
  closeRow,
  closeTable,
  leaveRowOut,
  openCell,
  openRow,
  openTable,
  setColumnSpan,
  setMergedAcross,
  setMergedDown,
  skipColumns,
} from '../tree/tables.js'
import { isOn } from '../xml/numbers.js'
import { type Handlers, passedOver, seenThrough, value } from './handler.js'

/** Tables, their rows and cells (ISO/IEC 29500-1 §17.4). */
export const tables: Handlers = {
  'w:tbl': { open: openTable, close: closeTable },
  'w:tblPr': passedOver,
  'w:tblGrid': passedOver,
  'w:tblPrEx': passedOver,
  'w:tr': { open: openRow, close: closeRow },
  'w:trPr': seenThrough,
  'w:trPrChange': passedOver,
  'w:gridBefore': value(skipColumns),
  'w:hidden': value((reading, stated) => {
    if (isOn(stated)) leaveRowOut(reading, 'hidden', undefined)
  }),
  'w:tc': { open: openCell, close: closeCell },
  'w:tcPr': seenThrough,
  'w:tcPrChange': passedOver,
  'w:gridSpan': value(setColumnSpan),
  'w:vMerge': value(setMergedDown),
  'w:hMerge': value(setMergedAcross),
}
