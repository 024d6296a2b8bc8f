"""The two directions in which rows of a matrix differ most."""

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.linalg import LinearOperator, eigsh

from wijwerken.maths.responses import Floats

DIRECT_UP_TO = 100
"""Sides of a square matrix of which the eigenvectors are taken directly; of a larger one by iteration, to the
last digit (ARPACK)."""


def principal_axes(centred: csr_array, count: int = 2) -> Floats:
    """The first right singular vectors of a sparse matrix rows × columns, shape (columns, count).

    Columns are orthonormal, in order of how much they explain, each with its largest element (of equals the
    first) positive so that a picture drawn twice is the same. Where the matrix has fewer directions than
    asked, the rest is zero.
    """
    rows, columns = centred.shape
    axes = np.zeros((columns, count))
    if not centred.nnz:
        return axes
    # Of the two products of the matrix with itself the smaller has the same directions.
    upright = columns <= rows
    values, vectors = _leading(centred if upright else centred.T.tocsr(), count)
    found = vectors if upright else centred.T @ vectors / np.sqrt(values)
    axes[:, : found.shape[1]] = found
    largest = np.abs(axes).argmax(axis=0)
    signs = np.sign(axes[largest, np.arange(count)])
    return np.asarray(axes * np.where(signs == 0, 1, signs))


def _leading(matrix: csr_array, count: int) -> tuple[Floats, Floats]:
    """The largest eigenvalues of mᵀm, as far as they are not 0, and their vectors."""
    turned = matrix.T.tocsr()
    size = matrix.shape[1]
    if size <= max(DIRECT_UP_TO, count):
        values, vectors = np.linalg.eigh((turned @ matrix).toarray())
    else:
        product = LinearOperator((size, size), matvec=lambda vector: turned @ (matrix @ vector), dtype=float)
        start = 1 + np.arange(size) / size
        values, vectors = eigsh(product, k=count, v0=start)
    order = np.argsort(-values, kind="stable")[:count]
    values, vectors = values[order], vectors[:, order]
    kept = values > max(values[0], 0) * size * np.finfo(float).eps
    return values[kept], vectors[:, kept]
