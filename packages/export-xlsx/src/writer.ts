import type writeExcelFile from 'write-excel-file/node'

// The library names these for any kind of file; here they are those of its entry for Node.
type Arguments = Parameters<typeof writeExcelFile>
export type WorkbookSheet = Arguments[0][number]
export type WorkbookFeature = NonNullable<NonNullable<Arguments[1]>['features']>[number]
