import fc from 'fast-check'

// Few cases by default, so that the tests are run often; PROPERTY_RUNS asks for more. In CI the properties try the same
// cases each time, so that a run can be repeated; elsewhere they go on looking.
const numRuns = Number(process.env.PROPERTY_RUNS ?? 25)
const seed = process.env.PROPERTY_SEED
fc.configureGlobal({ ...(seed && { seed: Number(seed) }), numRuns })
