# The chart of the response and its figure for export.

mode-absolute = US$ a month
mode-share-of-gdp = Share of GDP
mode-share-of-defence = Share of defence budget
mode-share-of-alliance = Share of the alliance’s total
mode-per-head = US$ a head, a month
mode-personnel = US$ a member of the forces, a month
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
figure-letters-lacking = Some letters of the title have no shape in the fonts of this machine; the drawing (SVG) and the tables hold them.
figure-more = Asked for besides: { $count ->
    [one] one line
   *[other] { $count } lines
}
figure-up-to = up to { $most }
span = from { $least } to { $most }
figure-row = { $ally }; { $span }, suggested { $suggested }
figure-sources = Sources: { $sources }. Levels of effort are assumptions of Casus Foederis { $version }{ $changed ->
    [0] .
    [one] ; this session changes one assumption.
   *[other] ; this session changes { $changed } assumptions.
}
figure-by-kind = every bar is a whole: what is pledged, or else suggested
figure-logarithmic = logarithmic scale
figure-column-pledged = Pledged

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
chart-only-kinds = Only { $kinds }.
chart-nothing = nothing
chart-name-kinds = Response, what each ally gives by kind; the table tab holds the same numbers
chart-name-marks = Response, what money does not measure by ally; the table tab says the same
export-all-kinds = all kinds of help

recorded-published = { $when } · { $text } { $amount } a month.
recorded-derived = { $when } · { $text } At what such help costs here: { $low } to { $high } a month.
recorded-uncounted = { $when } · { $text }

response-timeline = Timeline
timeline-whose = Whose help
timeline-all = All allies
timeline-there = there at the latest
timeline-maybe = there at the earliest
timeline-days = Days from the first day of the incident
timeline-hint = Pledges where there are any, else the suggestion as if it were agreed on the first day.
timeline-day = Day { $day }
timeline-marks = without a figure
timeline-table = What is there by when, as a table
timeline-name = What is there by when; the table below holds the same numbers

export-as-shown = as shown
export-bars = Bars
export-by-kind = Kinds of help
export-chart = Chart
export-colours = Colours
export-copy-picture = Copy picture
export-copy-text = Copy as text
export-day = as of { $day }
export-failed = The file was not saved
export-file-chart = chart
export-file-table = table
export-format = Format
export-goes-on = Saving { $name } …
export-height = Height, points
export-holds = The file will hold
export-path-title = Save the file to a path
export-pixels = { $width } × { $height } pixels
export-points = { $width } × { $height } points
export-ranges = Ranges
export-save = Save…
export-size = Size
export-size-free = Own size
export-size-landscape = A4, landscape
export-size-portrait = A4, portrait
export-size-screen = Full screen
export-size-slide = Slide, 16:9
export-size-usual = Usual
export-sources = sources · scenario, not data · teaching model
export-table = Table
export-title = Export the response
export-what = What
export-width = Width, points
menu-export = Export chart…
picture-copied = The chart is on the clipboard as a picture.
picture-failed = The chart could not be made a picture ({ $why }). Choose SVG instead.
picture-not-copied = The picture was not copied
picture-too-large = A picture of { $width } × { $height } pixels is too large. Choose a smaller size, fewer pixels a point, or SVG.
table-copied = The table is on the clipboard as text.
