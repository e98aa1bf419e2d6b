# The chart of the response and its figure for export.

mode-absolute = US$ a month
mode-share-of-gdp = Share of GDP
mode-share-of-defence = Share of defence budget
mode-share-of-alliance = Share of the alliance’s total
mode-per-head = US$ a head, a month
mode-personnel = US$ a member of the forces, a month
usd-exact = US$ { $number }

figure-line = What each ally would bring · { $mode } · as of { $day } · reading: { $reading } · { $seats ->
    [one] one seat
   *[other] { $seats } seats
}
figure-own-reading = a choice of one’s own
figure-full = least to most; the tick is the suggested point
figure-hollow = hollow: on a condition, or if the Council agrees
figure-up-to = up to { $most }
figure-row = { $ally }; { $least } to { $most }, suggested { $suggested }
figure-sources = Sources: { $sources }. Levels of effort are assumptions of Casus Foederis { $version }{ $changed ->
    [0] .
    [one] ; this session changes one assumption.
   *[other] ; this session changes { $changed } assumptions.
}

chart-measure = What the bars measure
chart-sort = Sort
chart-sort-why = The greatest value first. The order then stands still while stances change.
