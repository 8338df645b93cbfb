#!/usr/bin/env python3
"""Writes reference.csv: ten thousand questions with their answers, computed to forty digits.

Run it in this folder; the same file comes out each time. Each answer is the value of the formula for
the floats that the inputs are read as, so that only the arithmetic is compared.
Needs mpmath (https://mpmath.org).
"""

import random

from mpmath import mp, mpf, log

mp.dps = 40
CASES = 10_000
FIRST, LAST = 1949, 2149


def value(chance):
    """A value as people give them: few digits, any size."""
    exponent = chance.choice([0, 1, 2, 3, 4, 6, 8, 10, 11, 12, 15])
    digits = chance.randint(1, 5)
    return float(f"{chance.randint(1, 10 ** digits)}e{exponent - digits}")


def near(chance, goal):
    """A value close to another, where differences lose their digits."""
    return float(f"{goal * (1 + chance.choice([-1, 1]) * 10 ** -chance.randint(1, 9)):.12g}")


def question(chance):
    measure = chance.choice("AAACPR")
    falls = measure == "R" or (measure in "AP" and chance.random() < 0.25)
    if measure == "R":
        goal, baseline, start = (float(chance.randint(1, 200)) for _ in range(3))
        pace = chance.randint(-50, 400) / 10
    else:
        goal = value(chance)
        baseline = near(chance, goal) if chance.random() < 0.2 else goal * chance.randint(5, 1500) / 1000
        baseline = float(f"{baseline:.12g}")
        start = float(f"{baseline * chance.randint(10, 1900) / 1000:.6g}")
        if measure == "C":
            goal, baseline, start = (float(max(1, round(it))) for it in (goal, baseline, start))
        pace = float(f"{chance.gauss(0, 1) * chance.choice([0.01, 1, 10, 40]):.6g}")
        if measure in "AC":
            pace = max(pace, -99.0)
    if chance.random() < 0.4:
        start = None
    first = chance.randint(FIRST, LAST - 1)
    last = min(LAST, first + chance.choice([1, 2, 3, 5, 10, 30, 100]))
    return measure, falls, start, baseline, first, goal, last, pace


def answers(measure, falls, start, baseline, first, goal, last, pace):
    b, g, r, n = mpf(baseline), mpf(goal), mpf(pace), mpf(last - first)
    sign = -1 if falls else 1
    compounds = measure in "AC"
    remaining = sign * (g - b)
    covered = None
    if start is not None and sign * (g - mpf(start)) > 0:
        covered = (b - mpf(start)) / (g - mpf(start)) * 100
    progress = covered if measure == "R" else (g / b if falls else b / g) * 100
    growth = ((g / b) ** (1 / n) - 1) * 100 if compounds else None
    increment = remaining / n
    moves = (sign * r if compounds else r) > 0 or remaining <= 0
    compound = linear = None
    if moves:
        zero = remaining <= 0
        if compounds:
            compound = first + (0 if zero else log(g / b) / log(1 + r / 100))
        step = b * r / 100 * sign if compounds else r
        linear = first + (0 if zero else remaining / step)
    if compounds:
        projection = b * (1 + r / 100) ** n
    elif measure == "P":
        projection = max(mpf(0), b + sign * r * n)
    else:
        projection = max(mpf(1), b - r * n)
    return progress, covered, remaining, growth, increment, compound, linear, projection


def short(number):
    return "" if number is None else repr(number).removesuffix(".0").replace("e+", "e")


def digits(number):
    return "" if number is None else mp.nstr(number, 15, min_fixed=-5, max_fixed=16).removesuffix(".0").replace("e+", "e")


def main():
    chance = random.Random(2017)
    with open("reference.csv", "w", encoding="ascii", newline="\n") as table:
        table.write(
            "measure,falls,start,baseline,baseline-year,goal,goal-year,pace,"
            "progress,covered,remaining,required-growth,required-increment,"
            "arrival-compound,arrival-linear,projection\n"
        )
        for _ in range(CASES):
            asked = question(chance)
            measure, falls, start, baseline, first, goal, last, pace = asked
            row = [measure, str(int(falls)), short(start), short(baseline), str(first), short(goal), str(last), short(pace)]
            table.write(",".join(row + [digits(it) for it in answers(*asked)]) + "\n")


main()
