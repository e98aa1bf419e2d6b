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

chart-style = What the rows show
chart-style-ranges = Ranges
chart-style-kinds = By kind
chart-style-marks = Without money
chart-kinds = Kinds of help
chart-kinds-all = All kinds
chart-kinds-some = { $count } of 8 kinds
chart-record = On the record
chart-record-why = What allies really gave in this case, over the bars. It moves no number.
chart-legend-suggested = suggested
chart-legend-pledged = pledged, low to high
chart-legend-record = on the record
chart-stack-hint = Each bar is the whole of what an ally gives, framed where it is pledged.
chart-marks-hint = What money does not measure: ■ pledged, □ taken as given, dashed: if the Council agrees.
chart-only = Only { $kinds }; the ranges are of all kinds.
chart-nothing = nothing

recorded-published = { $when }: { $text } { $amount } a month
recorded-derived = { $when }: { $text } At what such help costs here: { $low } to { $high } a month
recorded-uncounted = { $when }: { $text }

response-timeline = Timeline
timeline-whose = Whose help
timeline-all = All allies
timeline-there = there at the latest
timeline-maybe = there at the earliest
timeline-days = Days from the first day of the incident
timeline-hint = Pledges where there are any, else the suggestion as if it were agreed on the first day.
timeline-day = Day { $day }
timeline-marks = without a figure
timeline-name = What is there by when; the table below holds the same numbers
