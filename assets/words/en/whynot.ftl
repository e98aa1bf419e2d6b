## Why and why not, and what else would follow
whynot-effect = → { $what }
whynot-threshold = threshold: { $value }
whynot-request = request: { $value }
whynot-consensus = Council: { $value }
whynot-offer = { $ally }: { $value }
whynot-offers = { $count ->
    [one] { $number } more ally’s help
   *[other] { $number } more allies’ help
 }
whynot-values-move = Other values that, alone, would move an answer: { $parts }
whynot-values-idle = No other value, alone, would move an answer.
whynot-count-threshold = threshold { $number }
whynot-count-request = request { $number }
whynot-count-consensus = Council { $number }
whynot-stances-move = If it took another stance:
whynot-target-response = Response: how an ally’s help stands …
whynot-target-ally = Ally whose help is to stand otherwise
whynot-target-state = How its help is to stand
whynot-preview = If this were done
whynot-preview-now = now: { $value }
whynot-row-moves = another value would move an answer
whynot-asked = Why is this asked?
whynot-asked-of = Why is { $fact } asked?
whynot-no-longer = no longer decisive
whynot-no-longer-why = No longer decisive: as the other facts stand, no value of it moves an answer.
whynot-for-the-record = For the record: none of the four answers is read from it.

## The probe of Article 6 on the map
probe-mode = Probe Article 6
probe-mode-hint = A click on the map, or coordinates, say which row of Article 6 applies there. Esc leaves.
probe-at = Latitude and longitude
probe-at-hint = 35.89 N, 5.32 W
probe-no-point = No point on the globe yet: latitude and longitude in degrees.
probe-none = Click the map, or type latitude and longitude. Esc leaves.
probe-object = What was hit
probe-day = Day: which text of Article 6, which members
probe-near = near the line
probe-use = Use as place
probe-row-no-such-thing = no such thing there
probe-row-open = no row
probe-line = { $row } · { $grade } · { $place }
probe-party = Party: { $state }
probe-fill = Fill in: { $area }
probe-fill-sea = Fill in: { $area }, { $zone }
