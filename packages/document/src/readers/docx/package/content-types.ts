import type { WordPackage } from '../open-package.js'
import { type ElementHandler, type ElementHandlers, walk } from '../xml/walk.js'

type Reading = { byExtension: Map<string, string>; byName: Map<string, string> }

/** The media type of a part, without its parameters, as the package states it (ISO/IEC 29500-2 §7.3.7); else null. */
export function contentType(pack: WordPackage, name: string): string | null {
  const part = '[Content_Types].xml'
  const xml = pack.text(part)
  if (xml === null) return null
  const reading: Reading = { byExtension: new Map(), byName: new Map() }
  walk(xml, { path: pack.path, limits: pack.limits, part }, handlers, reading)
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return reading.byName.get(`/${name}`.toLowerCase()) ?? reading.byExtension.get(extension) ?? null
}

const handlers: ElementHandlers<Reading> = new Map<string, ElementHandler<Reading>>([
  [
    'ct:Default',
    {
      open({ byExtension }, { attribute }) {
        byExtension.set((attribute('Extension') ?? '').toLowerCase(), mediaType(attribute('ContentType')))
      },
    },
  ],
  [
    'ct:Override',
    {
      open({ byName }, { attribute }) {
        byName.set((attribute('PartName') ?? '').toLowerCase(), mediaType(attribute('ContentType')))
      },
    },
  ],
])

function mediaType(stated: string | undefined): string {
  return (stated ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
