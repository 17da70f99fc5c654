import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { describeWith } from '../../../vitest.validators.js'
import { written } from './written.js'

describeWith(
  ['datapackage-2.0.profile.json'],
  'datapackage-2.0.profile.json, the official profile of Data Package',
  ([path = '']) => {
    const compiled = () => {
      const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, formats: { textarea: true } }))
      return ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
    }
    const read = () => JSON.parse(readFileSync(join(written(), 'datapackage.json'), 'utf8'))
    it('finds no fault', () => {
      const isValid = compiled()
      expect([isValid(read()), isValid.errors]).toEqual([true, null])
    })
    it('finds a title that is no text and a resource without a path', () => {
      const isValid = compiled()
      expect(isValid({ ...read(), title: 1 })).toBe(false)
      const { resources, ...others } = read()
      expect(isValid({ ...others, resources: [{ ...resources[0], path: undefined }] })).toBe(false)
    })
  },
)
