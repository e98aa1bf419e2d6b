### The debrief, at the console and on the wall; and a session looked at as it was.

## Turning points

debrief-in-round = Round { $number }: { $text }
debrief-moved = { $count ->
    [one] { $number } ally moved.
   *[other] { $number } allies moved.
}
debrief-moved-after = { $count ->
    [one] { $number } ally moved { $after }.
   *[other] { $number } allies moved { $after }.
}
debrief-names-moved = { $names } moved.
debrief-names-moved-after = { $names } moved { $after }.
debrief-after-inject = after inject { $number }
debrief-after-recall = after inject { $number } was taken back
debrief-after-put = after a text was put
debrief-after-broken = after { $ally } broke silence
debrief-after-agreed = after a text was agreed
debrief-after-ended = after the proceedings ended
debrief-after-override = after the facilitator changed a reading or an assumption
debrief-first-objection = { $ally } was the first to object.
debrief-published = Inject { $number } was published.
debrief-published-titled = Inject { $number } was published: “{ $title }”.
debrief-recalled = Inject { $number } was taken back.
debrief-broken = { $ally } broke silence.
debrief-agreed = A text was agreed.
debrief-ended = The proceedings ended.
debrief-override = The facilitator changed: { $name }.

## Questions

debrief-ask-missing = The Council could not agree. { $names }: what was missing in the text?
debrief-ask-missing-nobody = The Council could not agree. What was missing in the text?
debrief-ask-could-pass = What text could everybody in this room have let pass?
debrief-ask-moved = { $moved } What moved you?
debrief-ask-change = { $ally } broke silence. What had to change in the text?
debrief-ask-saw = { $ally } was the first to object. Who had seen it coming?
debrief-ask-read = The facilitator changed: { $name }. Would you have read it so?
debrief-ask-quiet = { $names } spoke least. What did you not say?
debrief-ask-could-have-moved = Nobody moved. What could have moved you?
debrief-ask-cost = A text was agreed. What did you give up for it?

## On the wall

debrief-strip = How the allies stood, round by round
debrief-strip-now = How the allies stand
debrief-counts = How many allies took each stance, round by round
debrief-round-short = R{ $number }
debrief-now-short = Now
debrief-faint = A faint sign: not spoken in that round.
debrief-line = Line { $number } of the log
debrief-place = { $at } of { $of }
debrief-question = Question { $at } of { $of }
debrief-spoken = Who spoke, the quiet ones first
debrief-red-line = The red line of { $name }
debrief-nothing = Nothing turned this session yet.
debrief-more-moved = { $count ->
    [one] and { $number } more
   *[other] and { $number } more
}
debrief-seat-moved = { $seat }: { $from }, then { $to }

## At the console

debrief-title = Debrief
debrief-open = Debrief…
debrief-key = Debrief on the wall
debrief-next = Next page of the debrief
debrief-previous = Page before of the debrief
debrief-hint = Read off this session and its log; it judges nobody.
debrief-head-turning = Turning points
debrief-head-moved = Who moved after what
debrief-head-questions = Questions
debrief-head-own = Questions as you ask them
debrief-head-spoken = Who spoke, the quiet ones first
debrief-head-red-lines = Red lines, each private to its delegation
debrief-head-predicted = Your prediction beside the outcome
debrief-nobody-moved = Nobody moved.
debrief-show = Show on the wall
debrief-show-strip = Show the strip on the wall
debrief-show-counts = Show the counts on the wall
debrief-to-log = In the log
debrief-take-over = Edit
debrief-add-question = Add a question
debrief-remove = Remove
debrief-own-question = Question { $number } as you ask it
debrief-show-this = Show on the wall: { $text }
debrief-to-log-this = In the log: { $text }
debrief-replay-this = As it was: { $text }
debrief-take-over-this = Edit: { $text }
debrief-remove-this = Remove: { $text }
debrief-seat-spoke = { $seat } · { $time }
debrief-move = { $seat }: { $from } → { $to }
debrief-predicted = { $part }: predicted { $own }, came { $came }

## As it was

replay-banner = Replay: { $round }, { $time }
replay-banner-untimed = Replay: { $round }
replay-round = round { $number }
replay-before-first = before the first round
replay-whole = Only to be looked at. Nothing of the session is changed.
replay-partly = Only to be looked at. What the log does not hold in full stands as it is now.
replay-line = Line of the log
replay-previous = Line before
replay-next = Line after
replay-back = Back to now
replay-read-only = This is a replay: nothing can be changed. Escape goes back to now.
replay-not-sealed = No replay while answers are sealed or later days are hidden.
replay-this = As it was then
