# -*- coding: utf-8 -*-
"""Linear algebra by gonum over numpy's arrays: a plane through points, its matrix, a minimum."""
from __future__ import absolute_import, print_function, unicode_literals

import numpy as np
from modules import gopy
from modules.gonum import mat, optimize


def dense(array):
    return mat.new_dense(array.shape[0], array.shape[1], array.ravel())


def row(values):
    return ' '.join('%.4f' % value for value in values)


t = np.arange(8.0)
points = np.column_stack([np.ones(8), t, t ** 2 % 5])
heights = points @ np.array([3.0, -0.5, 0.25]) + np.where(t % 2 == 0, 0.1, -0.1)
a, b = dense(points), mat.new_vec_dense(len(heights), heights)
print('{:6.2f}'.format(mat.formatted(a, mat.prefix(''), mat.squeeze())))
plane = mat.VecDense()
plane.solve_vec(a, b)
print('plane', row(np.asarray(plane).ravel()))
fitted = mat.VecDense()
fitted.mul_vec(a, plane)
residuals = heights - np.asarray(fitted)[:, 0]
print('largest residual %.4f of %.4f' % (abs(residuals).max(), mat.norm(b, 2)))

svd = mat.SVD()
assert svd.factorize(a, mat.SVD_THIN)
u, v = mat.Dense(), mat.Dense()
svd.u_to(u)
svd.v_to(v)
values = np.asarray(svd.values(None))
again = np.asarray(u) * values @ np.asarray(v).T
print('singular values', row(values), 'condition %.4f' % svd.cond(), np.allclose(again, points))

gram = mat.Dense()
gram.mul(a.t(), a)
spectrum = mat.Eigen()
assert spectrum.factorize(gram, mat.EIGEN_RIGHT)
roots = sorted(z.real for z in spectrum.values(None))
print('eigenvalues', row(roots), 'trace %.4f' % mat.trace(gram))
chol = mat.Cholesky()
assert chol.factorize(mat.new_sym_dense(3, np.asarray(gram).ravel()))
print('determinant %.4f, logarithm %.4f' % (mat.det(gram), chol.log_det()))

scaled = mat.Dense()
scaled.apply(lambda i, j, value: value / (i + 1), a.slice(0, 3, 0, 3))
print('{:.4f}'.format(mat.formatted(scaled)))
try:
    mat.VecDense().solve_vec(dense(np.ones((2, 2))), mat.new_vec_dense(2, [1, 2]))
except mat.Condition as error:
    print(error, np.isinf(error.value))
try:
    gram.mul(a, a)
except gopy.GoPanic as error:
    print(error.message)


def loss(x):
    return float(((points @ np.asarray(x) - heights) ** 2).sum())


found = optimize.minimize(optimize.Problem(func=loss), np.zeros(3), None, optimize.NelderMead())
print('least squares %.4f at' % found.f, row(found.x), found.status.name)
