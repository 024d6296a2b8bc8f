"""The system map (*systeemkaart*): pure functions on claims.

Claims go in, and what can be seen comes out: bundles, picked paths, loops, places, a drawing. Nothing here is
ever stored as truth; a map is always computed anew from claims. The order of operations is fixed
(`view.look`): select → trace → combine opposites → roll up to parents → top n last.

References: Powell, Copestake & Remnant, *Causal mapping for evaluators* (Evaluation, 2023); Barbrook-Johnson
& Penn, *Participatory systems mapping* (2021).
"""
