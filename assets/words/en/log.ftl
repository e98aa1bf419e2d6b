## The log, banners about a file, and two sessions compared

pane-log = Log
tab-reasons = Reasons
log-hint = The newest line stands first. Undo adds lines and takes none away. A click picks the line that a note belongs to.
log-empty = Nothing has been changed yet.
log-name = Your name in the log
log-note = Note on line { $number }
log-note-add = Add the note
log-line = { $number } · { $text }
log-line-signed = { $number } · { $text } · { $signature }
log-private = { $text } (private)
log-note-on = Note on line { $number }: { $text }
log-full = The log is full. Changes are no longer recorded here; undo works as before.
log-redone = Done again: { $step }
log-entry = { $text }
log-entry-field = What happened
log-entry-add = Write it down
log-round = Round { $number }
log-round-at = Round { $number } · { $time }
log-before-rounds = Before the first round
log-many = { $count ->
    [one] { $number } ally: { $stance }
   *[other] { $number } allies: { $stance }
}
log-many-undone = Undone: { $text }
log-many-redone = Done again: { $text }
log-many-beside = { $count ->
    [one] What { $number } ally says beside its stance
   *[other] What { $number } allies say beside their stances
}
log-open-item = Show the { $number } lines: { $text }
log-close-item = Hide the { $number } lines: { $text }
log-filter = Filter…
log-filter-on = Filter: { $what }
log-private-show = Show private lines
log-private-hide = Hide private lines
log-filter-seat = Seat
log-filter-round = Round
log-filter-kind = Kind
log-filter-all = All
log-filter-nothing = No line is of this kind.
log-filters-clear = Show everything
log-kind-facts = Facts
log-kind-stances = Stances
log-kind-steps = Steps and rounds
log-kind-injects = Injects
log-kind-help = Help
log-kind-readings = Readings and assumptions
log-kind-notes = Notes and entries
log-kind-others = Other
log-turning-next = Next turning point
log-turning-previous = Turning point before
log-turning-none = There is no turning point in this log.
log-is-turning = Turning point: { $text }

history-dropped = { $count ->
    [one] One older step was dropped to save memory
   *[other] { $number } older steps were dropped to save memory
}

banner-broken = This file does not match its checksum: it was changed outside the program, or it is damaged. Look it through before you rely on it.
banner-no-such-state = No state has these codes: { $codes }. They are kept as they are; correct them, or declare the states as invented in the file.
banner-newer = A newer version of the program wrote this file (format { $format }). It is never written over from here: Save makes a copy. Kept but not understood: { $names }.
banner-newer-all = A newer version of the program wrote this file (format { $format }). It is never written over from here: Save makes a copy. Everything in it is understood.
banner-open-good = Open the last good copy
banner-close = Close this message
last-good-opened = The last good copy is open. Save it under a name to keep it.
newer-kept = A newer version wrote this file, so it is not written over
newer-kept-line = Save under another name, or install the newer version.

## What differs

difference = { $name }: { $before } → { $after }
difference-again = { $value }, as before
difference-from = { $text }, from { $day }
difference-nothing = nothing stated
aspect-case = Case
aspect-title = Title
aspect-decision-point = Decision point
aspect-summary = Summary
aspect-assignment = Assignment
aspect-notes = Notes
aspect-first-account = First account
aspect-as-of = Day looked at
aspect-campaign = Linked incidents
aspect-reading = Reading of the law
aspect-assumptions = Changed assumptions
aspect-record = Record
aspect-sources = Sources
aspect-led-by = Who leads the response
aspect-states = Invented states
aspect-workshop = Workshop
aspect-inject = Inject { $number }
aspect-fog-card = Fog card { $number }
aspect-delegations = Who plays
aspect-message = Message { $number }
aspect-translations = Texts in other languages
aspect-extras = Content of a newer version
aspect-note-on-line = Note
aspect-entry = Entry
aspect-fact = Fact
aspect-stance = Stance
aspect-confidence = { $fact }, confidence
aspect-fact-note = { $fact }, note
aspect-request = What { $seat } says
aspect-request-confidence = What { $seat } says, confidence
aspect-request-note = What { $seat } says, note
aspect-condition = { $seat }, condition
aspect-condition-text = { $seat }, condition in words
aspect-reason = { $seat }, reason
aspect-stance-source = { $seat }, source

menu-compare = Compare with…
compare-path = File to compare with
compare-go = Compare
compare-notes = Compare the private notes too
compare-choose = Choose a file…
compare-copy = Copy the comparison
compare-here = A is the session on screen, B is { $name }.
compare-head-facts = Facts
compare-head-parting = Where they begin to differ
compare-head-rounds = Where the two councils parted
compare-rounds-same = The two councils stood alike in every round that both held.
compare-round-facts = Round { $number }: { $names }
compare-round-seats = Round { $number }, stances: { $names }
compare-round-only = Round { $number } was held by { $side } alone.
compare-head-answers = The four answers
compare-head-why = Why
compare-head-values = Every value that differs, A → B
compare-head-carried = Readings and assumptions that were changed
compare-same-facts = The facts are the same.
compare-other-facts = { $count ->
    [one] The facts differ in one value.
   *[other] The facts differ in { $number } values.
}
compare-same = Both say the same.
compare-part-log = The logs are the same up to line { $line }.
compare-part-next = { $side } goes on: { $text }
compare-part-end = { $side } ends there.
compare-part-day = The first value that differs holds from { $day }.
compare-part-no-day = No day separates them: what differs has no date.
compare-part-seats = Their seats stand otherwise from the first day.
compare-part-first-day = They differ from the first day.
compare-answer-same = { $part }: the same, { $state }
compare-answer-differs = { $part }: A { $one }; B { $other }
compare-element = { $element }: A { $one }; B { $other }
compare-only = only in { $side }: { $reason }
compare-seats = Seats that stand otherwise: { $names }
