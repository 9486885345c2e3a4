import fc from "fast-check";

/** Every law of a run is tried from one seed. */
fc.configureGlobal({
	seed: Number(process.env.FC_SEED),
	numRuns: Number(process.env.FC_RUNS ?? 100),
});
