### A case written in the window: another day of a fact, what could be told later, lists found by letters. And assumptions that
### are carried from one session to another: what can stand there, and files of them.

unit-percent = percent
unit-millionths = millionths, 10,000 to a percent
unit-usd-thousands-a-month = thousands of US dollars a month
unit-days = days
unit-dead = dead
unit-injured = injured
unit-strength = of strength, 0 switches off
possible-number = { $least } to { $most } { $unit }
possible-shown = { $least } to { $most }
assumptions-save = Save to a file…
assumptions-save-why = Saves what this session assumes otherwise, for another session and for casus --assumptions
assumptions-take = Take from a file…
assumptions-take-why = Assumes what a file says, or what another session assumes, in the place of what this one does. One step of undo.
assumptions-file = assumptions
assumptions-path-title = Take assumptions from
assumptions-taken = { $count ->
    [0] The file assumes nothing otherwise: all stands as it ships.
    [one] { $number } assumption taken from the file.
   *[other] { $number } assumptions taken from the file.
 }
assumptions-same = The session assumes that already.
assumptions-not-read = The assumptions were not taken
verb-assumptions-of = assumptions of { $file }: { $why }
verb-assumptions-written = { $count ->
    [one] { $number } assumption written
   *[other] { $number } assumptions written
 }
verb-no-such-assumption = `{ $id }` is no assumption; `casus ledger` lists them
verb-no-such-value = `{ $id }` cannot be `{ $value }`; possible are { $possible }
day-add = + day
day-add-of = Another day for: { $fact }
day-add-field = Day from which another value holds
day-add-why = Type the day, press Enter, then choose the value that holds from it.
day-add-early = The incident begins on { $day }.
summary-part = From { $day } on
summary-part-add = + What could be told later
summary-part-remove = Remove what could be told from { $day } on
probe-place-name = { $where } ({ $point })
