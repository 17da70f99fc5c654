import fc from 'fast-check'

// In CI the properties try the same cases each time, so that a run can be repeated; elsewhere they go on looking.
const cases = process.env.PROPERTY_RUNS
fc.configureGlobal({ ...(process.env.CI && { seed: 20_261_124 }), ...(cases && { numRuns: Number(cases) }) })
