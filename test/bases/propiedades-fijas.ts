import fc from 'fast-check'

// Under mutation a property is tried on the same few values each time: fast, and a score that can be had again.
fc.configureGlobal({ numRuns: 25, seed: 20260706 })
