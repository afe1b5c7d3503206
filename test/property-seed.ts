import fc from 'fast-check';

/** The same inputs in every run, so that a change alone can turn a test red; `FC_SEED=$RANDOM npx vitest run …` looks further. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_124) });
