"""A user of gonum: a least squares fit."""

from collections.abc import Sequence

from modules.gonum import mat, stat
from typing_extensions import assert_type


def fitted(xs: Sequence[float], ys: Sequence[float], degree: int) -> list[float]:
    powers = [x**power for x in xs for power in range(degree + 1)]
    left = mat.new_dense(len(xs), degree + 1, powers)
    assert_type(left, mat.Dense)
    right = mat.new_vec_dense(len(ys), ys)
    found = mat.VecDense()
    try:
        found.solve_vec(left, right)
    except mat.Condition as condition:
        assert_type(condition.value, float)
    rows, columns = left.dims()
    assert_type((rows, columns), tuple[int, int])
    assert_type(left.at(0, 0), float)
    return [found.at_vec(i) for i in range(found.len())]


def product(a: mat.Dense, b: mat.Matrix) -> mat.Dense:
    out = mat.Dense()
    out.mul(a, b)
    out.mul(a.t(), b)
    out.apply(lambda i, j, v: v * (i + j), out)
    assert_type(mat.det(a), float)
    assert_type(a.raw_matrix().rows, int)
    return out


def moments(values: list[float]) -> tuple[float, float]:
    mean, deviation = stat.mean_std_dev(values, None)
    assert_type(mean, float)
    assert_type(stat.mean(values, [1.0] * len(values)), float)
    assert_type(stat.quantile(0.5, stat.CumulantKind.EMPIRICAL, sorted(values), None), float)
    return mean, deviation


class Diagonal:
    """A matrix by its methods alone."""

    def dims(self) -> tuple[int, int]:
        return 2, 2

    def at(self, i: int, j: int, /) -> float:
        return float(i == j)

    def t(self) -> 'Diagonal':
        return self


def mistakes(a: mat.Dense) -> None:
    product(a, Diagonal())  # error: arg-type
    a.mul(a, Diagonal())
    a.mul(a, [[1.0]])  # error: arg-type
    a.mul(a)  # error: call-arg
    mat.new_dense(2, 2, ['a'])  # error: list-item
    mat.new_dense(2.5, 2, None)  # error: arg-type
    a.apply(fitted, a)  # error: arg-type
    stat.mean('abc', None)  # error: arg-type
    a.att(0, 0)  # error: attr-defined
