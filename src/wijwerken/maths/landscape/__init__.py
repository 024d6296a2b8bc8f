"""Our own landscape of opinions: where people stand to each other, and how sure we are of it.

Two directions are found in which people differ most, from the answers that are there: nothing is filled in.
Passing is a trait of its own, so that who passes often is not taken for somebody in the middle. Everybody's
place comes with its cloud. Groups are told only when they are clearly firmer than chance would make them.

Reference for the model: Tipping & Bishop, *Probabilistic principal component analysis* (1999), with missing
answers as in Ilin & Raiko (2010); for its quick convergence: Liu, Rubin & Wu, *Parameter expansion to
accelerate EM* (1998).
"""
