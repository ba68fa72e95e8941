# -*- coding: utf-8 -*-
"""A table of pandas through gonum's statistics: by week, over all, one column from another."""
from __future__ import absolute_import, print_function, unicode_literals

import numpy as np
import pandas as pd
from modules.gonum import mat, stat
from modules.gonum.stat import distuv

day = np.arange(28)
table = pd.DataFrame({
    'day': pd.date_range('2026-03-02', periods=28, freq='D'),
    'visits': 200 + 7 * day - 60 * (day % 7 >= 5) + day * day % 11,
    'price': np.where(day < 14, 9.5, 8.75) + day % 3 / 10,
})
table['sales'] = table.visits * 0.125 - (table.price - 9) * 12 + day * 5 % 7
table['week'] = table.day.dt.isocalendar().week

for week, rows in table.groupby('week'):
    mean, deviation = stat.mean_std_dev(rows.sales, None)
    print('week %d: %.3f ± %.3f' % (week, mean, deviation))
weights = np.where(table.day.dt.dayofweek < 5, 1.0, 0.5)
print('weighted mean %.4f, plain %.4f, pandas %.4f' % (
    stat.mean(table.sales, weights), stat.mean(table.sales, None), table.sales.mean()))
ordered = table.sales.sort_values()
for p in 0.1, 0.5, 0.9:
    print('quantile %.1f: %.3f' % (p, stat.quantile(p, stat.CumulantKind.EMPIRICAL, ordered, None)))
edges = np.linspace(ordered.min(), ordered.max() + 1, 5)
print('histogram', np.asarray(stat.histogram(None, edges, ordered, None)).astype(int).tolist())

line = stat.linear_regression(table.visits, table.sales, None, False)
print('sales = %.4f + %.4f visits, r² %.4f' % (
    line.alpha, line.beta, stat.r_squared(table.visits, table.sales, None, *line)))
for column in 'visits', 'price', 'week':
    print('%-6s %7.4f' % (column, stat.correlation(table[column], table.sales, None)))
columns = table[['visits', 'price', 'sales']].to_numpy()
data = mat.new_dense(len(columns), 3, columns.ravel())
correlations = mat.SymDense()
stat.correlation_matrix(correlations, data, None)
print('{:7.4f}'.format(mat.formatted(correlations)))
print(np.allclose(correlations, table[['visits', 'price', 'sales']].corr()))

parts = stat.PC()
assert parts.principal_components(data, None)
variances = np.asarray(parts.vars_to(None))
print('principal components', ' '.join('%.4f' % part for part in variances / variances.sum()))
normal = distuv.Normal(*stat.mean_std_dev(table.sales, None))
table['p'] = [normal.cdf(x) for x in table.sales]
rare = table[(table.p - 0.5).abs() > 0.45]
for day, p in zip(rare.day, rare.p):
    print(day.strftime('%a %d %b'), '%.4f' % p)
