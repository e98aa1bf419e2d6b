# The chart of the response and its figure for export.

mode-absolute = US$ a month
mode-share-of-gdp = Share of GDP
mode-share-of-defence = Share of defence budget
mode-share-of-alliance = Share of the alliance’s total
mode-per-head = US$ a head, a month
usd-exact = US$ { $number }

figure-line = What each ally would bring · { $mode } · as of { $day } · { $seats ->
    [one] one seat
   *[other] { $seats } seats
} · { $reading }
figure-full = least to most; the tick is the suggested point
figure-hollow = hollow: on a condition, or if the Council agrees
reading-line = Reading: { $reading }
reading-line-points = Reading: { $reading }; { $count ->
    [one] one point otherwise
   *[other] { $number } points otherwise
}: { $list }
figure-pledge = pledged, from low to high
figure-marks = +1: a pledge without a public figure
figure-beyond = beyond the model’s range
figure-beyond-below = Pledged below the model’s least: { $names }
figure-beyond-above = Pledged above the model’s most: { $names }
figure-pledged = pledged { $mid } ({ $low } to { $high })
figure-pledged-marks = { $count ->
    [one] one pledge without a public figure
   *[other] { $number } pledges without a public figure
}
figure-pledged-hollow = on a condition, or if the Council agrees
figure-more = Asked for besides: { $count ->
    [one] one line
   *[other] { $count } lines
}
figure-up-to = up to { $most }
figure-row = { $ally }; { $least } to { $most }, suggested { $suggested }
figure-sources = Sources: { $sources }. Levels of effort are assumptions of Casus Foederis { $version }{ $changed ->
    [0] .
    [one] ; this session changes one assumption.
   *[other] ; this session changes { $changed } assumptions.
}
figure-column-pledged = Pledged

chart-measure = What the bars measure
chart-sort = Sort
chart-sort-why = The greatest value first. The order then stands still while stances change.
