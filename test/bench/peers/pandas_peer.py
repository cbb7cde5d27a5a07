"""The same work as pandas users do it: python3 pandas_peer.py FOLDER WORKLOAD ROUNDS"""
import json
import sys
import time

import numpy as np
import pandas as pd

folder, workload, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open(f"{folder}/plan.json", encoding="utf-8") as file:
    plan = json.load(file)


def column(name, kind="<f8"):
    return np.fromfile(f"{folder}/{name}", dtype=kind)


def composite(frame):
    points = frame.rank(method="average")
    known = frame.notna()
    points = 100 * (points - 1) / (known.sum() - 1)
    points["c5"] = 100 - points["c5"]
    weights = np.array(plan["weights"], dtype=float)
    counted = known.to_numpy() @ weights
    total = np.nansum(points.to_numpy() * weights, axis=1)
    score = pd.Series(np.where(counted / weights.sum() >= plan["minCoverage"] - 1e-9, total / counted, np.nan)).round(9)
    n = score.notna().sum()
    position = (n - score.rank(method="average") + 0.5) / n
    tier = np.searchsorted(np.cumsum(plan["shares"]) + 1e-9, position.to_numpy(), side="left").astype(np.uint8)
    tier[score.isna().to_numpy()] = len(plan["shares"]) + 1
    return tier


def abc(values):
    tier = np.full(len(values), len(plan["cuts"]), dtype=np.uint8)
    tier[values.isna().to_numpy()] = len(plan["cuts"]) + 1
    by_value = values[values > 0].groupby(values).sum().sort_index(ascending=False)
    running = by_value.cumsum()
    before = (running - by_value) / running.iloc[-1]
    classes = np.searchsorted(np.array(plan["cuts"]) - 1e-9, before.to_numpy(), side="right")
    placed = values.map(pd.Series(classes, index=before.index))
    positive = (values > 0).to_numpy()
    tier[positive] = placed[positive].astype(np.uint8)
    return tier


def rfm(lines):
    by_client = lines.groupby("client").agg(last=("day", "max"), f=("day", "size"), m=("amount", "sum"))
    days = plan["today"] - by_client["last"].to_numpy()
    at = np.array([0.2, 0.4, 0.6, 0.8])
    r = 5 - np.searchsorted(np.quantile(days, at), days, side="left")
    f = 1 + np.searchsorted(np.quantile(by_client["f"], at), by_client["f"].to_numpy(), side="left")
    m = 1 + np.searchsorted(np.quantile(by_client["m"], at), by_client["m"].to_numpy(), side="left")
    by_client["code"] = 100 * r + 10 * f + m
    by_client["segment"] = by_client["code"].map(segments)
    return by_client


def answer_of(done):
    """What is compared with the other engines: written down after the work."""
    if workload != "rfm":
        return done
    places = {name: place for place, name in enumerate(plan["segmentNames"])}
    return (plan["mostSegments"] * done["code"] + done["segment"].map(places)).to_numpy().astype("<u2")


if workload == "composite":
    given = pd.DataFrame({f"c{place}": column(f"c{place}.f64") for place in range(len(plan["weights"]))})
    work = composite
elif workload == "abc":
    given = pd.Series(column("c0.f64"))
    work = abc
else:
    given = pd.DataFrame(
        {"client": column("client.u32", "<u4"), "day": column("day.f64"), "amount": column("amount.f64")}
    )
    segments = pd.Series(plan["segmentOfCodes"], index=plan["segmentCodes"])
    work = rfm

times = []
for _ in range(rounds):
    start = time.perf_counter()
    answer = work(given)
    times.append(1000 * (time.perf_counter() - start))
answer_of(answer).tofile(f"{folder}/pandas.answer")
print(json.dumps({"first": times[0], "median": sorted(times)[len(times) // 2]}))
