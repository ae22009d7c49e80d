"""Speed, as ratios from interleaved runs: only these mean anything on a machine that others use too."""
