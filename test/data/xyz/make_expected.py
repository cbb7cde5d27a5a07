"""How evenly the customers of the CDNOW sample buy, as pandas gives it: python3 make_expected.py > cdnow_expected.csv"""
from pathlib import Path

import pandas as pd

path = Path(__file__).parent / "../cdnow/CDNOW_sample.txt"
orders = pd.read_csv(path, sep=r"\s+", header=None, names=["id", "sample", "day", "count", "amount"])
orders["day"] = pd.to_datetime(orders["day"], format="%Y%m%d")

# Quarters back from the end of June 1998; the one of the first purchase counts, those before it do not.
end = pd.Timestamp("1998-06-30")
ends = [end - pd.DateOffset(months=3 * back) for back in range(7)][::-1]
orders["quarter"] = pd.cut(orders["day"], ends, labels=False)
sums = orders.pivot_table(index="sample", columns="quarter", values="amount", aggfunc="sum")
first = orders[orders["amount"] > 0].groupby("sample")["quarter"].min()

rows = []
for customer, amounts in sums.iterrows():
    if customer not in first.index:
        continue
    since = amounts[amounts.index >= first[customer]]
    filled = since.fillna(0)
    bought = since[since > 0]
    if filled.mean() > 0:
        rows.append((customer, filled.std(ddof=0) / filled.mean(), bought.std(ddof=0) / bought.mean()))
answer = pd.DataFrame(rows, columns=["customer", "zeroFilled", "nonZero"])
print(answer.to_csv(index=False, float_format="%.15g"), end="")
