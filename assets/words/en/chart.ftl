# The chart of the response and its figure for export.

mode-absolute = US$ a month
mode-share-of-gdp = Share of GDP
mode-share-of-defence = Share of defence budget
mode-share-of-alliance = Share of the alliance’s total
mode-per-head = US$ a head, a month
usd-exact = US$ { $number }
