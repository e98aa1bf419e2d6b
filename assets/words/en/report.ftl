### The after-action report that a session writes of itself, and the tables beside it.

## In the report

after-title = After-action report: { $title }
after-outcome = Outcome
after-agreed = The text that was agreed
after-not-agreed = The text that was not agreed
after-on-table = The text on the table
after-stood-against = Stood in its way
after-people = Who played
after-people-table = Delegations, their seats and their people
after-delegation = Delegation
after-seats = Seats
after-names = People
after-exercised = Planned for it in the rounds that began, or published
after-brackets = { $count ->
    [one] The text stands with words in brackets in one place, which nobody had agreed.
   *[other] The text stands with words in brackets in { $number } places, which nobody had agreed.
}
after-not-exercised = Nothing in the rounds that began
after-objectives-table = What the session was for, and what was there to exercise it
after-rounds = Round by round
after-rounds-key = In brackets: said in an earlier round. ↑ nearer to letting the text pass than in the round before, ↓ further from it.
after-alignment = Alignment
after-alignment-table = Where the seats stood in each round, and how many spoke
after-stance = Stance
after-spoke = Spoke in this round
after-round = Round
after-nothing-turned = The log shows no turning point.
after-steps = Steps, texts and silences
after-no-steps = No step was taken in the Council.
after-version = { $text }, version { $version }
after-changed = In bold: new in this version. Struck out: { $struck }
after-nothing-struck = nothing.
after-pledges = Pledges against what was asked
after-nothing-asked = No help was asked for.
after-nothing-pledged = Nobody pledged anything.
after-pledges-table = What was pledged, and on what footing
after-pledge = Pledge
after-footing = Footing
after-injects = Injects
after-injects-table = Injects used and unused
after-inject = Inject
after-inject-number = Inject { $number }
after-use = Use
after-when = When
after-used = published
after-taken-back = published and taken back
after-held = held back
after-unused = not used
after-fog = What some were told and others were not
after-predictions = Predictions against the outcome
after-predictions-table = What was predicted, and what came
after-no-prediction = No prediction was made in this sitting.
after-part = Part
after-predicted = Predicted
after-came = Came
after-record = The record, { $day }: { $answer }
after-noted = Noted in the course of it
after-left-out = { $count ->
    [one] { $number } private line of the log is left out.
   *[other] { $number } private lines of the log are left out.
}

## In the tables

after-line = Line
after-time = Time (UTC)
after-name = Name
after-way = How
after-seat = Seat
after-ally = Ally
after-kind = Kind
after-text = Text
after-before = Code before
after-now = Code after
log-way-edit = stated
log-way-undo = undone
log-way-redo = done again

## In the window

paper-report = After-action report
paper-file-report = report
after-file-log = log
after-file-stances = stances
after-opening = Opening, in your own words
after-with-names = With names of people and delegations
after-questions = Questions, in your own words
after-as-drawn = As the session has them
after-private = What is private stands in it only where you tick it.
after-private-none = Nothing in this session is private.
after-private-ticked = { $count ->
    [0] Private: nothing of { $whole } ticked
    [one] Private: { $number } of { $whole } ticked
   *[other] Private: { $number } of { $whole } ticked
}
after-private-note = Note { $number } ({ $whose })
after-save-log = Log as CSV…
after-save-stances = Stances by round as CSV…
