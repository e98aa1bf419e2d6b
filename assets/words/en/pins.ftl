# Pinned states: the menu, the status line, the window that sets them side by side, the peek.

pins-pin = Pin this state
pins-pin-short = + Pin
pins-open = Pinned state { $letter }
pins-compare = Compare pinned states
pins-peek-key = Hold: peek at the first pinned state
pins-pinned = pinned:
pins-full = A, B and C are taken. Drop one first, then pin.
pins-peek = Peeking at { $name }: let go of { $key } to come back
pins-none = Nothing is pinned yet. { $key } pins the present state as A; later ones become B and C.
pins-title = Pinned states side by side
pins-column-now = Now
pins-named = { $letter }, { $name }
pins-name-of = Name of { $letter }
pins-go-back = Go back to { $letter }
pins-drop = Drop { $letter }
pins-head-answers = The four answers
pins-head-values = What differs
pins-head-why = Why the answers differ
pins-same = { $letter } and now say the same.
pins-same-answers = { $letter } and now: the four answers are the same. What differs moves none of them: { $matters }.
pins-why-one = From { $letter } to now, { $part }: { $matters } accounts for it alone.
pins-why-each = From { $letter } to now, { $part }: each of these accounts for it alone: { $matters }.
pins-why-together = From { $letter } to now, { $part }: these account for it together, and none of them can be left out: { $matters }.
pins-why-idle = What else differs accounts for none of this: { $matters }.
pins-seats-named = { $count ->
    [one] the stance taken by { $seats }
   *[other] the stances taken by { $seats }
}
pins-seats = { $count ->
    [one] the stance of one seat
   *[other] the stances of { $number } seats
}
pins-seats-each = { $count ->
    [one] the stance of one seat
   *[other] the stance of any one of { $number } seats
}

step-go-back = Back to pinned state { $name }

keys-outside = Everywhere but in text fields
