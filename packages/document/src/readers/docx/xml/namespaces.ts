const ooxml = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'
const microsoft = 'http://schemas.microsoft.com/office'

/**
 * The namespaces that are known here, with the prefix that they have in the code, whatever a file calls them: those
 * of ISO/IEC 29500 in their transitional and their strict form, and those of Microsoft's extensions.
 */
const prefixesOf: Readonly<Record<string, string>> = {
  [`${ooxml}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${ooxml}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${ooxml}/package/2006/relationships`]: 'rel',
  [`${ooxml}/package/2006/content-types`]: 'ct',
  [`${ooxml}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${ooxml}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${ooxml}/drawingml/2006/picture`]: 'pic',
  [`${strict}/drawingml/picture`]: 'pic',
  [`${ooxml}/drawingml/2006/chart`]: 'c',
  [`${strict}/drawingml/chart`]: 'c',
  [`${ooxml}/drawingml/2006/diagram`]: 'dgm',
  [`${strict}/drawingml/diagram`]: 'dgm',
  [`${ooxml}/drawingml/2006/lockedCanvas`]: 'lc',
  [`${strict}/drawingml/lockedCanvas`]: 'lc',
  [`${ooxml}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${ooxml}/officeDocument/2006/customXml`]: 'ds',
  [`${strict}/officeDocument/customXml`]: 'ds',
  [`${ooxml}/markup-compatibility/2006`]: 'mc',
  [`${microsoft}/word/2010/wordml`]: 'w14',
  [`${microsoft}/word/2012/wordml`]: 'w15',
  [`${microsoft}/word/2010/wordprocessingShape`]: 'wps',
  [`${microsoft}/word/2010/wordprocessingGroup`]: 'wpg',
  [`${microsoft}/word/2010/wordprocessingCanvas`]: 'wpc',
  [`${microsoft}/word/2010/wordprocessingInk`]: 'wpi',
  [`${microsoft}/word/2010/wordprocessingDrawing`]: 'wp14',
  [`${microsoft}/drawing/2008/diagram`]: 'dsp',
  [`${microsoft}/drawing/2010/main`]: 'a14',
  [`${microsoft}/drawing/2007/8/2/chart`]: 'c14',
  [`${microsoft}/drawing/2014/chartex`]: 'cx',
  [`${microsoft}/drawing/2015/9/8/chartex`]: 'cx1',
  [`${microsoft}/drawing/2015/10/21/chartex`]: 'cx2',
  [`${microsoft}/drawing/2016/5/9/chartex`]: 'cx3',
  [`${microsoft}/drawing/2016/5/10/chartex`]: 'cx4',
  [`${microsoft}/drawing/2016/5/11/chartex`]: 'cx5',
  [`${microsoft}/drawing/2016/5/12/chartex`]: 'cx6',
  [`${microsoft}/drawing/2016/5/13/chartex`]: 'cx7',
  [`${microsoft}/drawing/2016/5/14/chartex`]: 'cx8',
  [`${ooxml}/drawingml/2006/chartDrawing`]: 'cdr',
  [`${strict}/drawingml/chartDrawing`]: 'cdr',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
}

export const usualPrefixes: ReadonlyMap<string, string> = new Map(Object.entries(prefixesOf))
