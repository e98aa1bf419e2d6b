### The ladder of consensus and the paths to it, conditions, rounds, presets and pledges by keys, as the window shows them.

tab-ladder = Ladder
consensus-ladder-hint = Read off what the seats have said: who lets a step pass lets every lesser one pass, and who objects to it objects to every greater one.
ladder-count = { $count ->
    [0] nobody could let it pass now
    [one] { $number } could let it pass now
   *[other] { $number } could let it pass now
 }
ladder-nobody = nobody in the way
reason-owed-by = A reason is owed by

paths-title = Paths to consensus
paths-settled-agreed = { $rung }: settled. Nobody objects and nobody is waited for.
paths-settled-blocked = { $rung }: settled while the objection of { $allies } stands. No other answer changes it.
paths-settled-ended = Settled: the proceedings are { $ending }.
paths-conditions = { $rung }: all have spoken. What is left hangs on conditions.
paths-open = { $count ->
    [one] { $rung }: { $number } seat still matters.
   *[other] { $rung }: { $number } seats still matter, in this order.
 }
paths-knot = Knot
paths-tree = What the answers lead to; an objection settles it at once
paths-pass = { $allies }: supports or does not object
paths-pass-all = { $allies }: each supports or does not object
paths-branch = { $ally }: { $answer }
paths-leads = leads to: { $end }
open-not-spoken = has not spoken to it
open-waits = waits until { $terms }
open-waits-words = waits for its condition in words
open-waits-quoted = waits for its condition “{ $words }”

## Conditions of a seat

seat-term-add = Condition that the program reads
seat-term-ally = an ally supports
seat-term-attribution = attribution is at least
seat-term-others = others who support, at least
seat-term-remove = Take away: { $term }
seat-term-met = met: { $term } · { $by }
seat-term-open = open: { $term } · { $by }
seat-term-by-letter = an ally has reported to it
seat-term-by-supporting = { $count ->
    [0] no other supports now
    [one] { $number } other supports now
   *[other] { $number } others support now
 }
seat-term-by-no-seat = { $ally } has no seat
bounds-ground = no ground forces
bounds-ground-why = Bounds what the seat gives. It waits for nothing.
filter-absent = absent
seat-mark-absent = absent
seat-mark-broke-silence = broke silence in writing
seat-mark-elsewhere = spoke to another step
seat-broke = It broke silence in writing. Its letter counts until it is withdrawn.
seat-broke-fallen = It broke silence in writing on the text that fell. That counts until it takes another stance.
seat-said = It has said: { $stance }, to: { $to }.
speaks-to = speaks to
speaks-to-table = the text on the table
reason-owed-here = A reason is owed.

## Rounds and guests

rounds-title = Rounds
rounds-look = Look at
round-said = { $stance } (“{ $reason }”)
round-begin = Begin round { $number }, { $kind }
round-looked-at = Round { $number } of { $last } is looked at; what is said now is said in it.
guests-hint = Guests speak and are not counted
guests-line = Guests, not counted: { $names }
guest-name = Name
guest-role = What for
guest-add = Add
guest-remove = Take away: { $name }

## Presets

presets-title = { $count ->
    [one] At one stroke, for { $count } seat, and how many that moves
   *[other] At one stroke, for { $count } seats, and how many that moves
 }
preset-moves = { $count ->
    [0] { $preset }: no seat moves
    [one] { $preset }: { $number } seat moves
   *[other] { $preset }: { $number } seats move
 }

## Keys

keys-absent = empty seat, or somebody sits there again
keys-speaks-to = step that the seat speaks to
keys-terms = add a condition that the program reads
keys-rounds = rounds, reasons owed, guests
keys-next-round = begin the next round
keys-pledge = pledge: then a number, and Enter

## A pledge by keys

pledge-menu = Pledge
pledge-by = A pledge by { $ally }
pledge-how = Type the number of a measure, then Enter.
pledge-no-bar = No help is counted from this seat.
pledge-beyond = beyond its range
pledge-least = least
pledge-suggested = suggested
pledge-most = most
pledge-range-unmeasured = Range: help that money does not measure
pledge-range = Range: { $least } to { $most } a month
pledge-range-suggested = Range: { $least } to { $most } a month, suggested { $suggested }
